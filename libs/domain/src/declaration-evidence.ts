import { paperComponentOf } from './paper-component';
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

/** Values of the person himself and his addresses are no rows that a paper could be about. */
const NO_ROWS: readonly string[] = ['person', 'person_address'];

/**
 * Component of the paper file for evidence of a change in a table.
 *
 * @param table the changed table; null for the declaration as a whole
 * @source workflow of roles, section 2: evidence of a proposed change
 */
export function evidencePlace(table: string | null): EvidencePlace {
  return {
    componentCode: paperComponentOf(table),
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
