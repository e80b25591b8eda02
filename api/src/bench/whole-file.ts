import { EntityManager } from 'typeorm';
import { decisionsOf } from '../decisions/decision-views.query';
import { CONTEXT_STATEMENTS } from '../due/due-context';
import { factsStatement, itemsStatement, totalStatement } from '../due/due-list.query';
import { accessTo } from '../papers/paper-access.query';
import { componentsFor, paperFacts, papersOf } from '../papers/paper-list.query';
import { personFileStatement } from '../personnel/person-file.query';
import type { Statement } from '../platform/database';
import { today } from '../platform/today';
import { personFindings, personScore } from '../quality/quality.query';
import { recordStatement, restrictedStatement } from '../record/record.query';

/** What the page of a person asks for, the file first and the rest together once it is there. */
export const FILE_PARTS = [
  '',
  '/record',
  '/restricted',
  '/decisions',
  '/due',
  '/quality',
  '/papers/summary',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];

type Ask = (statement: Statement) => Promise<unknown[]>;

/** The SQL behind a part, as it is asked by the product. */
export async function barePart(part: FilePart, id: string, ask: Ask): Promise<unknown> {
  const tx = {
    query: (text: string, values: unknown[]) => ask({ name: '', text, values }),
  } as unknown as EntityManager;
  const all = (...statements: Statement[]): Promise<unknown[][]> => Promise.all(statements.map(ask));
  switch (part) {
    case '':
      return ask(personFileStatement(id, today()));
    case '/record':
      return ask(recordStatement(id));
    case '/restricted':
      return ask(restrictedStatement(id));
    case '/decisions':
      return decisionsOf(tx, id);
    case '/due':
      return all(factsStatement(id), ...CONTEXT_STATEMENTS);
    case '/quality':
      return all(personScore(id), personFindings(id));
    case '/papers/summary':
      return all(accessTo(id), papersOf(id, false), componentsFor(id), paperFacts(id, today()));
  }
}

/** A month of the province, first page and total. */
export function bareDueList(from: string, to: string, ask: Ask): Promise<unknown> {
  const query = { from, to };
  return Promise.all([
    ask(itemsStatement(query, today(), { page: 1, pageSize: 50 })),
    ask(totalStatement(query, today())),
  ]);
}
