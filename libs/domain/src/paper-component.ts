const COMPONENTS: Readonly<Record<string, string>> = {
  recruitment: '08',
  credential: '07',
  work_history: '10',
  assignment: '10',
  employment: '10',
  party_post: '10',
  succession_plan: '10',
  salary_position: '11',
  allowance: '11',
  evaluation: '12',
  award: '13',
  discipline: '14',
  family_economy: '15',
  asset_declaration: '15',
  health: '06',
  history_statement: '17',
};
/** Supplements of the CV: where a paper goes that has no component of its own. */
const SUPPLEMENT = '09';

/**
 * Component of the paper file that a paper about a row of a table belongs to.
 *
 * @param table null for what is about no row
 * @source list record_components; TT 07/2019/TT-BNV, Điều 10 (phiếu bổ sung lý lịch, văn bằng, quyết định)
 */
export function paperComponentOf(table: string | null): string {
  return (table === null ? undefined : COMPONENTS[table]) ?? SUPPLEMENT;
}
