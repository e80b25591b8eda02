import { derivedId } from '@hr/domain';
import { DEMO_DAY, TWO_TIER_DAY, addDays, addMonths, dateRange, isoDate } from './calendar';
import type { CopyBatch } from './copy';
import type { DemoPerson } from './people';
import type { Ids, Random } from './random';
import { type PersonFactsOfRow, type RecordRows, youthUnionDay } from './record-rows';
import type { SalaryRow } from './salaries';
import {
  dutyOf,
  FAMILY_CLASSES,
  LEADER_EXTRAS,
  POLICY_CATEGORIES,
  STAFF_EXTRAS,
  STEP_KINDS,
  WITHOUT_STEP_DECISION,
} from './person-row-data';
import { contractOf, salaryKindOf, termOf } from './terms';
import { type Unit, currentName } from './unit-register';

/** Puts people into the tables of the register. */
export class PersonRows {
  constructor(
    private readonly random: Random,
    private readonly ids: Ids,
    private readonly batch: CopyBatch,
    /** The decision by which a unit took its people over when the three provinces became one. */
    private readonly takeovers: ReadonlyMap<Unit, string>,
    private readonly openUnits: readonly Unit[],
    private readonly record: RecordRows,
  ) {}

  /** @returns the person's id */
  add(person: DemoPerson, isConcurrent: boolean): string {
    const id = this.ids.next();
    const facts = this.addPerson(id, person);
    this.record.add(id, person, facts);
    const { batch, ids, random } = this;
    for (const a of person.addresses) {
      batch.add('person_address', [
        ids.next(),
        id,
        a.kind,
        a.scheme,
        a.provinceCode,
        a.districtCode,
        a.communeCode,
        a.detail,
        a.asDeclared,
      ]);
    }
    const recruitment = this.addCareer(id, person, isConcurrent);
    for (const [at, s] of person.salaries.entries()) {
      batch.add('salary_position', [
        ids.next(),
        id,
        s.grade,
        s.gradeSince,
        s.step,
        s.coefficient,
        s.overScalePercent,
        s.paidFrom,
        s.paidFrom,
        s.reason,
        salaryKindOf(s.reason),
        at === 0 ? recruitment : at === person.salaries.length - 1 ? this.decideStep(id, person, s) : null,
      ]);
    }
    for (const c of person.credentials) {
      batch.add('credential', [
        ids.next(),
        id,
        c.kind,
        c.level,
        c.language ?? null,
        c.major ?? null,
        c.institution ?? null,
        c.form ?? null,
        c.score ?? null,
        c.startedOn ?? null,
        c.earnedOn,
        c.expiresOn ?? null,
        random.chance(0.8),
      ]);
    }
    return id;
  }

  private addPerson(id: string, person: DemoPerson): PersonFactsOfRow {
    const { random } = this;
    const { career, born, sex } = person;
    const number = String(person.index);
    const first = career.employments[0];
    const last = career.assignments.at(-1);
    const isSoldier = sex === 'M' && born < '2002' && random.chance(0.07);
    const enlisted = isSoldier ? addMonths(born, random.between(18 * 12 + 2, 19 * 12)).slice(0, 7) : null;
    const recruited = random.chance(0.04) ? career.recruited.slice(0, 7) : career.recruited;
    const joinedBody = later(career.recruited, lastUsing(person)?.from ?? career.recruited);
    let policyCategory = '00';
    this.batch.add('person', [
      id,
      last?.unit.id ?? career.unit.id,
      random.chance(0.97) ? `CT${number.padStart(7, '0')}` : null,
      person.citizenId,
      person.citizenId === null
        ? null
        : isoDate(random.between(2021, 2024), random.between(1, 12), random.between(1, 28)),
      person.name,
      random.chance(0.01) ? `${person.name.split(' ').slice(0, -1).join(' ')} Út` : null,
      sex,
      person.birthText,
      person.ethnic,
      person.religion,
      // Numbers after 0900 are given to nobody.
      random.chance(0.96) ? `0900${random.digits(6)}` : null,
      random.chance(0.7) ? `cb${number}@cantho.example` : null,
      random.chance(0.97) ? `99${number.padStart(8, '0')}` : null,
      random.weighted(FAMILY_CLASSES),
      random.chance(0.3)
        ? random.pick(['Sinh viên', 'Làm nông', 'Nhân viên hợp đồng', 'Giáo viên hợp đồng', 'Công nhân'])
        : null,
      recruited,
      first === undefined ? null : currentName(first.using),
      joinedBody,
      person.partyJoined,
      person.partyJoined === null || addMonths(person.partyJoined, 12) > DEMO_DAY
        ? null
        : addMonths(person.partyJoined, 12),
      person.partyJoined === null ? null : `99${number.padStart(7, '0')}`,
      random.chance(0.8) ? youthUnionDay(born) : null,
      enlisted,
      enlisted === null ? null : addMonths(`${enlisted}-01`, 24).slice(0, 7),
      (policyCategory = random.weighted(POLICY_CATEGORIES)),
      career.role === 'CONTRACT'
        ? random.weighted([
            ['12_12', 6],
            ['THCS', 3],
            ['THPT_BT', 1],
          ])
        : random.weighted([
            ['12_12', 96],
            ['THPT_BT', 4],
          ]),
      last === undefined ? null : dutyOf(last.title),
      true,
    ]);
    return { enlisted, policyCategory };
  }

