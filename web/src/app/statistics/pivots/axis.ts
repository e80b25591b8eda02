import type { PivotInput, PredicateList } from '@hr/contracts';
import { PREDICATES } from '@hr/domain';
import type { CodeOption } from '../../ui';

export type AxisLine = PivotInput['rows'][number];
type Groups = PredicateList['groups'];

const wholeGroup = 'group:';
/** More than this fits on no paper; the server refuses it too. */
export const linesAtMost = 60;

/** Groups as people know them: what shares a name before the colon (education, political theory …) is a block of its own. */
export function blocksOfPredicates(groups: Groups): Groups {
  return groups.flatMap(({ code, label, predicates }) => {
    const names = [...new Set(predicates.map(({ expression }) => nameOf(expression)))];
    const single = { code, label, predicates: predicates.filter(({ expression }) => !nameOf(expression)) };
    const blocks = names.filter(Boolean).map((name) => ({
      code: name,
      label: PREDICATES.find((one) => one.name === name)?.label ?? label,
      predicates: predicates.filter(({ expression }) => nameOf(expression) === name),
    }));
    return single.predicates.length > 0 ? [single, ...blocks] : blocks;
  });
}

/** `edu` of `edu:TS`; empty for one that stands alone. */
function nameOf(expression: string): string {
  return /^([A-Za-z_]+):/.exec(expression)?.[1] ?? '';
}

/** Predicates to choose from: each group as a whole first, then one by one. */
export function axisOptions(groups: Groups): CodeOption[] {
  return groups.flatMap(({ code, label, predicates }) => [
    ...(predicates.length > 1 ? [{ code: wholeGroup + code, label: `Cả khối: ${label}` }] : []),
    ...predicates.map((predicate) => ({ code: predicate.expression, label: predicate.label, note: label })),
  ]);
}

/** Predicates one by one, for a second condition. */
export function predicateOptions(groups: Groups): CodeOption[] {
  return groups.flatMap(({ label, predicates }) =>
    predicates.map((predicate) => ({ code: predicate.expression, label: predicate.label, note: label })),
  );
}

/**
 * The lines that a choice adds: one predicate, a whole group, or either of them narrowed by a second condition.
 *
 * @param code a predicate's expression, or `group:` and a group's code
 * @param also expression of the second condition; empty for none
 */
export function linesOf(groups: Groups, code: string, also: string): AxisLine[] {
  const all = groups.flatMap(({ predicates }) => predicates);
  const second = all.find(({ expression }) => expression === also);
  const chosen = code.startsWith(wholeGroup)
    ? (groups.find((group) => wholeGroup + group.code === code)?.predicates ?? [])
    : all.filter(({ expression }) => expression === code);
  return chosen.map(({ label, expression }) =>
    second
      ? { label: `${label}, ${second.label}`, expression: `(${expression}) and (${second.expression})` }
      : { label, expression },
  );
}

/** A span of ages as a line; null when it is none. */
export function ageLine(from: string, to: string): AxisLine | null {
  const [low, high] = [from, to].map((text) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null));
  if (low === undefined || high === undefined || (low === null && high === null)) return null;
  if (low === null) return { label: `Từ ${high} tuổi trở xuống`, expression: `age<=${high}` };
  if (high === null) return { label: `Từ ${low} tuổi trở lên`, expression: `age>=${low}` };
  return low > high ? null : { label: `Từ ${low} đến ${high} tuổi`, expression: `${low}<=age<=${high}` };
}

/** Without those that stand there already, and no more than fit. */
export function withLines(lines: readonly AxisLine[], added: readonly AxisLine[]): AxisLine[] {
  const known = new Set(lines.map(({ expression }) => expression));
  return [...lines, ...added.filter(({ expression }) => !known.has(expression))].slice(0, linesAtMost);
}

export function moved(lines: readonly AxisLine[], at: number, by: -1 | 1): AxisLine[] {
  const next = [...lines];
  const [line] = next.splice(at, 1);
  if (line) next.splice(Math.max(0, at + by), 0, line);
  return next;
}
