import { type AssignmentRow, type EmploymentRow, holdingOn, replay } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem';
import { careerOf, readBases, readCareers, readStatements, saveBases, writeCareers } from './career.query';

/** The row that a direct change is about; `day`: the stretch of an employment that holds then, the last one without. */
export interface EditedRow {
  readonly table: 'employment' | 'assignment';
  readonly id: string;
  readonly day: string | null;
  /** The row itself stays as it is; something is put into it. */
  readonly isOnlyNamed?: boolean;
}

/**
 * A change of employment or posts that no decision makes. Once decisions write a career, what is entered directly is its
 * base: the rows are taken back to it, changed, and replayed with the decisions in force.
 *
 * @throws 409 `rule` when a decision made the row, or would lose what it acts upon
 */
export async function editCareer(
  tx: EntityManager,
  personId: string,
  edited: EditedRow | null,
  work: () => Promise<void>,
): Promise<void> {
  const base = (await readBases(tx, [personId])).get(personId);
  if (!base) return work();
  const current = careerOf(await readCareers(tx, [personId]), personId);
  const statements = (await readStatements(tx, [personId])).get(personId) ?? [];
  if (edited) {
    const rows: readonly (EmploymentRow | AssignmentRow)[] =
      edited.table === 'employment' ? current.employments : current.assignments;
    const chain = rows.filter(({ id }) => id === edited.id);
    const row = (edited.day === null ? undefined : holdingOn(chain, edited.day)) ?? chain.at(-1);
    const entered: readonly { readonly id: string }[] =
      edited.table === 'employment' ? base.employments : base.assignments;
    const isDecided =
      !edited.isOnlyNamed && statements.some(({ decisionId }) => decisionId === row?.decisionId);
    if (isDecided || !entered.some(({ id }) => id === edited.id))
      await refuseRow(tx, row?.decisionId ?? null);
  }
  await writeCareers(tx, [{ personId, before: current, after: base }]);
  await work();
  const changed = careerOf(await readCareers(tx, [personId]), personId);
  const { career, unplaced } = replay(changed, statements);
  const [lost] = unplaced.filter((id) => !replay(base, statements).unplaced.includes(id));
  if (lost !== undefined) {
    throw new Problem(
      'rule',
      `${await nameOf(tx, lost)} dựa vào phần này của hồ sơ. Hãy thu hồi hoặc đính chính quyết định đó trước.`,
    );
  }
  await saveBases(tx, [{ personId, base: changed }]);
  await writeCareers(tx, [{ personId, before: changed, after: career }]);
}

/** @throws 409 `rule` when the decision writes the record and was not only named by the row */
export async function refuseDecided(tx: EntityManager, decisionId: string | null): Promise<void> {
  if (decisionId === null) return;
  const rows = (await tx.query(
    'select 1 from decision_person where decision_id = $1 and payload is not null limit 1',
    [decisionId],
  )) as unknown[];
  if (rows.length > 0) await refuseRow(tx, decisionId);
}

async function refuseRow(tx: EntityManager, decisionId: string | null): Promise<never> {
  const what =
    decisionId === null
      ? 'Dòng này được tính lại theo các quyết định'
      : `Dòng này do ${await nameOf(tx, decisionId)} ghi`;
  throw new Problem('rule', `${what}; hãy đính chính hoặc thu hồi quyết định.`);
}

async function nameOf(tx: EntityManager, decisionId: string): Promise<string> {
  const [row] = (await tx.query(
    `select number, to_char(effective_on, 'DD/MM/YYYY') as day from decision where id = $1`,
    [decisionId],
  )) as { number: string | null; day: string }[];
  if (!row) return 'quyết định';
  return row.number === null ? `quyết định có hiệu lực ngày ${row.day}` : `quyết định số ${row.number}`;
}
