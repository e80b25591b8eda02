import { PHOTO_TAG } from './dataset-fields';
import {
  type Align,
  type Block,
  type Column,
  type Layout,
  type Line,
  PHOTO_MM,
  type Run,
  type Side,
  type Table,
} from './layout';

/** Twentieths of a point, the measure of WordprocessingML. */
const dxa = (mm: number): number => Math.round((mm / 25.4) * 1440);
const A4_MM = { width: 210, height: 297 } as const;
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Prefixes of the picture that comes in where the portrait's tag stands; whoever fills it does not declare them. */
const PICTURE_NAMES =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** `word/document.xml` of a layout, its tags left in. */
export function documentXml(layout: Layout): string {
  const [top, right, bottom, left] = layout.margins;
  const body = blocksXml(layout.blocks, A4_MM.width - left - right);
  const numbering =
    layout.numbering === 'top'
      ? '<w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/>'
      : '<w:footerReference w:type="default" r:id="rIdFooter"/>';
  return `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ${PICTURE_NAMES}><w:body>${body}<w:sectPr>${numbering}<w:pgSz w:w="${dxa(A4_MM.width)}" w:h="${dxa(A4_MM.height)}"/><w:pgMar w:top="${dxa(top)}" w:right="${dxa(right)}" w:bottom="${dxa(bottom)}" w:left="${dxa(left)}" w:header="${dxa(8)}" w:footer="${dxa(8)}" w:gutter="0"/>${layout.numbering === 'top' ? '<w:titlePg/>' : ''}</w:sectPr></w:body></w:document>`;
}

const field = (name: 'PAGE' | 'NUMPAGES', size: number): string =>
  `<w:r>${runLook({ size })}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${runLook({ size })}<w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r>${runLook({ size })}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${runLook({ size })}<w:t>1</w:t></w:r><w:r>${runLook({ size })}<w:fldChar w:fldCharType="end"/></w:r>`;

/** The page number alone, in the middle. */
export const headerXml = (isEmpty: boolean): string =>
  `${DECLARATION}<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${isEmpty ? '' : field('PAGE', 13)}</w:p></w:hdr>`;

export function footerXml(layout: Layout): string {
  const [, right, , left] = layout.margins;
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${dxa(A4_MM.width - left - right)}"/></w:tabs>`;
  const run = (text: string): string => runXml({ text, italic: true }, 10);
  return `${DECLARATION}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr>${tab}</w:pPr>${run(layout.footer ?? '')}<w:r><w:tab/></w:r>${run('Trang ')}${field('PAGE', 10)}${run('/')}${field('NUMPAGES', 10)}</w:p></w:ftr>`;
}

const blocksXml = (blocks: readonly Block[], width: number): string =>
  blocks.map((block) => blockXml(block, width)).join('');

