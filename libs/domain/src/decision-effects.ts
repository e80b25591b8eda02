import { addDays, addMonths } from './calendar-day';
import {
  type AppointmentKind,
  type AssignmentRow,
  type Career,
  type CareerEffect,
  type EmploymentFields,
  type EmploymentRow,
  holdingOn,
  mainPostOn,
} from './career';
import type { DecisionKind } from './decision-kinds';
import { derivedId } from './derived-id';
import type { IsoDate } from './partial-date';
import { type Violation, aWarning, anError } from './violation';
import { formatDate } from './vi-format';

/** The fields of a decision about one person that bear on employment and posts. */
export interface CareerPayload {
  readonly organisationId?: string | null;
  readonly managingOrganisationId?: string | null;
  readonly payingOrganisationId?: string | null;
  readonly title?: string | null;
  readonly isLeader?: boolean | null;
  readonly isPrimary?: boolean | null;
  readonly leaderAllowance?: string | null;
  readonly termEndsOn?: IsoDate | null;
  readonly replacesAssignmentId?: string | null;
  readonly endConcurrent?: boolean | null;
  readonly assignmentId?: string | null;
  readonly classCode?: string | null;
  readonly typeCode?: string | null;
  readonly statusCode?: string | null;
  readonly contractNumber?: string | null;
  readonly contractEndsOn?: IsoDate | null;
  readonly formCode?: string | null;
  readonly exitKindCode?: string | null;
}

export interface DecisionDates {
  readonly decisionId: string;
  readonly personId: string;
  readonly effectiveOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface CareerSurroundings {
  /** The career as it stands without the decision. */
  readonly career: Career;
  /** Whether the unit is the other or lies below it on the effective day. */
  readonly isWithin: (unit: string, body: string) => boolean;
}

export interface CareerEffects {
  readonly effects: readonly CareerEffect[];
  /** Paths are fields of the payload, or `effectiveOn`. */
  readonly violations: readonly Violation[];
}

/** @source NĐ 300/2026/NĐ-CP: secondment at most three years, acting at most twelve months */
const SECONDMENT_MONTHS = 36;
const ACTING_MONTHS = 12;
const CLASS_NAMES: Readonly<Record<string, string>> = {
  CB: 'cán bộ',
  CC: 'công chức',
  VC: 'viên chức',
  LDHD: 'lao động hợp đồng',
};
const REMOVED_FROM_POST = new Set(['CACH_CHUC', 'GIANG_CHUC']);
/** Discipline that ends the service, and the exit kind it is. @source Luật 80/2025/QH15, Điều 35, 36 */
const ENDS_SERVICE: Readonly<Record<string, string>> = { BTV: 'BUOC_TV', BAI_NHIEM: 'BAI_NHIEM' };
const APPOINTED_AS: Readonly<Record<string, AppointmentKind>> = {
  BO_NHIEM: 'BO_NHIEM',
  BO_NHIEM_LAI: 'BO_NHIEM_LAI',
  KEO_DAI_CV: 'BO_NHIEM_LAI',
  BAU_CU: 'PHE_CHUAN',
  GIAO_PHU_TRACH: 'GIAO_QUYEN',
};
const STATUS_OF: Readonly<Record<string, string>> = { CU_DAO_TAO: 'DI_HOC', TAM_DINH_CHI: 'TAM_DINH_CHI' };

/**
 * What a decision of the kind states about employment and posts, made out against the career as it stands: what the
 * payload leaves open (the post of a re-appointment, the body of a room) is filled in from there.
 */
export function careerEffects(
  kind: DecisionKind,
  dates: DecisionDates,
  payload: CareerPayload,
  around: CareerSurroundings,
): CareerEffects {
  const { effectiveOn: day } = dates;
  const work = new CareerWork(kind, dates, payload, around);
  if (kind.family === 'RECRUIT') return work.recruit();
  const isAboutCareer = ['MOVE', 'SECOND', 'POST', 'LEAVE_POST', 'STATUS', 'CONTRACT', 'EXIT'].includes(
    kind.family,
  );
  const isHard =
    kind.family === 'DISCIPLINE' &&
    payload.formCode !== undefined &&
    payload.formCode !== null &&
    (REMOVED_FROM_POST.has(payload.formCode) || payload.formCode in ENDS_SERVICE);
  if (!isAboutCareer && !isHard) return { effects: [], violations: [] };
  const employment = holdingOn(around.career.employments, day);
  // Who leaves on a day works until the day before.
  const isThere = employment !== undefined && (kind.family !== 'EXIT' || employment.from < day);
  const endsToday = kind.family === 'EXIT' && around.career.employments.some(({ until }) => until === day);
  if (!isThere && !endsToday)
    return {
      effects: [],
      violations: [anError('NO_EMPLOYMENT_ON', 'effectiveOn', { date: formatDate(day) })],
    };
  return work.within(employment);
}

class CareerWork {
  private readonly violations: Violation[] = [];
  private readonly day: IsoDate;
  private readonly main: AssignmentRow | undefined;

