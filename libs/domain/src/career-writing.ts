import { addDays, addMonths } from './calendar-day';
import {
  type AppointmentKind,
  type AssignmentFields,
  type AssignmentRow,
  type CareerEffect,
  type EmploymentFields,
  type EmploymentRow,
  type OpenFields,
  mainPostOn,
} from './career';
import type { CareerEffects, CareerPayload, CareerSurroundings, DecisionDates } from './career-payload';
import type { DecisionKind } from './decision-kinds';
import { derivedId } from './derived-id';
import type { IsoDate } from './partial-date';
import { type Violation, aWarning, anError } from './violation';
import { formatDate } from './vi-format';

const CLASS_NAMES: Readonly<Record<string, string>> = {
  CB: 'cán bộ',
  CC: 'công chức',
  VC: 'viên chức',
  LDHD: 'lao động hợp đồng',
};

/** The words in which a decision states its effects, and what it finds wrong on the way. */
export class CareerWriting {
  protected readonly violations: Violation[] = [];
  protected readonly day: IsoDate;
  protected readonly main: AssignmentRow | undefined;

  constructor(
    protected readonly kind: DecisionKind,
    protected readonly dates: DecisionDates,
    protected readonly payload: CareerPayload,
    protected readonly around: CareerSurroundings,
  ) {
    this.day = dates.effectiveOn;
    this.main = mainPostOn(around.career, this.day);
  }

  protected units(unit: string): CareerEffect {
    const { managingOrganisationId: managing, payingOrganisationId: paying } = this.payload;
    return {
      type: 'UNITS',
      unit,
      bodies: this.around.bodiesAbove(unit),
      ...(managing ? { managing } : {}),
      ...(paying ? { paying } : {}),
    };
  }

  protected backFromSecondment(): CareerEffect {
    return { ...this.patch({ statusCode: 'DANG_LV' }), onlyIn: 'BIET_PHAI_DI' };
  }

  protected concurrent(id: string): AssignmentRow | undefined {
    return this.around.career.assignments.find(
      (row) =>
        row.id === id &&
        !row.isPrimary &&
        row.from < this.day &&
        (row.until === null || row.until > this.day),
    );
  }

  protected post(
    fields: {
      readonly title: string;
      readonly organisationId: string;
      readonly isPrimary?: boolean;
      readonly isLeader?: boolean;
      readonly leaderAllowance?: string | null;
      readonly appointmentKind?: AppointmentKind;
      readonly appointedOn?: IsoDate;
      readonly termEndsOn?: IsoDate | null;
      readonly positionId?: string | null;
    },
    open: readonly (keyof AssignmentFields)[] = [],
    of?: string,
  ): CareerEffect & { readonly type: 'POST' } {
    const { payload } = this;
    const positionId = fields.positionId ?? payload.positionId;
    const left: OpenFields | undefined =
      open.length > 0 ? { fields: open, ...(of === undefined ? {} : { of }) } : undefined;
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
        ...(positionId ? { positionId } : {}),
      },
      until: null,
      isTemporary: false,
      ...(left ? { open: left } : {}),
    };
  }

  protected patch(fields: Partial<EmploymentFields>): CareerEffect & { readonly type: 'PATCH' } {
    return { type: 'PATCH', fields, until: null, isTemporary: false };
  }

  protected until(): IsoDate | null {
    return this.dates.endsOn === null ? null : addDays(this.dates.endsOn, 1);
  }

  protected id(slot: string): string {
    return derivedId(`${this.dates.decisionId} ${this.dates.personId} ${slot}`);
  }

  protected limit(
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

  protected checkTerm(): void {
    const { termEndsOn } = this.payload;
    if (termEndsOn && termEndsOn < this.day) this.violations.push(anError('TERM_BEFORE_START', 'termEndsOn'));
  }

  protected warnAboutClass(employment: EmploymentRow | undefined): void {
    const { classes } = this.kind;
    if (employment && classes.length > 0 && !classes.includes(employment.classCode))
      this.violations.push(
        aWarning('CLASS_UNUSUAL', 'effectiveOn', {
          class: CLASS_NAMES[employment.classCode] ?? employment.classCode,
        }),
      );
  }

  protected noPost(path: 'title' | 'organisationId'): CareerEffects {
    return this.refuse(anError('NO_MAIN_POST_ON', path, { date: formatDate(this.day) }));
  }

  protected refuse(violation: Violation): CareerEffects {
    return { effects: [], violations: [...this.violations, violation] };
  }

  protected done(effects: readonly CareerEffect[]): CareerEffects {
    return { effects, violations: this.violations };
  }
}
