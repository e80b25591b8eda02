import pdfmake from 'pdfmake';
import type { Content, CustomTableLayout, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces';
import { type Filling, PHOTO_TAG } from './dataset-fields';
import {
  type Block,
  type Column,
  type Layout,
  type Line,
  PHOTO_MM,
  type Run,
  type Side,
  type Table,
} from './layout';
import { fitted } from './portrait';
import { TINOS } from './tinos';

const points = (mm: number): number => (mm / 25.4) * 72;
const A4_MM = 210;
/** What has to fit below a heading on its page: the head of a table and a row. */
const KEPT_BELOW = 64;

pdfmake.setFonts({ Tinos: TINOS });
// Nothing but the fonts is ever read, from disk or from anywhere else.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(TINOS).some((file) => file === path));

/** Under this name the whole document knows how large the portrait stands. */
const PHOTO_SIZE = 'photo.size';

type Scope = Filling | Readonly<Record<string, string>>;

/** A layout filled and set on A4 pages, fonts embedded. */
export function drawnPdf(
  layout: Layout,
  filling: Filling,
  portrait: Uint8Array | null = null,
): Promise<Buffer> {
  const [top, right, bottom, left] = layout.margins;
  const footer = filled(layout.footer ?? '', [filling]);
  const width = A4_MM - left - right;
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [points(left), points(top), points(right), points(bottom)],
    defaultStyle: { font: 'Tinos', fontSize: layout.size, lineHeight: 1.05 },
    info: { title: layout.title },
    language: 'vi-VN',
    content: draw(
      layout.blocks,
      [portrait ? { ...filling, [PHOTO_SIZE]: sizeOf(portrait) } : filling],
      width,
    ),
    images: portrait
      ? { [PHOTO_TAG]: `data:image/png;base64,${Buffer.from(portrait).toString('base64')}` }
      : {},
    ...(layout.numbering === 'top'
      ? {
          header: (page: number): Content =>
            page === 1
              ? ''
              : { text: String(page), alignment: 'center', fontSize: 13, margin: [0, points(9), 0, 0] },
        }
      : {
          footer: (page: number, pages: number): Content => ({
            columns: [
              { text: footer, italics: true, fontSize: 10 },
              { text: `Trang ${page}/${pages}`, italics: true, fontSize: 10, alignment: 'right', width: 70 },
            ],
            margin: [points(left), points(5), points(right), 0],
          }),
        }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** A tag names a value of the row it stands in, else of the document. */
function filled(text: string, scopes: readonly Scope[]): string {
  return text.replace(/\{(\w+)\}/g, (_, tag: string) => {
    for (const scope of scopes.toReversed()) {
      const value = scope[tag];
      if (typeof value === 'string') return value;
    }
    return '';
  });
}

function rowsOf(list: string, scopes: readonly Scope[]): readonly Readonly<Record<string, string>>[] {
  for (const scope of scopes.toReversed()) {
    const rows = scope[list];
    if (Array.isArray(rows)) return rows as readonly Readonly<Record<string, string>>[];
  }
  return [];
}

/**
 * Headings stay with what follows: they stand in one piece with an empty room below them, which decides whether they go
 * to the next page; what follows moves up into the room.
 */
function draw(blocks: readonly Block[], scopes: readonly Scope[], width: number): Content[] {
  const contents: Content[] = [];
  let headings: Content[] = [];
  for (const block of blocks) {
    const content = drawBlock(block, scopes, width);
    if (block.kind === 'line' && block.keepNext) {
      headings.push(content);
    } else if (headings.length > 0 && block.kind === 'side') {
      // Signatures do not stand alone on a page; they are in one piece anyway.
      contents.push({ stack: [...headings, content], unbreakable: true });
      headings = [];
    } else if (headings.length > 0) {
      contents.push(
        { stack: [...headings, room()], unbreakable: true },
        { stack: [content], margin: [0, -KEPT_BELOW, 0, 0] },
      );
      headings = [];
    } else {
      contents.push(content);
    }
  }
  return [...contents, ...headings];
}

/** Made anew each time: pdfmake writes into what it is given. */
const room = (): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0 }],
  margin: [0, KEPT_BELOW, 0, 0],
});

