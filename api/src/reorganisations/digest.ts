import { createHash } from 'node:crypto';
import type { Draft } from './draft.query';
import type { CareerFacts } from './people-plan';
import type { DossierFact, RegisterPosition, RegisterQuota, RegisterUnit } from './register-facts.query';

/** What a preview rests on, by part, so that a refusal can say which part has changed since. */
const PARTS = {
  draft: 'nội dung phương án',
  tree: 'cây đơn vị',
  facts: 'người và quá trình công tác',
  positions: 'vị trí việc làm và đề án',
  quotas: 'số được giao',
} as const;
type Part = keyof typeof PARTS;

export function digestOf(read: {
  readonly draft: Draft;
  readonly tree: readonly RegisterUnit[];
  readonly facts: CareerFacts;
  readonly positions: readonly RegisterPosition[];
  readonly quotas: readonly RegisterQuota[];
  readonly dossiers: readonly DossierFact[];
}): string {
  const { draft, tree, facts, positions, quotas, dossiers } = read;
  const people = [...facts.careers].sort(([a], [b]) => (a < b ? -1 : 1));
  const statements = [...facts.statements].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: Readonly<Record<Part, readonly (readonly unknown[])[]>> = {
    draft: [[draft.id, draft.version]],
    tree: [[...tree].sort((a, b) => (a.id < b.id ? -1 : 1))],
    facts: [people, statements],
    positions: [positions, dossiers],
    quotas: [quotas],
  };
  return (Object.keys(PARTS) as Part[]).map((part) => printOf(parts[part])).join('.');
}

/** Entry by entry: thousands of careers as one text would take more memory than everything else. */
function printOf(part: readonly (readonly unknown[])[]): string {
  const hash = createHash('sha256');
  for (const list of part) {
    for (const one of list) hash.update(JSON.stringify(one)).update('\n');
    hash.update('\f');
  }
  return hash.digest('hex').slice(0, 16);
}

/** What changed between a preview and now, in words; nothing when they rest on the same. */
export function changedParts(seen: string, now: string): string[] {
  const [before, after] = [seen.split('.'), now.split('.')];
  return (Object.keys(PARTS) as Part[]).flatMap((part, at) =>
    before[at] === after[at] ? [] : [PARTS[part]],
  );
}
