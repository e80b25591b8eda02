import type { ReportPeople, ReportPeopleCount } from '@hr/contracts';
import type { Agent } from './harness/app';

/** The names behind a figure and their number, which are asked apart. */
export type OpenedCell = ReportPeople & ReportPeopleCount;

/** @param query the cell, and the page where names are wanted beyond the first fifty */
export async function openCell(
  agent: Agent,
  report: string,
  { pageSize, ...cell }: { readonly pageSize?: number } & Readonly<Record<string, unknown>>,
): Promise<OpenedCell> {
  const at = `/api/reports/${report}/people`;
  const names = await agent
    .get(at)
    .query({ ...cell, ...(pageSize === undefined ? {} : { pageSize }) })
    .expect(200);
  const count = await agent.get(`${at}-count`).query(cell).expect(200);
  return { ...names.body, ...count.body };
}