  /** @returns the decision of the recruitment */
  private addCareer(id: string, person: DemoPerson, isConcurrent: boolean): string {
    const { batch, ids, random } = this;
    const { career } = person;
    const employmentId = ids.next();
    const recruitment = this.decide(
      career.role === 'CONTRACT' ? 'TIEP_NHAN' : random.chance(0.5) ? 'TUYEN_DUNG_XET' : 'TUYEN_DUNG_THI',
      career.recruited,
      career.employments[0]?.using,
    );
    const lastEmployment = career.employments.at(-1);
    for (const [index, e] of career.employments.entries()) {
      const decision =
        index === 0 ? recruitment : e.from === TWO_TIER_DAY ? (this.takeovers.get(e.using) ?? null) : null;
      const exit = e === lastEmployment ? person.exitKind : null;
      const contract = contractOf(e, career.recruited, person.index);
      batch.add('employment', [
        employmentId,
        id,
        e.classCode,
        e.typeCode,
        e.statusCode,
        e.managing.id,
        e.using.id,
        e.managing.id,
        dateRange(e.from, e.to),
        exit,
        decision,
        contract.number,
        contract.endsOn,
      ]);
    }
    for (const [index, a] of career.assignments.entries()) {
      const using = career.employments.find(
        (e) => e.from <= a.from && (e.to === null || a.from < e.to),
      )?.using;
      const decision =
        a.from === career.leaderSince
          ? this.decide('BO_NHIEM', a.from, using)
          : a.from === TWO_TIER_DAY && using !== undefined
            ? (this.takeovers.get(using) ?? null)
            : index === 0
              ? recruitment
              : null;
      const term = termOf(a, person.index);
      batch.add('assignment', [
        ids.next(),
        id,
        employmentId,
        a.unit.id,
        a.title,
        a.isLeader,
        true,
        a.allowance,
        dateRange(a.from, a.to),
        decision,
        term.kind,
        term.appointedOn,
        term.endsOn,
      ]);
    }
    if (isConcurrent) this.addConcurrent(id, employmentId, person);
    return recruitment;
  }

  private addConcurrent(id: string, employmentId: string, person: DemoPerson): void {
    const { random } = this;
    const current = person.career.assignments.at(-1);
    if (current === undefined || current.to !== null) return;
    const parent = current.unit.places.at(-1)?.parent ?? null;
    const isElsewhere = parent !== null && parent.desk !== null && random.chance(0.4);
    const unit = isElsewhere ? parent : random.chance(0.1) ? random.pick(this.openUnits) : current.unit;
    const begins = later(later(current.from, unit.places[0]?.from ?? ''), TWO_TIER_DAY);
    const from = addMonths(begins, random.between(0, 10));
    const title = current.isLeader ? random.pick(LEADER_EXTRAS) : random.pick(STAFF_EXTRAS);
    const starts = from < DEMO_DAY ? from : begins;
    this.batch.add('assignment', [
      this.ids.next(),
      id,
      employmentId,
      unit.id,
      title,
      false,
      false,
      null,
      dateRange(starts, null),
      null,
      null,
      null,
      null,
    ]);
  }

  /** The decision on the step that is paid now; few files lack it, as real ones do. Draws nothing: the people stay who they are. */
  private decideStep(
    id: string,
    { career, index }: DemoPerson,
    { reason, paidFrom }: SalaryRow,
  ): string | null {
    if (index % WITHOUT_STEP_DECISION === 0) return null;
    const decision = derivedId(`${id} ${paidFrom}`);
    const body = career.employments.find(
      (e) => e.from <= paidFrom && (e.to === null || paidFrom < e.to),
    )?.using;
    const short = body?.names.at(-1)?.shortName ?? null;
    this.batch.add('decision', [
      decision,
      STEP_KINDS[reason] ?? 'NANG_LUONG_TX',
      `${12 + ((index * 7919) % 3870)}/QĐ-${short === null || /\s/.test(short) ? 'UBND' : short}`,
      addDays(paidFrom, -(3 + (index % 22))),
      body === undefined ? null : currentName(body),
      paidFrom,
    ]);
    return decision;
  }

  private decide(kind: string, on: string, body: Unit | undefined): string {
    const { random, ids, batch } = this;
    const id = ids.next();
    const signed = addDays(on, -random.between(3, 25));
    const short = body?.names.at(-1)?.shortName ?? null;
    const issuer = body === undefined ? null : currentName(body);
    const sign = short === null || /\s/.test(short) ? 'UBND' : short;
    batch.add('decision', [id, kind, `${random.between(12, 3890)}/QĐ-${sign}`, signed, issuer, on]);
    return id;
  }
}

function lastUsing(person: DemoPerson): { from: string } | undefined {
  const rows = person.career.employments;
  const last = rows.at(-1);
  return rows.find((row) => row.using === last?.using);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
