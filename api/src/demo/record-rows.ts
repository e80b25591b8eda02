import { DEMO_DAY, addDays, addMonths, dateRange, isoDate, later } from './calendar';
import type { CopyBatch } from './copy';
import type { DemoPerson } from './people';
import type { Ids, Random } from './random';
import { addPrivate } from './private-rows';
import {
  AWARDS,
  BEST_AWARDS,
  FORMER_JOBS,
  LAST_YEAR,
  LEADER_RANKS,
  RARE_AWARDS,
  REMARKS,
  STAFF_RANKS,
  decisionNumber,
} from './record-row-data';
import { addDeclarations, addDiscipline, addPlans } from './standing-rows';
import { currentName } from './unit-register';

/** What rows are drawn with, and where they go. */
export interface Drawn {
  readonly random: Random;
  readonly ids: Ids;
  readonly batch: CopyBatch;
}

/** What the person's own row says and the tables beside it repeat. */
export interface PersonFactsOfRow {
  readonly enlisted: string | null;
  readonly policyCategory: string;
}

/** Years for which rows are made: enough to look at, few enough to load quickly. */
const EVALUATED_YEARS = 3;

/** Admitted on the Union's day in the first year in which he is sixteen on it. @source Điều lệ Đoàn TNCS Hồ Chí Minh, Điều 1 */
export const youthUnionDay = (born: string): string =>
  `${Number(born.slice(0, 4)) + (born.slice(5) > '03-26' ? 17 : 16)}-03-26`;

/** The tables of the form beside career, pay and credentials. Draws from a source of its own, so that the people stay who they are. */
export class RecordRows {
  private readonly drawn: Drawn;

  constructor(
    private readonly random: Random,
    private readonly ids: Ids,
    private readonly batch: CopyBatch,
  ) {
    this.drawn = { random, ids, batch };
  }

  add(id: string, person: DemoPerson, facts: PersonFactsOfRow): void {
    const until = person.career.until ?? DEMO_DAY;
    this.addBeginnings(id, person);
    this.addMemberships(id, person, facts, until);
    this.addYears(id, person, until);
    this.addAllowances(id, person);
    addPlans(this.drawn, id, person);
    addDeclarations(this.drawn, id, person, until);
    addDiscipline(this.drawn, id, person, until);
    addPrivate(this.drawn, id, person, until);
  }

  /** Recruitment, and what came before it. */
  private addBeginnings(id: string, { career, credentials, salaries }: DemoPerson): void {
    const { batch, ids, random } = this;
    const body = career.employments[0]?.using;
    const isContract = career.role === 'CONTRACT';
    if (random.chance(0.9)) {
      batch.add('recruitment', [
        ids.next(),
        id,
        isContract ? 'TIEP_NHAN' : random.chance(0.5) ? 'XET_TUYEN' : 'THI_TUYEN',
        isContract ? null : `Kỳ tuyển dụng năm ${career.recruited.slice(0, 4)}`,
        decisionNumber(random),
        addDays(career.recruited, -random.between(5, 25)),
        body === undefined ? null : currentName(body),
        career.assignments[0]?.title ?? null,
        salaries[0]?.grade ?? null,
        career.recruited,
      ]);
    }
    const degree = credentials.find(({ kind }) => kind === 'EDUCATION');
    const graduated = degree?.earnedOn.slice(0, 7) ?? null;
    if (degree?.startedOn && graduated && graduated < career.recruited.slice(0, 7) && random.chance(0.6)) {
      batch.add('work_history', [
        ids.next(),
        id,
        degree.startedOn,
        degree.earnedOn,
        degree.institution ?? 'Trường đại học',
        'Sinh viên',
        null,
      ]);
    }
    const begun = graduated ?? `${Number(career.recruited.slice(0, 4)) - 3}-07`;
    if (random.chance(0.35) && `${begun.slice(0, 4)}-12-31` < addMonths(career.recruited, -12)) {
      const [organisation, title] = random.pick(FORMER_JOBS);
      batch.add('work_history', [
        ids.next(),
        id,
        begun.length === 7 ? begun : `${begun.slice(0, 4)}-09`,
        addMonths(career.recruited, -1).slice(0, 7),
        organisation,
        title,
        'Cần Thơ',
      ]);
    }
  }

  private addMemberships(
    id: string,
    { born, career, partyJoined }: DemoPerson,
    { enlisted, policyCategory }: PersonFactsOfRow,
    until: string,
  ): void {
    const { batch, ids, random } = this;
    if (random.chance(0.85))
      batch.add('union_membership', [
        ids.next(),
        id,
        'Công đoàn Việt Nam',
        career.recruited.slice(0, 7),
        null,
        null,
      ]);
    const birthYear = Number(born.slice(0, 4));
    if (birthYear >= 1985 && random.chance(0.8)) {
      const left = birthYear + 30 <= LAST_YEAR ? String(birthYear + 30) : null;
      batch.add('union_membership', [
        ids.next(),
        id,
        'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
        youthUnionDay(born),
        left,
        random.chance(0.05) ? 'Bí thư chi đoàn' : null,
      ]);
    }
    if (enlisted !== null) {
      const discharged = addMonths(`${enlisted}-01`, 24).slice(0, 7);
      const rank = random.pick(['Binh nhất', 'Hạ sĩ', 'Trung sĩ', 'Thượng sĩ']);
      batch.add('military_service', [ids.next(), id, enlisted, discharged, rank, 'Sư đoàn 330, Quân khu 9']);
    }
    if (policyCategory !== '00')
      batch.add('policy_benefit', [ids.next(), id, policyCategory, null, null, null]);
    if (partyJoined === null) return;
    const isHead = career.role === 'HEAD';
    if (!random.chance(isHead ? 0.85 : career.role === 'DEPUTY' ? 0.6 : 0.08)) return;
    const from = later(addMonths(partyJoined, 36), career.leaderSince ?? partyJoined).slice(0, 7);
    if (from >= until.slice(0, 7)) return;
    const title = isHead ? 'Bí thư chi bộ' : career.role === 'DEPUTY' ? 'Phó Bí thư chi bộ' : 'Chi ủy viên';
    const ended = career.until === null ? null : until.slice(0, 7);
    batch.add('party_post', [
      ids.next(),
      id,
      title,
      `Chi bộ ${currentName(career.unit)}`,
      false,
      from,
      ended,
    ]);
    if (isHead && random.chance(0.15))
      batch.add('party_post', [ids.next(), id, 'Ủy viên Ban Chấp hành Đảng bộ', null, true, from, ended]);
  }