  constructor(
    private readonly kind: DecisionKind,
    private readonly dates: DecisionDates,
    private readonly payload: CareerPayload,
    private readonly around: CareerSurroundings,
  ) {
    this.day = dates.effectiveOn;
    this.main = mainPostOn(around.career, this.day);
  }

  recruit(): CareerEffects {
    const { payload } = this;
    const unit = payload.organisationId ?? '';
    const fields: EmploymentFields = {
      classCode: payload.classCode ?? '',
      typeCode: payload.typeCode ?? null,
      statusCode: 'DANG_LV',
      managingOrganisationId: payload.managingOrganisationId ?? unit,
      usingOrganisationId: unit,
      payingOrganisationId: payload.payingOrganisationId ?? unit,
      contractNumber: payload.contractNumber ?? null,
      contractEndsOn: payload.contractEndsOn ?? null,
    };
    return this.done([
      { type: 'START', employmentId: this.id('employment'), fields },
      this.post({ title: payload.title ?? '', organisationId: unit }),
    ]);
  }

  within(employment: EmploymentRow | undefined): CareerEffects {
    this.warnAboutClass(employment);
    switch (this.kind.family) {
      case 'MOVE':
        return this.move(employment);
      case 'SECOND':
        return this.second();
      case 'POST':
        return this.appoint(employment);
      case 'LEAVE_POST':
        return this.leavePost();
      case 'STATUS':
        return this.status();
      case 'CONTRACT':
        return this.contract();
      case 'DISCIPLINE':
        return this.discipline();
      default:
        return this.leave(this.payload.exitKindCode ?? '');
    }
  }

  private move(employment: EmploymentRow | undefined): CareerEffects {
    const { payload, main } = this;
    const title = payload.title ?? main?.title;
    if (!title) return this.refuse(anError('NO_MAIN_POST_ON', 'title', { date: formatDate(this.day) }));
    const unit = payload.organisationId ?? '';
    const isMerger = this.kind.code === 'SAP_NHAP_TC';
    const left = [main?.organisationId].filter((id): id is string => id !== undefined && id !== unit);
    this.checkTerm();
    return this.done([
      ...this.units(employment, unit),
      ...this.backFromSecondment(employment),
      ...(left.length > 0 && (isMerger || payload.endConcurrent)
        ? [{ type: 'END_CONCURRENT', organisationIds: left } as const]
        : []),
      this.post({
        title,
        organisationId: unit,
        isLeader: payload.isLeader ?? (isMerger ? (main?.isLeader ?? false) : false),
        leaderAllowance: payload.leaderAllowance ?? (isMerger ? (main?.leaderAllowance ?? null) : null),
        appointmentKind: 'DIEU_DONG',
        termEndsOn: payload.termEndsOn ?? (isMerger ? (main?.termEndsOn ?? null) : null),
      }),
    ]);
  }

  private second(): CareerEffects {
    const { payload } = this;
    this.limit(SECONDMENT_MONTHS, 'SECONDMENT_LONG', 'SECONDMENT_OPEN');
    const until = this.until();
    return this.done([
      {
        ...this.post({
          title: payload.title ?? '',
          organisationId: payload.organisationId ?? '',
          appointmentKind: 'BIET_PHAI',
        }),
        until,
        isTemporary: true,
      },
      { type: 'PATCH', fields: { statusCode: 'BIET_PHAI_DI' }, until, isTemporary: true },
    ]);
  }

