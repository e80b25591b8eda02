import { REPORT_SECTION } from './declaration-sections';

/** As many scans as one declaration may carry. */
export const MOST_EVIDENCE = 20;
/** What a scan is evidence of when the declaration has no rows: the declaration as a whole. */
export const WHOLE_DECLARATION = 'all';

/** Where a scan is filed once what it proves is approved. */
export interface EvidencePlace {
  /** Of the list record_components. */
  readonly componentCode: string;
  /** The paper is about the row itself; without one about the declaration that it came with. */
  readonly isAboutRow: boolean;
}

const COMPONENTS: Readonly<Record<string, string>> = {
  credential: '07',
  award: '13',
  work_history: '10',
  health: '06',
  history_statement: '17',
  family_economy: '15',
};
/** Supplements of the CV: where a paper goes that has no component of its own. */
const SUPPLEMENT = '09';
/** Values of the person himself and his addresses are no rows that a paper could be about. */
const NO_ROWS: readonly string[] = ['person', 'person_address'];

/**
 * Component of the paper file for evidence of a change in a table.
 *
 * @param table the changed table; null for the declaration as a whole
 * @source list record_components; TT 07/2019/TT-BNV, Điều 10 (phiếu bổ sung lý lịch, văn bằng, quyết định)
 */
export function evidencePlace(table: string | null): EvidencePlace {
  return {
    componentCode: (table === null ? undefined : COMPONENTS[table]) ?? SUPPLEMENT,
    isAboutRow: table !== null && !NO_ROWS.includes(table),
  };
}

/**
 * Whether a scan may be attached to something of this name: a change of the declaration, or the whole of a report.
 * Of a restricted section nothing lies beside its rows, since only rows keep it restricted.
 */
export function isEvidenceKey(section: string, changeKeys: readonly string[], key: string): boolean {
  return section === REPORT_SECTION ? key === WHOLE_DECLARATION : changeKeys.includes(key);
}
