import { type ListCell, type RecognisedHeadings, cellText, recogniseHeadings } from './list-headings';

export interface ListLayout {
  /** First and last row of the header, counted from 0. */
  readonly headerFirst: number;
  readonly headerLast: number;
  /** First row below the header and its numbering row. */
  readonly dataFrom: number;
  readonly headings: RecognisedHeadings;
}

/** Title, motto and recipient lines above a list never take more rows than this. */
const ROWS_SEARCHED = 40;
const MOST_HEADER_ROWS = 4;
/** A sheet can have 16,384 columns; a list of people never comes near this. */
const COLUMNS_SEARCHED = 256;
const LEAST_KNOWN_COLUMNS = 2;

/**
 * Finds the header of a list: title rows may stand above it, it may take up to four rows, and a row that numbers the
 * columns (1, 2, 3 … or A, B, 1, 2 …) may stand below. Of all candidates the one that names most columns wins; of
 * equals the one with fewest rows.
 *
 * @param rows the first rows of the sheet, merged cells expanded or not
 * @returns undefined when no row names a person and one more known column
 */
export function findHeaderRows(rows: readonly (readonly ListCell[])[]): ListLayout | undefined {
  let best: { first: number; last: number; known: number; headings: RecognisedHeadings } | undefined;
  const searched = rows.slice(0, ROWS_SEARCHED).map((row) => row.slice(0, COLUMNS_SEARCHED));
  for (let height = 1; height <= MOST_HEADER_ROWS; height++) {
    for (let first = 0; first + height <= searched.length; first++) {
      const headings = recogniseHeadings(searched.slice(first, first + height));
      const fields = new Set(headings.columns.flatMap(({ field }) => field ?? []));
      const usable = fields.has('fullName') && fields.size >= LEAST_KNOWN_COLUMNS;
      if (usable && fields.size > (best?.known ?? 0)) {
        best = { first, last: first + height - 1, known: fields.size, headings };
      }
    }
  }
  if (best === undefined) return undefined;
  let dataFrom = best.last + 1;
  while (dataFrom < rows.length && (isBlankRow(rows[dataFrom] ?? []) || isNumberingRow(rows[dataFrom] ?? [])))
    dataFrom++;
  return { headerFirst: best.first, headerLast: best.last, dataFrom, headings: best.headings };
}

export function isBlankRow(cells: readonly ListCell[]): boolean {
  return cells.every((cell) => cellText(cell) === '');
}

/** The row under the header that numbers the columns: 1, 2, 3 …, (1), (2) …, A, B, 1, 2 …, also 5=6+7. */
export function isNumberingRow(cells: readonly ListCell[]): boolean {
  const texts = filled(cells);
  const numbers = texts
    .filter((text) => /^\(?\d{1,2}\)?$/.test(text))
    .map((text) => Number(text.replace(/\D/g, '')));
  const onlyMarks = texts.every((text) => /^\(?([A-Z]|\d{1,2}( ?= ?[\d+\-() ]+)?)\)?$/.test(text));
  return texts.length >= 3 && numbers.length >= 2 && onlyMarks && isRising(numbers);
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

/**
 * True for "Tổng cộng", "Tổng số", "Cộng" rows. With accents compared: "Tống Công" is a person.
 */
export function isTotalRow(cells: readonly ListCell[]): boolean {
  const first = filled(cells).find((text) => !/^[\d.,]+$/.test(text)) ?? '';
  return /^(tổng cộng|tổng số|cộng|tổng|tong cong|tong so|cong|tong)( ?[:(.\d].*| (danh sách|người|cả).*)?$/.test(
    first.toLowerCase(),
  );
}

const signatureLine =
  /^(người lập( bảng| biểu| danh sách)?|thủ trưởng( cơ quan| đơn vị)?.*|lãnh đạo( cơ quan| đơn vị)|xác nhận của .*|thủ kho|kế toán( trưởng)?|(phó )?(giám đốc|hiệu trưởng|chủ tịch|chánh văn phòng)|(tm|kt|tl|tuq)\..*|\(?ký.*(tên|đóng dấu).*|.*ngày ?[\d.…]* ?tháng ?[\d.…]* ?năm ?[\d.…]*|nơi nhận:?.*)$/;

/** True for the lines below a list: place and date, "Người lập bảng", "Thủ trưởng đơn vị", "(Ký tên, đóng dấu)". */
export function isSignatureRow(cells: readonly ListCell[]): boolean {
  const texts = [...new Set(filled(cells).map((text) => text.toLowerCase()))];
  return texts.length > 0 && texts.length <= 4 && texts.some((text) => signatureLine.test(text));
}

/**
 * The unit's name in a row that only groups the people below: "I | Văn phòng Sở", "Phòng Nội vụ" alone in the row.
 * A lone text is a group only when it is numbered with a letter or Roman numeral, or begins like a unit's name.
 *
 * @returns undefined for a row of a person
 */
export function groupName(cells: readonly ListCell[]): string | undefined {
  const texts = [...new Set(filled(cells))];
  const joined = texts.length === 1 ? /^([IVX]{1,5}|[A-Z])[.)/] ?(.+)$/.exec(texts[0] ?? '') : null;
  if (joined) return joined[2];
  const numbered = texts.length === 2 && /^([IVX]{1,5}|[A-Z])[.)]?$/.test(texts[0] ?? '');
  if (numbered) return texts[1];
  return texts.length === 1 && unitName.test(texts[0] ?? '') ? texts[0] : undefined;
}

const unitName =
  /^(văn phòng|phòng|ban|sở|chi cục|trung tâm|trường|thanh tra|ủy ban|uỷ ban|ubnd|hđnd|đảng ủy|khối|bệnh viện|trạm|đội|tổ|phường|xã|đoàn|hội|ubmttq|khoa) /i;

function filled(cells: readonly ListCell[]): string[] {
  return cells.map(cellText).filter((text) => text !== '');
}
