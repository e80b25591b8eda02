import type { Statement } from '../../platform/database';
import { today } from '../../platform/today';
import type { CountingQuery, ReportQuery, ReportSplit } from './report.dto';

/** The period that is asked for, both days included. */
export function periodOf({ year, from, to }: CountingQuery): { readonly from: string; readonly to: string } {
  const wanted = year ?? Number(today().slice(0, 4));
  return { from: from ?? `${wanted}-01-01`, to: to ?? `${wanted}-12-31` };
}

export const countingValues = (query: CountingQuery): unknown[] => {
  const { from, to } = periodOf(query);
  return [from, to, query.withFailed ?? false, query.organisationId ?? null];
};

/** The one set that everything is counted from; $1 to $4 are `countingValues`. */
export const TURNS = `(select * from training_turns($1::date, $2::date, $3::boolean)
  where $4::uuid is null or organisation_id = any (array(select organisations_covered(array[$4::uuid], current_date)))) t`;

/**
 * Lượt beside người, lớp, giờ, kinh phí. People and classes are counted as different ones in each group, so a column of
 * them never adds up to its total.
 */
export const MEASURES = `count(*)::int as turns, count(distinct t.person_id)::int as people, count(distinct t.class_id)::int as classes,
  coalesce(sum(t.periods), 0)::int as periods, coalesce(sum(t.cost), 0)::float8 as cost`;

/** Class of staff as form R16 proposes its rows. @source statistics R16 */
export const STAFF_GROUP = `case when t.level = 'XA' and t.class_code in ('CB_XA', 'CC_XA') then 'CAP_XA' when t.class_code in ('CB', 'CB_XA') then 'CAN_BO'
  when t.class_code in ('CC', 'CC_XA') then case when t.is_leader then 'CC_LD' else 'CC' end
  when t.class_code = 'VC' then case when t.is_leader then 'VC_QL' else 'VC' end else 'KHAC' end`;
export const STAFF_GROUPS: Readonly<Record<string, string>> = {
  CAN_BO: 'Cán bộ',
  CC_LD: 'Công chức lãnh đạo, quản lý',
  CC: 'Công chức chuyên môn',
  VC_QL: 'Viên chức quản lý',
  VC: 'Viên chức',
  CAP_XA: 'Cán bộ, công chức cấp xã (trước 01/07/2025)',
  KHAC: 'Đối tượng khác',
};

interface Split {
  readonly key: string;
  readonly order: string;
}
export const SPLITS: Readonly<Record<ReportSplit, Split>> = {
  kind: {
    key: 't.kind_code',
    order: `(select k.position from code_entry k where k.list = 'training_kinds' and k.code = key)`,
  },
  unit: { key: 't.organisation_id::text', order: 'turns desc, name' },
  quarter: { key: `to_char(t.ends_on, 'YYYY-"Q"Q')`, order: 'key' },
  month: { key: `to_char(t.ends_on, 'YYYY-MM')`, order: 'key' },
  level: {
    key: `coalesce(t.level, 'KHAC')`,
    order: `array_position(array['TINH', 'HUYEN', 'XA', 'KHAC'], key)`,
  },
  staff: {
    key: STAFF_GROUP,
    order: `array_position(array['${Object.keys(STAFF_GROUPS).join("','")}'], key)`,
  },
};

function nameOf(by: ReportSplit): string {
  if (by === 'kind')
    return `(select k.name_vi from code_entry k where k.list = 'training_kinds' and k.code = key)`;
  if (by === 'unit')
    return `(select n.name from organisation_name n where n.organisation_id = key::uuid
      order by n.valid @> current_date desc, lower(n.valid) desc limit 1)`;
  return 'key';
}

/** Rows by the split, and the total counted anew. */
export function reportStatements(query: ReportQuery): [Statement, Statement] {
  const values = countingValues(query);
  const { key, order } = SPLITS[query.by];
  return [
    {
      name: `training_report_${query.by}`,
      text: `select key, ${nameOf(query.by)} as name, turns, people, classes, periods, cost
        from (select ${key} as key, ${MEASURES} from ${TURNS} group by 1) r order by ${order}, key`,
      values,
    },
    { name: 'training_report_total', text: `select ${MEASURES} from ${TURNS}`, values },
  ];
}