function drawBlock(block: Block, scopes: readonly Scope[], width: number): Content {
  switch (block.kind) {
    case 'line':
      return drawLine(block, scopes);
    case 'table':
      return drawTable(block, scopes, width);
    case 'side':
      return drawSide(block, scopes, width);
    case 'photo':
      return drawPhoto(block.text, scopes[0][PHOTO_SIZE]);
    case 'rule':
      return {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: points(block.width), y2: 0, lineWidth: 0.7 }],
        alignment: 'center',
        margin: [0, 2, 0, 2],
      };
    case 'each':
      return {
        stack: rowsOf(block.list, scopes).flatMap((row) => draw(block.blocks, [...scopes, row], width)),
      };
    case 'break':
      return { text: '', pageBreak: 'after' };
  }
}

function drawRuns(
  runs: readonly Run[],
  scopes: readonly Scope[],
): { text: string; bold?: boolean; italics?: boolean }[] {
  return runs.map(({ text, bold, italic }) => ({ text: filled(text, scopes), bold, italics: italic }));
}

function drawLine(
  { runs, align, size, before = 0, after = 0, indent = 0, first }: Line,
  scopes: readonly Scope[],
): Content {
  return {
    text: drawRuns(runs, scopes),
    alignment: align,
    ...(size === undefined ? {} : { fontSize: size }),
    ...(first === undefined ? {} : { leadingIndent: points(first) }),
    preserveLeadingSpaces: true,
    margin: [points(indent), before, 0, after],
  };
}

const RULED: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};
const PADDING = 6.5;
const BARE: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

function drawTable({ list, columns, size }: Table, scopes: readonly Scope[], width: number): Content {
  const shares = columns.reduce((sum, { width: share }) => sum + share, 0);
  const heads = headRows(columns);
  const rows = rowsOf(list, scopes).map((row): TableCell[] =>
    columns.map(({ tag, align = 'left' }) => ({ text: row[tag] || ' ', alignment: align })),
  );
  return {
    table: {
      headerRows: heads.length,
      keepWithHeaderRows: 1,
      dontBreakRows: rows.every((row) => row.every((cell) => (cell as { text: string }).text.length < 1500)),
      widths: columns.map(({ width: share }) => (points(width) * share) / shares - PADDING),
      body: [...heads, ...rows],
    },
    layout: RULED,
    ...(size === undefined ? {} : { fontSize: size }),
    margin: [0, 0, 0, 2],
  };
}

function headRows(columns: readonly Column[]): TableCell[][] {
  const head = (title: string, more: Partial<{ colSpan: number; rowSpan: number }> = {}): TableCell => ({
    text: title,
    bold: true,
    alignment: 'center',
    ...more,
  });
  if (columns.every(({ group }) => group === undefined)) return [columns.map(({ title }) => head(title))];
  const upper = columns.map(({ group, title }, at): TableCell => {
    if (group === undefined) return head(title, { rowSpan: 2 });
    if (columns[at - 1]?.group === group) return {};
    let end = at + 1;
    while (columns[end]?.group === group) end++;
    return head(group, { colSpan: end - at });
  });
  return [upper, columns.map(({ group, title }): TableCell => (group === undefined ? {} : head(title)))];
}

function drawSide({ columns }: Side, scopes: readonly Scope[], width: number): Content {
  const shares = columns.reduce((sum, { width: share }) => sum + share, 0);
  const widths = columns.map(({ width: share }) => (width * share) / shares);
  return {
    table: {
      widths: widths.map((one) => points(one) - 0.01),
      dontBreakRows: true,
      body: [columns.map(({ blocks }, at) => ({ stack: draw(blocks, scopes, widths[at]) }))],
    },
    layout: BARE,
  };
}

function drawPhoto(text: string, size: Scope[string] | undefined): Content {
  if (typeof size === 'string') {
    const [width, height] = size.split(' ').map(Number);
    return framed({
      image: PHOTO_TAG,
      width,
      height,
      alignment: 'center',
      margin: [0, (points(PHOTO_MM.height) - height) / 2, 0, 0],
    });
  }
  return framed({
    text,
    alignment: 'center',
    italics: true,
    fontSize: 11,
    margin: [0, points(PHOTO_MM.height) / 2 - 16, 0, 0],
  });
}

/** Width and height of the portrait in its frame, in points. */
function sizeOf(portrait: Uint8Array): string {
  const { width, height } = fitted(portrait, PHOTO_MM);
  return `${points(width)} ${points(height)}`;
}

function framed(content: Content): Content {
  return {
    table: {
      widths: [points(PHOTO_MM.width) - PADDING],
      heights: [points(PHOTO_MM.height)],
      body: [[content]],
    },
    layout: RULED,
  };
}
