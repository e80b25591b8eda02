/** SQL of a well-formed id that belongs to a text, given as an SQL expression: the same in every fill. */
export const demoId = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13) placing 'a' from 17)::uuid`;
