import { type ReportDefinition, formatDate } from '@hr/domain';

/** A person of the statutory list with pay and allowances as of the day. */
export interface ListedPerson {
  readonly full_name: string | null;
  readonly birth_date: string | null;
  readonly sex: string | null;
  readonly title: string | null;
  readonly unit_name: string | null;
  readonly grade_since: string | null;
  readonly post_since: string | null;
  readonly coefficient: string | null;
  readonly grade_code: string | null;
  readonly step: number | null;
  readonly leader_allowance: string | null;
  readonly duty_allowance: string | null;
  readonly area_allowance: string | null;
  readonly over_scale: string | null;
  readonly percent_allowance: string | null;
  readonly note: string | null;
}

const decimal = (value: string | null): string => (value === null ? '' : value.replace('.', ','));
type Field = (person: ListedPerson, no: number) => string;
const FIELDS: Readonly<Record<string, Field>> = {
  no: (_, no) => String(no),
  fullName: (p) => p.full_name ?? 'Ngoài phạm vi',
  // The form prints the birth date under one of the two headings.
  birthMan: (p) => (p.sex === 'F' ? '' : formatDate(p.birth_date)),
  birthWoman: (p) => (p.sex === 'F' ? formatDate(p.birth_date) : ''),
  title: (p) => p.title ?? '',
  unit: (p) => p.unit_name ?? '',
  gradeSince: (p) => formatDate(p.grade_since),
  postSince: (p) => formatDate(p.post_since),
  coefficient: (p) => decimal(p.coefficient),
  gradeCode: (p) => p.grade_code ?? '',
  step: (p) => (p.step === null ? '' : String(p.step)),
  leaderAllowance: (p) => decimal(p.leader_allowance),
  dutyAllowance: (p) => decimal(p.duty_allowance),
  areaAllowance: (p) => decimal(p.area_allowance),
  overScale: (p) => (p.over_scale === null ? '' : `${decimal(p.over_scale)}%`),
  percentAllowance: (p) => (p.percent_allowance === null ? '' : `${decimal(p.percent_allowance)}%`),
  note: (p) => p.note ?? '',
};

/** The printed cells of one line of the list. @source TT 11/2012/TT-BNV, BM03, BM04 */
export const listCells = ({ columns }: ReportDefinition, person: ListedPerson, no: number): string[] =>
  columns.map(({ field }) => FIELDS[field ?? '']?.(person, no) ?? '');
