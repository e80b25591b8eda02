import { COST_LINES, FUNDING_SOURCES } from '@hr/domain';

const asOptions = (
  words: Readonly<Record<string, string>>,
): { readonly code: string; readonly name: string }[] =>
  Object.entries(words).map(([code, name]) => ({ code, name }));

export const fundingOptions = asOptions(FUNDING_SOURCES);
export const costOptions = asOptions(COST_LINES);
