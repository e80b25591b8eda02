import {
  cellText,
  checkCoefficient,
  groupName,
  isBlankRow,
  isNumberingRow,
  isSignatureRow,
  isTotalRow,
  type IsoDate,
  type ListCell,
  type ListField,
  listFieldLabels,
  type ListRow,
  type PersonDraft,
  readListRow,
  sayViolation,
  searchKey,
} from '@hr/domain';
import { type CodeBook } from './code-book';
import { credentialsOf, type CredentialRecord } from './credential-record';
import { type MappedColumn, showCell } from './layout';
import { type SheetRow } from './list-source';

/** One thing wrong with one cell, in words. An error keeps the row out, a warning lets it pass. */
export interface RowProblem {
  readonly field: ListField | null;
  readonly column: string | null;
  readonly heading: string;
  readonly value: string;
  readonly reason: string;
  readonly severity: 'error' | 'warning';
}

/** What a row would write, in the names of the tables. */
export interface ImportRecord {
  readonly person: Readonly<Record<string, string | undefined>>;
  readonly class_code: string;
  readonly type_code?: string;
  readonly title: string;
  readonly title_since?: string;
  readonly is_leader: boolean;
  readonly leader_allowance?: string;
  readonly salary?: Readonly<Record<string, string | number | undefined>>;
  readonly credentials: readonly CredentialRecord[];
  readonly addresses: readonly { readonly kind: string; readonly as_declared: string }[];
}

export interface ReadRow {
  readonly number: number;
  readonly cells: readonly ListCell[];
  readonly record: ImportRecord;
  readonly problems: readonly RowProblem[];
  /** The unit as written in the row or in the heading above a group of rows; '' when nothing says. */
  readonly unitName: string;
}

export interface RowContext {
  readonly columns: readonly MappedColumn[];
  readonly codes: CodeBook;
  readonly today: IsoDate;
  readonly provinceCodes: ReadonlySet<string>;
  /** Class of everybody whose row names none. */
  readonly classCode: string | null;
}

const LEADER =
  /^(phó |quyền |q\. ?)?(giám đốc|tổng giám đốc|trưởng|chủ tịch|bí thư|hiệu trưởng|chánh|chi cục trưởng|cục trưởng|chủ nhiệm|đội trưởng|trạm trưởng|thủ trưởng|viện trưởng)(?!\p{L})|^phó (trưởng|chánh|chủ|bí|giám|hiệu)/u;

/** Reads rows one after the other; remembers the group heading that stands above them. */
export class RowReader {
  private group = '';
  private readonly byField: ReadonlyMap<ListField, MappedColumn>;

  constructor(private readonly context: RowContext) {
    this.byField = new Map(
      context.columns.flatMap((column) => (column.field ? [[column.field, column] as const] : [])),
    );
  }

  /** @returns undefined for rows that are no people: headings of groups, totals, signatures, the example of the template */
  read({ number, cells: typed, above }: SheetRow): ReadRow | undefined {
    const own = typed.filter((_, index) => this.context.columns.some((column) => column.index === index));
    const group = groupName(own);
    if (group !== undefined) this.group = group;
    const isNoPerson = isBlankRow(own) || isNumberingRow(own) || isTotalRow(own) || isSignatureRow(own);
    if (group !== undefined || isNoPerson || searchKey(cellText(this.cell(typed, 'ordinal'))) === 'vi du')
      return undefined;
    const filled = own.filter((cell) => cellText(cell) !== '').length;
    if (cellText(this.cell(typed, 'fullName')) === '' && filled < 3) return undefined;
    const cells = this.withAbove(typed, above);

    const row: ListRow = Object.fromEntries(
      [...this.byField].map(([field, { index }]) => [field, cells[index]]),
    );
    const { draft, violations } = readListRow(row, {
      today: this.context.today,
      provinceCodes: this.context.provinceCodes,
    });
    const problems = violations.map((violation) =>
      this.problem(cells, violation.path, sayViolation(violation), violation.severity),
    );
    const say = (field: ListField, reason: string, severity: RowProblem['severity']): void => {
      problems.push(this.problem(cells, field, reason, severity));
    };
    const record = this.record(draft, say);
    return { number, cells, record, problems, unitName: draft.organisationName ?? this.group };
  }

  problem(
    cells: readonly ListCell[],
    path: string,
    reason: string,
    severity: RowProblem['severity'],
  ): RowProblem {
    const field = path in listFieldLabels ? (path as ListField) : null;
    const column = field === null ? undefined : this.byField.get(field);
    return {
      field,
      column: column?.column ?? null,
      heading: column?.heading ?? (field === null ? '' : listFieldLabels[field]),
      value: column ? showCell(cells[column.index]) : '',
      reason,
      severity,
    };
  }

