/** One thing a person may propose; the form, the check of the payload and the words are drawn from it. */
export interface DeclarableField {
  /** As the API names it. */
  readonly key: string;
  /** Column of the table, snake_case. */
  readonly column: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'date' | 'day' | 'code' | 'choice' | 'tick' | 'whole' | 'decimal';
  /** Of `code`: the list; of a credential's level by its kind. */
  readonly list?: string | Readonly<Record<string, string>>;
  readonly choices?: readonly { readonly code: string; readonly label: string }[];
  readonly required?: boolean;
  readonly least?: number;
  readonly most?: number;
}

export interface DeclarableTable {
  readonly table: string;
  /** What one row is called. */
  readonly row: string;
  readonly fields: readonly DeclarableField[];
  /** One row a person at most. */
  readonly isSingle?: boolean;
}

export interface DeclarableSection {
  readonly code: string;
  readonly name: string;
  /** Items of the form; restricted items open only on a ground. */
  readonly restricted?: true;
  readonly fields: readonly DeclarableField[];
  readonly addresses: readonly { readonly key: string; readonly label: string }[];
  readonly tables: readonly DeclarableTable[];
}

export type Extra = Omit<Partial<DeclarableField>, 'column' | 'label' | 'kind'>;
export const field = (
  column: string,
  label: string,
  kind: DeclarableField['kind'] = 'text',
  extra: Extra = {},
): DeclarableField => ({ key: keyOf(column), column, label, kind, ...extra });
export const code = (
  column: string,
  label: string,
  list: DeclarableField['list'],
  extra: Extra = {},
): DeclarableField => field(column, label, 'code', { list, ...extra });
export const choice = (
  column: string,
  label: string,
  choices: Readonly<Record<string, string>>,
  extra: Extra = {},
): DeclarableField =>
  field(column, label, 'choice', {
    choices: Object.entries(choices).map(([at, name]) => ({ code: at, label: name })),
    ...extra,
  });
export const must: Extra = { required: true };

function keyOf(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
