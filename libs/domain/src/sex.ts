/** Sex as the form prints it (item 1): Nam or Nữ. @source TT 06/2023/TT-BNV, form, item 1 */
export type Sex = 'M' | 'F';

export const sexNames: Readonly<Record<Sex, string>> = { M: 'Nam', F: 'Nữ' };