  /** A unit or class written once for several people; a name that goes on into this row is no second person. */
  private withAbove(cells: readonly ListCell[], above: SheetRow['above']): readonly ListCell[] {
    const name = this.byField.get('fullName');
    if (above === undefined || (name && above.has(name.index))) return cells;
    const width = Math.max(cells.length, ...[...above.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_, column) => cells[column] ?? above.get(column) ?? null);
  }

  private cell(cells: readonly ListCell[], field: ListField): ListCell {
    const column = this.byField.get(field);
    return column && cells[column.index];
  }

  private record(
    draft: PersonDraft,
    say: (field: ListField, reason: string, severity: 'error' | 'warning') => void,
  ): ImportRecord {
    const code = (
      list: string,
      field: ListField,
      text: string | undefined,
      severity: 'error' | 'warning',
    ): string | undefined => {
      if (!text) return undefined;
      const entry = this.context.codes.find(list, text);
      const end = severity === 'error' ? '.' : '; mục này sẽ không được ghi.';
      if (!entry) say(field, `Không có "${text}" trong danh mục${end}`, severity);
      return entry?.code;
    };
    const classCode =
      code('subject_classes', 'subjectClass', draft.subjectClass, 'error') ?? this.context.classCode;
    if (!classCode && !draft.subjectClass)
      say('subjectClass', 'Chưa ghi đối tượng (cán bộ, công chức, viên chức ...).', 'error');
    const title = draft.title ?? '';
    return {
      person: {
        full_name: draft.fullName,
        sex: draft.sex,
        birth_date: draft.birthDate,
        citizen_id: draft.citizenId,
        citizen_id_issued_on: draft.citizenIdIssuedOn,
        employee_code: draft.employeeCode,
        ethnic_code: code('ethnic_groups', 'ethnic', draft.ethnic, 'warning'),
        religion_code: code('religions', 'religion', draft.religion, 'warning'),
        phone: draft.phone,
        social_insurance_no: draft.socialInsuranceNo,
        first_recruited_on: draft.firstRecruitedOn,
        joined_body_on: draft.joinedBodyOn,
        party_joined_on: draft.partyJoinedOn,
        party_official_on: draft.partyOfficialOn,
        general_education_code: code(
          'general_education_levels',
          'generalEducation',
          draft.generalEducation,
          'warning',
        ),
        note: draft.note,
      },
      class_code: classCode ?? '',
      type_code: code('employment_types', 'employmentType', draft.employmentType, 'warning'),
      title,
      title_since: draft.titleSince,
      is_leader: LEADER.test(title.toLowerCase()),
      leader_allowance: draft.allowancePost,
      salary: this.salary(draft, say),
      credentials: credentialsOf(draft, this.context.codes, say),
      addresses: (
        [
          ['BIRTH_PLACE', draft.birthPlace],
          ['HOME_PLACE', draft.homePlace],
          ['CURRENT', draft.currentAddress],
        ] as const
      ).flatMap(([kind, text]) => (text ? [{ kind, as_declared: text }] : [])),
    };
  }

  /** The lists print the coefficient and not always the step; the scale of the grade gives it where they agree. */
  private salary(
    draft: PersonDraft,
    say: (field: ListField, reason: string, severity: 'error' | 'warning') => void,
  ): ImportRecord['salary'] {
    const { codes } = this.context;
    const grade = draft.gradeCode ? codes.find('grades', draft.gradeCode) : undefined;
    if (draft.gradeCode && !grade)
      say('gradeCode', `Không có mã ngạch "${draft.gradeCode}" trong danh mục.`, 'error');
    const { coefficient } = draft;
    if (!grade && !coefficient && !draft.step) return undefined;
    if (coefficient && Number(coefficient) > 20)
      say('coefficient', 'Hệ số lương lớn hơn mức cao nhất có thể có.', 'error');
    const byScale = grade && coefficient ? codes.stepOf(grade.code, coefficient) : undefined;
    const scale = grade && codes.scaleOf(grade.code);
    if (scale && coefficient && draft.step) {
      for (const found of checkCoefficient({ step: draft.step, coefficient }, scale)) {
        say(found.path === 'step' ? 'step' : 'coefficient', sayViolation(found), 'warning');
      }
    } else if (scale && coefficient && byScale === undefined) {
      say(
        'coefficient',
        `Hệ số ${coefficient.replace('.', ',')} không ứng với bậc nào của ngạch ${grade.code}.`,
        'warning',
      );
    }
    return {
      grade_code: grade?.code,
      grade_since: draft.gradeSince,
      step: draft.step ?? byScale,
      coefficient,
      over_scale_percent: draft.overScalePercent,
    };
  }
}
