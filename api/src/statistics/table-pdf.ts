import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { TINOS } from '../printing/tinos';
import { headingGrid } from './heading-grid';
import { type PrintedTable, longestCells, printedText } from './printed-table';
import { headingHeights, longestWord, middleOf } from './heading-heights';

const points = (mm: number): number => (mm / 25.4) * 72;
const WIDTH_MM = { A3: 420, A4: 297 } as const;
const MARGIN_MM = 10;
/** Both sides of a cell with its line, points. */
const PADDING = 3.5;
/** Width of a sign of bold Tinos beside its size, on the safe side. */
const BOLD_SIGN = 0.58;

pdfmake.setFonts({ Tinos: TINOS });
// Nothing but the fonts is ever read, from disk or from anywhere else.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(TINOS).some((file) => file === path));

/** The same paper as the workbook: landscape, one page wide, headings on every page. */
export function tablePdf(table: PrintedTable): Promise<Buffer> {
  const columns = table.paths.length;
  const room = WIDTH_MM[table.paper] - 2 * MARGIN_MM;
  const label = Math.min(columns > 30 ? 46 : columns > 20 ? 52 : 80, room / 3);
  const number = table.lead.length > 1 ? 9 : 0;
  const size = columns > 20 ? 7.5 : 10;
  const widths = columnWidths(table, points(room - label - number), size);
  // Headings shrink until no word is broken, within what can still be read.
  const narrowest = Math.min(...widths) - PADDING;
  const headingSize = Math.max(5.5, Math.min(size, narrowest / (longestWord(table.paths) * BOLD_SIGN)));
  const leads = [...(number > 0 ? [points(number)] : []), ...(table.lead.length > 0 ? [points(label)] : [])];
  const heights = headingHeights(table, [...leads, ...widths], headingSize);
  const definition: TDocumentDefinitions = {
    pageSize: table.paper,
    pageOrientation: 'landscape',
    pageMargins: [points(MARGIN_MM), points(MARGIN_MM), points(MARGIN_MM), points(14)],
    defaultStyle: { font: 'Tinos', fontSize: size },
    info: { title: table.title, ...(table.id === null ? {} : { keywords: `hr-frozen:${table.id}` }) },
    language: 'vi-VN',
    footer: (page: number, pages: number): Content => ({
      columns: [
        { text: table.form, italics: true, fontSize: 8 },
        { text: `Trang ${page}/${pages}`, italics: true, fontSize: 8, alignment: 'right' },
      ],
      margin: [points(MARGIN_MM), points(3), points(MARGIN_MM), 0],
    }),
    content: [
      {
        columns: [
          { text: table.unitName, bold: true, fontSize: 11 },
          { text: `${table.form} (${table.basis})`, italics: true, fontSize: 10, alignment: 'right' },
        ],
      },
      { text: table.title, bold: true, fontSize: 13, alignment: 'center', margin: [0, 10, 0, 2] },
      { text: table.asOfText, italics: true, fontSize: 11, alignment: 'center', margin: [0, 0, 0, 8] },
      {
        table: {
          headerRows: headingGrid(table.paths).depth + 1,
          heights: (row: number) => heights[row] ?? 'auto',
          dontBreakRows: true,
          // pdfmake adds the padding of the cells to what is given here.
          widths: [...leads.map((width) => width - PADDING), ...widths.map((width) => width - PADDING)],
          body: [...headingRows(table, [...leads, ...widths], heights, headingSize), ...bodyRows(table)],
        },
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          paddingLeft: () => 1.5,
          paddingRight: () => 1.5,
          paddingTop: () => 2,
          paddingBottom: () => 2,
        },
      },
      ...table.notes.map((text): Content => ({ text, italics: true, fontSize: 8.5, margin: [0, 3, 0, 0] })),
      signatures(table),
      ...table.seal.map((text): Content => ({ text, fontSize: 7.5, margin: [0, 2, 0, 0] })),
    ],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** Equal shares, except where a figure needs more than its share. */
function columnWidths(table: PrintedTable, room: number, size: number): number[] {
  const needed = longestCells(table).map((signs) => signs * size * 0.52 + 5);
  const wide = new Set<number>();
  const share = (): number =>
    (room - [...wide].reduce((sum, at) => sum + needed[at], 0)) / Math.max(1, needed.length - wide.size);
  for (let more = true; more && wide.size < needed.length;) {
    const each = share();
    const found = needed.flatMap((need, at) => (!wide.has(at) && need > each ? [at] : []));
    found.forEach((at) => wide.add(at));
    more = found.length > 0;
  }
  const each = share();
  return needed.map((need, at) => (wide.has(at) ? need : each));
}

function headingRows(
  table: PrintedTable,
  widths: readonly number[],
  heights: readonly number[],
  fontSize: number,
): TableCell[][] {
  const { depth, cells } = headingGrid(table.paths);
  const leads = table.lead.length;
  const rows: TableCell[][] = Array.from({ length: depth }, () =>
    Array<TableCell>(leads + table.paths.length).fill({}),
  );
  // The library puts a text over several rows too low, so its place is worked out here.
  const put = (text: string, row: number, column: number, rowSpan: number, colSpan: number): void => {
    const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
    const above = middleOf(text, width, fontSize, heights.slice(row, row + rowSpan));
    const margin: [number, number, number, number] = [0, above, 0, 0];
    rows[row][column] = { text, bold: true, fontSize, alignment: 'center', rowSpan, colSpan, margin };
  };
  table.lead.forEach((text, at) => put(text, 0, at, depth, 1));
  for (const { text, row, column, rowSpan, columnSpan } of cells)
    put(text, row, leads + column, rowSpan, columnSpan);
  const numbers = [...table.lead.map((_, at) => String.fromCharCode(65 + at)), ...table.numbers];
  return [...rows, numbers.map((text): TableCell => ({ text, alignment: 'center', fontSize: 7 }))];
}

const bodyRows = (table: PrintedTable): TableCell[][] =>
  table.rows.map(({ number, label, depth, kind, cells }) => {
    const bold = kind !== 'UNIT' && kind !== 'ROW';
    const lead = [
      { text: number, alignment: 'center', bold } as const,
      { text: label, bold, margin: [Math.min(depth, 5) * 5, 0, 0, 0] as [number, number, number, number] },
    ].slice(2 - table.lead.length);
    return [
      ...lead,
      ...cells.map((cell): TableCell => ({ text: printedText(cell), alignment: 'center', bold })),
    ];
  });

const signatures = (table: PrintedTable): Content => ({
  unbreakable: true,
  stack: [
    {
      columns: table.footer.map((_, at) => ({
        text: at === table.footer.length - 1 ? '………, ngày …… tháng …… năm ……' : '',
        italics: true,
        alignment: 'center',
        fontSize: 10,
      })),
    },
    { columns: table.footer.map((text) => ({ text, bold: true, alignment: 'center', fontSize: 11 })) },
    { text: ' ', margin: [0, 48, 0, 0] },
  ],
  margin: [0, 14, 0, 0],
});
