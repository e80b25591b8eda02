/** What a degree or certificate is of. @source TT 06/2023/TT-BNV, form, items 32.1–32.6 */
export const CREDENTIAL_KINDS = [
  'EDUCATION',
  'POLITICAL',
  'STATE_MANAGEMENT',
  'LANGUAGE',
  'IT',
  'DEFENCE',
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];