/** @param width of the column in millimetres */
function blockXml(block: Block, width: number): string {
  switch (block.kind) {
    case 'line':
      return lineXml(block);
    case 'table':
      return tableXml(block, width) + spacer(2);
    case 'side':
      return sideXml(block, width);
    case 'photo':
      return photoXml();
    case 'rule': {
      const indent = dxa((width - block.width) / 2);
      return `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`;
    }
    case 'each':
      return `${tagLine(`{#${block.list}}`)}${blocksXml(block.blocks, width)}${tagLine(`{/${block.list}}`)}`;
    case 'break':
      return '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

const tagLine = (tag: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>${runXml({ text: tag }, 1)}</w:p>`;
/** Two tables that touch would become one. */
const spacer = (points: number): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${points * 20}" w:lineRule="exact"/></w:pPr></w:p>`;

const JUSTIFICATION: Readonly<Record<Align, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};

function lineXml({ runs, align, size, before = 0, after = 0, indent, first, keepNext }: Line): string {
  const indents =
    indent === undefined && first === undefined
      ? ''
      : `<w:ind${indent === undefined ? '' : ` w:left="${dxa(indent)}"`}${first === undefined ? '' : ` w:firstLine="${dxa(first)}"`}/>`;
  const properties = `${keepNext ? '<w:keepNext/>' : ''}<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>${indents}<w:jc w:val="${JUSTIFICATION[align]}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map((run) => runXml(run, size)).join('')}</w:p>`;
}

function runLook({ bold, italic, size }: { bold?: boolean; italic?: boolean; size?: number }): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`}`;
  return look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
}

const runXml = ({ text, bold, italic }: Run, size?: number): string =>
  text === ''
    ? ''
    : `<w:r>${runLook({ bold, italic, size })}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const RULED = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const tableStart = (widths: readonly number[], isRuled: boolean, margin = 60): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>${isRuled ? `<w:tblBorders>${RULED}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;

const cell = (width: number, content: string, more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`;

function tableXml({ list, columns, size }: Table, width: number): string {
  const shares = columns.reduce((sum, { width: share }) => sum + share, 0);
  const widths = columns.map(({ width: share }) => dxa((width * share) / shares));
  const text = (content: string, align: Align, bold = false): string =>
    lineXml({ kind: 'line', runs: [{ text: content, bold }], align, size, before: 1, after: 1 });
  const last = columns.length - 1;
  const row = columns
    .map(({ tag, align = 'left' }, at) =>
      cell(
        widths[at],
        text(`${at === 0 ? `{#${list}}` : ''}{${tag}}${at === last ? `{/${list}}` : ''}`, align),
      ),
    )
    .join('');
  return `${tableStart(widths, true)}${headRows(columns, widths, (title) => text(title, 'center', true))}<w:tr><w:trPr><w:cantSplit/></w:trPr>${row}</w:tr></w:tbl>`;
}

/** One row of headings, or two where columns share one; both are repeated on every page. */
function headRows(
  columns: readonly Column[],
  widths: readonly number[],
  text: (title: string) => string,
): string {
  const middle = '<w:vAlign w:val="center"/>';
  const head = (cells: string): string =>
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells}</w:tr>`;
  if (columns.every(({ group }) => group === undefined)) {
    return head(columns.map(({ title }, at) => cell(widths[at], text(title), middle)).join(''));
  }
  let upper = '';
  for (let at = 0; at < columns.length;) {
    const { group, title } = columns[at];
    let end = at + 1;
    while (group !== undefined && columns[end]?.group === group) end++;
    const width = widths.slice(at, end).reduce((sum, one) => sum + one, 0);
    const span = end - at > 1 ? `<w:gridSpan w:val="${end - at}"/>` : '';
    upper +=
      group === undefined
        ? cell(width, text(title), `<w:vMerge w:val="restart"/>${middle}`)
        : cell(width, text(group), `${span}${middle}`);
    at = end;
  }
  const lower = columns
    .map(({ group, title }, at) =>
      group === undefined ? cell(widths[at], '<w:p/>', '<w:vMerge/>') : cell(widths[at], text(title), middle),
    )
    .join('');
  return head(upper) + head(lower);
}

function sideXml({ columns }: Side, width: number): string {
  const shares = columns.reduce((sum, { width: share }) => sum + share, 0);
  const widths = columns.map(({ width: share }) => (width * share) / shares);
  const cells = columns
    .map(({ blocks }, at) => cell(dxa(widths[at]), blocksXml(blocks, widths[at])))
    .join('');
  return `${tableStart(widths.map(dxa), false, 0)}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr></w:tbl>${spacer(2)}`;
}

/** The tag becomes the portrait, or the words of the empty frame. */
function photoXml(): string {
  const width = dxa(PHOTO_MM.width);
  const runs = [{ text: `{${PHOTO_TAG}}`, italic: true }];
  const lines = lineXml({ kind: 'line', runs, align: 'center', size: 11 });
  return `${tableStart([width], true)}<w:tr><w:trPr><w:trHeight w:val="${dxa(PHOTO_MM.height)}" w:hRule="exact"/></w:trPr>${cell(width, lines, '<w:vAlign w:val="center"/>')}</w:tr></w:tbl>${spacer(1)}`;
}
