export type NationalType = 'text' | 'date' | 'day' | 'integer' | 'decimal' | 'flag';

/** Name in the package, column of the register, type, word on screen. `range` columns become `…from` and `…to`. */
export type NationalField = readonly [name: string, column: string, type: NationalType, label: string];

export interface NationalTable {
  readonly name: string;
  readonly table: string;
  readonly label: string;
  readonly fields: readonly NationalField[];
}

export interface NationalGroup {
  readonly code: string;
  readonly name: string;
  /** Items of the form. */
  readonly items: string;
  readonly fields: readonly NationalField[];
  readonly tables: readonly NationalTable[];
}

export const BY_DECISION: readonly NationalField[] = [
  ['decisionNumber', 'decision_number', 'text', 'Số quyết định'],
  ['decisionSignedOn', 'decision_signed_on', 'day', 'Ngày ký quyết định'],
];
/** Half-open in the register; here the first and the last day, the last absent while it lasts. */
export const PERIOD: readonly NationalField[] = [
  ['from', 'valid_from', 'day', 'Từ ngày'],
  ['to', 'valid_to', 'day', 'Đến ngày'],
];
export const table = (
  name: string,
  source: string,
  label: string,
  fields: readonly NationalField[],
): NationalTable => ({
  name,
  table: source,
  label,
  fields,
});