  private appoint(employment: EmploymentRow | undefined): CareerEffects {
    const { payload, kind } = this;
    const isPrimary = payload.isPrimary ?? true;
    const replaced = payload.replacesAssignmentId ? this.concurrent(payload.replacesAssignmentId) : undefined;
    if (payload.replacesAssignmentId && !replaced)
      return this.refuse(anError('NO_SUCH_POST', 'replacesAssignmentId'));
    const held = isPrimary ? this.main : replaced;
    const title = payload.title ?? held?.title;
    const unit = payload.organisationId ?? held?.organisationId ?? this.main?.organisationId;
    if (!title || !unit) {
      return this.refuse(
        anError('NO_MAIN_POST_ON', title ? 'organisationId' : 'title', { date: formatDate(this.day) }),
      );
    }
    const isAgain = kind.code === 'BO_NHIEM_LAI' || kind.code === 'KEO_DAI_CV';
    const isActing = kind.code === 'GIAO_PHU_TRACH';
    if (isActing && this.dates.endsOn !== null) this.limit(ACTING_MONTHS, 'ACTING_LONG', null);
    if (!isActing && !payload.termEndsOn) this.violations.push(aWarning('POST_WITHOUT_TERM', 'termEndsOn'));
    this.checkTerm();
    const post = this.post({
      title,
      organisationId: unit,
      isPrimary,
      isLeader: payload.isLeader ?? (isAgain ? (held?.isLeader ?? true) : true),
      leaderAllowance: payload.leaderAllowance ?? (isAgain ? (held?.leaderAllowance ?? null) : null),
      appointmentKind: APPOINTED_AS[kind.code] ?? 'BO_NHIEM',
      appointedOn: isAgain && held ? (held.appointedOn ?? held.from) : this.day,
      termEndsOn: payload.termEndsOn ?? (isActing ? this.dates.endsOn : null),
    });
    const until = this.until();
    return this.done([
      ...(payload.classCode ? [this.patch({ classCode: payload.classCode })] : []),
      ...(isPrimary && until === null
        ? [...this.units(employment, unit), ...this.backFromSecondment(employment)]
        : []),
      ...(replaced ? [{ type: 'END_POST', assignmentId: replaced.id } as const] : []),
      { ...post, until, isTemporary: isActing && until !== null },
    ]);
  }

  private leavePost(): CareerEffects {
    const { payload, main } = this;
    if (payload.assignmentId && payload.assignmentId !== main?.id) {
      const held = this.concurrent(payload.assignmentId);
      if (!held) return this.refuse(anError('NO_SUCH_POST', 'assignmentId'));
      return this.done([{ type: 'END_POST', assignmentId: held.id }]);
    }
    return this.fallBack();
  }

  /** The main post ends; what the person does from then on has to be said. */
  private fallBack(): CareerEffects {
    const { payload, main } = this;
    const unit = payload.organisationId ?? main?.organisationId;
    if (!payload.title) return this.refuse(anError('NEW_POST_REQUIRED', 'title'));
    if (!unit)
      return this.refuse(anError('NO_MAIN_POST_ON', 'organisationId', { date: formatDate(this.day) }));
    return this.done([this.post({ title: payload.title, organisationId: unit, isLeader: false })]);
  }

  private status(): CareerEffects {
    const { payload, kind } = this;
    if (kind.code === 'TRO_LAI') {
      return this.done([{ type: 'RETURN' }, this.patch({ statusCode: payload.statusCode ?? 'DANG_LV' })]);
    }
    const statusCode = STATUS_OF[kind.code] ?? payload.statusCode;
    if (!statusCode) return this.done([]);
    return this.done([{ type: 'PATCH', fields: { statusCode }, until: this.until(), isTemporary: true }]);
  }

  private contract(): CareerEffects {
    const { typeCode, contractNumber, contractEndsOn, classCode } = this.payload;
    const isNew = contractNumber !== undefined && contractNumber !== null;
    const fields = {
      ...(typeCode ? { typeCode } : {}),
      ...(classCode ? { classCode } : {}),
      ...(isNew ? { contractNumber } : {}),
      ...(isNew || contractEndsOn ? { contractEndsOn: contractEndsOn ?? null } : {}),
    };
    return this.done(Object.keys(fields).length > 0 ? [this.patch(fields)] : []);
  }

  private discipline(): CareerEffects {
    const form = this.payload.formCode ?? '';
    return REMOVED_FROM_POST.has(form) ? this.fallBack() : this.leave(ENDS_SERVICE[form] ?? '');
  }

  private leave(exitKindCode: string): CareerEffects {
    const after = this.around.career.assignments.filter(({ from }) => from >= this.day).length;
    if (after > 0) this.violations.push(aWarning('ROWS_AFTER_EXIT', 'effectiveOn', { count: after }));
    if (exitKindCode === 'CHUYEN_TRONG_TINH')
      this.violations.push(aWarning('EXIT_INSIDE_PROVINCE', 'exitKindCode'));
    return this.done([{ type: 'EXIT', exitKindCode }]);
  }

