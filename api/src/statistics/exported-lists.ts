import type { Row, Statement } from '../platform/database';

/**
 * When the list of a day was last taken out as a whole, the day over. To an office of the whole register a list is taken
 * out when everybody stands in it, not the people of one of its units, as a report is frozen.
 */
export const exportedListsStatement: Statement = {
  name: 'report_exported_lists',
  text: `select detail ->> 'report' as report, detail ->> 'asOf' as "asOf", max((happened_at at time zone 'Asia/Ho_Chi_Minh')::date)::text as on
    from read_log where person_id is null and what = 'export' and detail ? 'report' and not detail ?| array['row', 'column']
      and (happened_at at time zone 'Asia/Ho_Chi_Minh')::date >= (detail ->> 'asOf')::date
      and (current_setting('role') <> 'whole_register' or (detail ->> 'isWhole')::boolean)
    group by 1, 2`,
};

/** @returns the day on which it was, null while it was not */
export const exportedOn = (exported: readonly Row[], report: string, asOf: string): string | null =>
  (exported.find((row) => row['report'] === report && row['asOf'] === asOf)?.['on'] as string | undefined) ??
  null;
