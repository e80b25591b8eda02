import {
  type AppointmentKind,
  type AssignmentFields,
  type EmploymentFields,
  type EmploymentRow,
  holdingOn,
} from './career';
import type { CareerEffects, CareerPayload, CareerSurroundings, DecisionDates } from './career-payload';
import { CareerWriting } from './career-writing';
import type { DecisionKind } from './decision-kinds';
import { aWarning, anError } from './violation';
import { formatDate } from './vi-format';

/** @source NĐ 300/2026/NĐ-CP: secondment at most three years, acting at most twelve months */
const SECONDMENT_MONTHS = 36;
const ACTING_MONTHS = 12;
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
  const isAboutCareer = [
    'MOVE',
    'SECOND',
    'POST',
    'PLACE',
    'LEAVE_POST',
    'STATUS',
    'CONTRACT',
    'EXIT',
  ].includes(kind.family);
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

class CareerWork extends CareerWriting {
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
        return this.move();
      case 'SECOND':
        return this.second();
      case 'POST':
        return this.appoint(employment);
      case 'PLACE':
        return this.place();
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

  private move(): CareerEffects {
    const { payload, main } = this;
    const title = payload.title ?? main?.title;
    if (!title) return this.noPost('title');
    const unit = payload.organisationId ?? '';
    const isMerger = this.kind.code === 'SAP_NHAP_TC';
    const left = [main?.organisationId].filter((id): id is string => id !== undefined && id !== unit);
    this.checkTerm();
    const kept = isMerger ? this.unsaid('isLeader', 'leaderAllowance', 'termEndsOn') : [];
    const post = {
      title,
      organisationId: unit,
      isLeader: payload.isLeader ?? (isMerger ? (main?.isLeader ?? false) : false),
      leaderAllowance: payload.leaderAllowance ?? (isMerger ? (main?.leaderAllowance ?? null) : null),
      appointmentKind: 'DIEU_DONG',
      termEndsOn: payload.termEndsOn ?? (isMerger ? (main?.termEndsOn ?? null) : null),
    } as const;
    return this.done([
      this.units(unit),
      this.backFromSecondment(),
      ...(isMerger || payload.endConcurrent
        ? [{ type: 'END_CONCURRENT', organisationIds: left, leavesFor: unit } as const]
        : []),
      this.post(post, [...this.unsaid('title'), ...(main ? kept : [])]),
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
    const { payload, kind, main } = this;
    const isPrimary = payload.isPrimary ?? true;
    const replaced = payload.replacesAssignmentId ? this.concurrent(payload.replacesAssignmentId) : undefined;
    if (payload.replacesAssignmentId && !replaced)
      return this.refuse(anError('NO_SUCH_POST', 'replacesAssignmentId'));
    const held = isPrimary ? main : replaced;
    const title = payload.title ?? held?.title;
    const unit = payload.organisationId ?? held?.organisationId ?? main?.organisationId;
    if (!title || !unit) return this.noPost(title ? 'organisationId' : 'title');
    const isSeconded = employment?.statusCode === 'BIET_PHAI_DI' && main?.appointmentKind === 'BIET_PHAI';
    if (isSeconded && !payload.organisationId && !(replaced && !isPrimary))
      return this.refuse(anError('UNIT_OF_SECONDED', 'organisationId'));
    const isAgain = kind.code === 'BO_NHIEM_LAI' || kind.code === 'KEO_DAI_CV';
    const isActing = kind.code === 'GIAO_PHU_TRACH';
    if (isActing && this.dates.endsOn !== null) this.limit(ACTING_MONTHS, 'ACTING_LONG', null);
    if (!isActing && !payload.termEndsOn) this.violations.push(aWarning('POST_WITHOUT_TERM', 'termEndsOn'));
    this.checkTerm();
    const isKept = isAgain && held !== undefined;
    const open = [
      ...this.unsaid('organisationId', 'title'),
      ...(isKept ? this.unsaid('isLeader', 'leaderAllowance', 'positionId') : []),
      ...(isKept ? (['appointedOn'] as const) : []),
    ];
    const post = {
      title,
      organisationId: unit,
      isPrimary,
      isLeader: payload.isLeader ?? (isAgain ? (held?.isLeader ?? true) : true),
      leaderAllowance: payload.leaderAllowance ?? (isAgain ? (held?.leaderAllowance ?? null) : null),
      appointmentKind: APPOINTED_AS[kind.code] ?? 'BO_NHIEM',
      appointedOn: isKept ? (held.appointedOn ?? held.from) : this.day,
      termEndsOn: payload.termEndsOn ?? (isActing ? this.dates.endsOn : null),
    };
    const until = this.until();
    return this.done([
      ...(payload.classCode ? [this.patch({ classCode: payload.classCode })] : []),
      ...(isPrimary && until === null
        ? [...(payload.organisationId ? [this.units(unit)] : []), this.backFromSecondment()]
        : []),
      ...(replaced ? [{ type: 'END_POST', assignmentId: replaced.id } as const] : []),
      {
        ...this.post(post, open, isPrimary ? undefined : replaced?.id),
        until,
        isTemporary: isActing && until !== null,
      },
    ]);
  }

  /** The post held, main or beside it, goes on in another job position. @source NĐ 300/2026/NĐ-CP, Điều 23 */
  private place(): CareerEffects {
    const { payload, main } = this;
    const isMain = !payload.postId || payload.postId === main?.id;
    const held = isMain
      ? main
      : this.around.career.assignments.find(
          ({ id, isPrimary, from, until }) =>
            id === payload.postId && !isPrimary && from <= this.day && (until === null || until > this.day),
        );
    if (!held)
      return this.refuse(
        isMain
          ? anError('NO_POST_TO_PLACE', 'effectiveOn', { date: formatDate(this.day) })
          : anError('NO_SUCH_POST', 'postId'),
      );
    const positionId = payload.positionId ?? '';
    if (held.positionId === positionId) this.violations.push(aWarning('ALREADY_IN_POSITION', 'positionId'));
    return this.done([
      { type: 'PLACE', id: this.id('post'), assignmentId: isMain ? null : held.id, positionId },
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
    if (!unit) return this.noPost('organisationId');
    const post = { title: payload.title, organisationId: unit, isLeader: false };
    return this.done([this.post(post, this.unsaid('organisationId'))]);
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

  /** Fields that the payload leaves open. */
  private unsaid<T extends keyof AssignmentFields & keyof CareerPayload>(...names: readonly T[]): T[] {
    return names.filter((name) => (this.payload[name] ?? null) === null || this.payload[name] === '');
  }

  private leave(exitKindCode: string): CareerEffects {
    const after = this.around.career.assignments.filter(({ from }) => from >= this.day).length;
    if (after > 0) this.violations.push(aWarning('ROWS_AFTER_EXIT', 'effectiveOn', { count: after }));
    if (exitKindCode === 'CHUYEN_TRONG_TINH')
      this.violations.push(aWarning('EXIT_INSIDE_PROVINCE', 'exitKindCode'));
    return this.done([{ type: 'EXIT', exitKindCode }]);
  }
}