  /** A room below the same body changes nothing about who employs; another body becomes the one. */
  private units(employment: EmploymentRow | undefined, unit: string): CareerEffect[] {
    if (!employment) return [];
    const { payload, around } = this;
    const wanted = {
      usingOrganisationId: around.isWithin(unit, employment.usingOrganisationId)
        ? employment.usingOrganisationId
        : unit,
      managingOrganisationId:
        payload.managingOrganisationId ??
        (around.isWithin(unit, employment.managingOrganisationId) ? employment.managingOrganisationId : unit),
      payingOrganisationId:
        payload.payingOrganisationId ??
        (around.isWithin(unit, employment.payingOrganisationId) ? employment.payingOrganisationId : unit),
    };
    const isSame = (Object.keys(wanted) as (keyof typeof wanted)[]).every(
      (side) => wanted[side] === employment[side],
    );
    return isSame ? [] : [this.patch(wanted)];
  }

  private backFromSecondment(employment: EmploymentRow | undefined): CareerEffect[] {
    return employment?.statusCode === 'BIET_PHAI_DI' ? [this.patch({ statusCode: 'DANG_LV' })] : [];
  }

  private concurrent(id: string): AssignmentRow | undefined {
    return this.around.career.assignments.find(
      (row) =>
        row.id === id &&
        !row.isPrimary &&
        row.from < this.day &&
        (row.until === null || row.until > this.day),
    );
  }

  private post(fields: {
    readonly title: string;
    readonly organisationId: string;
    readonly isPrimary?: boolean;
    readonly isLeader?: boolean;
    readonly leaderAllowance?: string | null;
    readonly appointmentKind?: AppointmentKind;
    readonly appointedOn?: IsoDate;
    readonly termEndsOn?: IsoDate | null;
  }): CareerEffect & { readonly type: 'POST' } {
    const { payload } = this;
    return {
      type: 'POST',
      id: this.id('post'),
      fields: {
        organisationId: fields.organisationId,
        title: fields.title,
        isLeader: fields.isLeader ?? payload.isLeader ?? false,
        isPrimary: fields.isPrimary ?? true,
        leaderAllowance: fields.leaderAllowance ?? payload.leaderAllowance ?? null,
        appointmentKind: fields.appointmentKind ?? null,
        appointedOn: fields.appointedOn ?? null,
        termEndsOn: fields.termEndsOn ?? null,
      },
      until: null,
      isTemporary: false,
    };
  }

  private patch(fields: Partial<EmploymentFields>): CareerEffect {
    return { type: 'PATCH', fields, until: null, isTemporary: false };
  }

  private until(): IsoDate | null {
    return this.dates.endsOn === null ? null : addDays(this.dates.endsOn, 1);
  }

  private id(slot: string): string {
    return derivedId(`${this.dates.decisionId} ${this.dates.personId} ${slot}`);
  }

  private limit(
    months: number,
    long: 'SECONDMENT_LONG' | 'ACTING_LONG',
    open: 'SECONDMENT_OPEN' | null,
  ): void {
    const { endsOn } = this.dates;
    if (endsOn === null) {
      if (open !== null) this.violations.push(aWarning(open, 'endsOn', { months }));
    } else if (addDays(endsOn, 1) > addMonths(this.day, months)) {
      this.violations.push(aWarning(long, 'endsOn', { months }));
    }
  }

  private checkTerm(): void {
    const { termEndsOn } = this.payload;
    if (termEndsOn && termEndsOn < this.day) this.violations.push(anError('TERM_BEFORE_START', 'termEndsOn'));
  }

  private warnAboutClass(employment: EmploymentRow | undefined): void {
    const { classes } = this.kind;
    if (employment && classes.length > 0 && !classes.includes(employment.classCode))
      this.violations.push(
        aWarning('CLASS_UNUSUAL', 'effectiveOn', {
          class: CLASS_NAMES[employment.classCode] ?? employment.classCode,
        }),
      );
  }

  private refuse(violation: Violation): CareerEffects {
    return { effects: [], violations: [...this.violations, violation] };
  }

  private done(effects: readonly CareerEffect[]): CareerEffects {
    return { effects, violations: this.violations };
  }
}