  /** Ranks of the last years, and what was awarded for them. */
  private addYears(id: string, { career }: DemoPerson, until: string): void {
    const { batch, ids, random } = this;
    const isLeader = career.leaderSince !== null;
    const last = Math.min(LAST_YEAR, Number(until.slice(0, 4)) - (until.slice(5) < '12-15' ? 1 : 0));
    const first = Math.max(
      Number(career.recruited.slice(0, 4)) + (career.recruited.slice(5) > '06-30' ? 1 : 0),
      last - EVALUATED_YEARS + 1,
    );
    const unit = currentName(career.unit);
    for (let year = first; year <= last; year++) {
      if (random.chance(0.03)) continue; // a sheet that nobody has filed
      const rank = random.weighted(isLeader ? LEADER_RANKS : STAFF_RANKS);
      batch.add('evaluation', [ids.next(), id, year, rank, unit]);
      if (rank === 'KHT')
        batch.add('salary_delay', [
          ids.next(),
          id,
          'NOT_COMPLETED',
          6,
          isoDate(year + 1, 1, 1),
          `Năm ${year} không hoàn thành nhiệm vụ`,
        ]);
      const award =
        rank === 'KHT' || rank === 'KXL' ? null : random.weighted(rank === 'HTXS' ? BEST_AWARDS : AWARDS);
      if (award === null) continue;
      const decided = isoDate(year + 1, random.between(1, 3), random.between(3, 27));
      batch.add('award', [
        ids.next(),
        id,
        year,
        award,
        'TX',
        null,
        decisionNumber(random),
        decided,
        award === 'BK_TTG' ? 'Thủ tướng Chính phủ' : unit,
      ]);
    }
    if (random.chance(isLeader ? 0.05 : 0.012)) {
      const year = random.between(Math.min(2012, last), last);
      const [award, what] = random.pick(RARE_AWARDS);
      if (`${year}` > career.recruited.slice(0, 4))
        batch.add('award', [
          ids.next(),
          id,
          year,
          award,
          null,
          what,
          decisionNumber(random),
          isoDate(year, 11, 18),
          'Chủ tịch nước',
        ]);
    }
    if (last >= first && random.chance(0.2))
      batch.add('employer_remark', [
        ids.next(),
        id,
        isoDate(last, 12, random.between(10, 28)),
        random.pick(REMARKS),
        unit,
      ]);
  }

  /** Public-duty allowance of civil servants; preference and seniority of teachers and health workers. */
  private addAllowances(id: string, { career }: DemoPerson): void {
    if (career.until !== null || career.role === 'CONTRACT') return;
    const { random } = this;
    const last = career.employments.at(-1);
    const isPublicEmployee = last?.classCode === 'VC';
    const add = (kind: string, coefficient: string | null, percent: number | null, from: string): void =>
      this.batch.add('allowance', [this.ids.next(), id, kind, coefficient, percent, dateRange(from, null)]);
    if (!isPublicEmployee) add('CONG_VU', null, 25, later(career.recruited, '2012-05-01'));
    const { title } = career.post;
    const isTeacher = /^(Giáo viên|Giảng viên)/.test(title);
    if (isPublicEmployee && (isTeacher || /^(Bác sĩ|Điều dưỡng|Hộ sinh|Dược sĩ|Kỹ thuật y)/.test(title)))
      add('UU_DAI', null, isTeacher ? 35 : 40, later(career.recruited, '2011-07-04'));
    const seniority = Number(DEMO_DAY.slice(0, 4)) - Number(career.recruited.slice(0, 4));
    if (isTeacher && seniority > 5)
      add(
        'THAM_NIEN_NGHE',
        null,
        seniority,
        addMonths(
          career.recruited,
          (seniority - (career.recruited.slice(5) > DEMO_DAY.slice(5) ? 1 : 0)) * 12,
        ),
      );
    if (random.chance(0.05))
      add(
        'TRACH_NHIEM',
        random.pick(['0.10', '0.20', '0.30']),
        null,
        isoDate(2023, random.between(1, 12), 1),
      );
    if (random.chance(0.04))
      add('KHU_VUC', random.pick(['0.10', '0.20']), null, later(career.recruited, '2015-01-01'));
    if (isPublicEmployee && random.chance(0.04))
      this.batch.add('position_pay', [
        this.ids.next(),
        id,
        career.post.title,
        null,
        dateRange('2026-07-01', null),
      ]);
  }
}
