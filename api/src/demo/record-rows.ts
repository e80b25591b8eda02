import { DEMO_DAY, addDays, addMonths, dateRange, earlier, isoDate, later } from './calendar';
import type { CopyBatch, Value } from './copy';
import { familyOf } from './family-rows';
import type { DemoPerson } from './people';
import type { Ids, Random } from './random';
import { currentName } from './unit-register';

/** What the person's own row says and the tables beside it repeat. */
export interface PersonFactsOfRow {
  readonly enlisted: string | null;
  readonly policyCategory: string;
}

/** Years for which rows are made: enough to look at, few enough to load quickly. */
const LAST_YEAR = 2025;
const EVALUATED_YEARS = 3;
/** Share of people whose family is recorded; the others' files have that gap, as real ones do. */
const FAMILY_SHARE = 0.4;

/** Admitted on the Union's day in the first year in which he is sixteen on it. @source Điều lệ Đoàn TNCS Hồ Chí Minh, Điều 1 */
export const youthUnionDay = (born: string): string =>
  `${Number(born.slice(0, 4)) + (born.slice(5) > '03-26' ? 17 : 16)}-03-26`;

/** The tables of the form beside career, pay and credentials. Draws from a source of its own, so that the people stay who they are. */
export class RecordRows {
  constructor(
    private readonly random: Random,
    private readonly ids: Ids,
    private readonly batch: CopyBatch,
  ) {}

  add(id: string, person: DemoPerson, facts: PersonFactsOfRow): void {
    const until = person.career.until ?? DEMO_DAY;
    this.addBeginnings(id, person);
    this.addMemberships(id, person, facts, until);
    this.addYears(id, person, until);
    this.addAllowances(id, person);
    this.addPlans(id, person);
    this.addDeclarations(id, person, until);
    this.addDiscipline(id, person, until);
    this.addPrivate(id, person, until);
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
        this.number(),
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
        this.number(),
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
          this.number(),
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

  private addPlans(id: string, { career }: DemoPerson): void {
    const { random, batch, ids } = this;
    if (career.until !== null || career.role === 'CONTRACT') return;
    if (!random.chance({ HEAD: 0.25, DEPUTY: 0.55, STAFF: 0.05 }[career.role])) return;
    const unit = currentName(career.unit);
    const post = career.role === 'STAFF' ? 'Phó Trưởng phòng' : 'Cấp trưởng của đơn vị';
    const hadBefore = career.recruited < '2017-01-01' && random.chance(0.4);
    const add = (term: string, isCarried: boolean, from: string, to: string | null): void =>
      batch.add('succession_plan', [
        ids.next(),
        id,
        post,
        unit,
        term,
        isCarried,
        this.number(),
        addDays(from, -random.between(3, 15)),
        from,
        to,
        to === null ? null : 'Hết nhiệm kỳ quy hoạch',
      ]);
    if (hadBefore) add('2020-2025', false, '2020-12-01', '2025-06-30');
    add(
      random.chance(0.5) ? '2025-2030' : '2026-2031',
      hadBefore,
      isoDate(2025, random.between(9, 12), 1),
      null,
    );
  }

  /** @source NĐ 130/2020/NĐ-CP: a first declaration, then yearly for leaders */
  private addDeclarations(id: string, { career }: DemoPerson, until: string): void {
    const { random, batch, ids } = this;
    const isLeader = career.leaderSince !== null;
    if (career.role === 'CONTRACT' || !(isLeader || random.chance(0.12))) return;
    const add = (kind: string, year: number, filed: string, isVerified: boolean): void =>
      batch.add('asset_declaration', [ids.next(), id, kind, year, filed, 'Thanh tra thành phố', isVerified]);
    const first = Math.max(2021, Number(career.recruited.slice(0, 4)));
    if (`${first}-12-31` < until) add('LAN_DAU', first, isoDate(first, 3, random.between(1, 31)), false);
    if (!isLeader) return;
    for (let year = 2023; year <= LAST_YEAR; year++)
      if (`${year}-12-31` < until && `${year}` >= (career.leaderSince ?? '').slice(0, 4))
        add('HANG_NAM', year, isoDate(year, 12, random.between(5, 31)), random.chance(0.1));
  }

  /** @source months of delay: Luật Viên chức, Luật Cán bộ, công chức, section 7 of the profile */
  private addDiscipline(id: string, { career }: DemoPerson, until: string): void {
    const { random, batch, ids } = this;
    if (!random.chance(0.012)) return;
    const from = addDays(later(addMonths(career.recruited, 24), '2016-01-01'), random.between(0, 3200));
    if (from >= earlier(until, DEMO_DAY)) return;
    const isPublicEmployee = career.employments.at(-1)?.classCode === 'VC';
    const form = random.weighted([
      ['KT', 7],
      ['CC', 2],
      ['DANG_KT', 2],
    ] as const);
    batch.add('discipline', [
      ids.next(),
      id,
      form,
      random.pick(BEHAVIOURS),
      currentName(career.unit),
      this.number(),
      from,
      dateRange(from, addMonths(from, 12)),
    ]);
    if (form === 'DANG_KT') return;
    const months = isPublicEmployee && form === 'KT' ? 3 : 6;
    batch.add('salary_delay', [ids.next(), id, 'DISCIPLINE', months, from, null]);
  }

  /** Restricted: health, family, economy, history. */
  private addPrivate(id: string, person: DemoPerson, until: string): void {
    const { random, batch, ids } = this;
    if (person.career.until === null && random.chance(0.55)) {
      const isMan = person.sex === 'M';
      const height = isMan ? random.between(158, 180) : random.between(148, 168);
      batch.add('health', [
        ids.next(),
        id,
        isoDate(2026, random.between(3, 9), random.between(1, 28)),
        random.weighted(HEALTH),
        height,
        height - 100 - random.between(-6, 14) * (isMan ? 1 : -1) * 0.5,
        random.weighted(BLOOD),
      ]);
    }
    if (random.chance(FAMILY_SHARE)) {
      for (const one of familyOf(random, person)) {
        batch.add('family_member', [
          ids.next(),
          id,
          one.side,
          one.relation,
          one.name,
          one.sex,
          String(one.born),
          one.isDeceased,
          one.occupation,
          one.residence,
          one.memberships,
        ]);
      }
    }
    if (random.chance(0.06)) {
      const year = Math.min(LAST_YEAR, Number(until.slice(0, 4)));
      batch.add('family_economy', [
        ids.next(),
        id,
        isoDate(year, 1, random.between(5, 28)),
        'Lương của bản thân và vợ hoặc chồng',
        random.chance(0.4) ? 'Thu nhập từ vườn cây ăn trái' : null,
        `Nhà cấp 4, ${random.between(60, 180)} m², có giấy chứng nhận`,
        `${random.between(80, 400)} m², có giấy chứng nhận`,
      ]);
    }
    if (random.chance(0.004))
      batch.add('history_statement', [
        ids.next(),
        id,
        'FOREIGN',
        '2014-09',
        '2016-08',
        'Học bổng thạc sĩ của một trường đại học nước ngoài',
        'Học viên',
        'Đã khai trong lý lịch, có báo cáo cơ quan quản lý',
      ]);
  }

  private number(): string {
    return `${this.random.between(12, 3890)}/QĐ-UBND`;
  }
}

const FORMER_JOBS: readonly (readonly [string, string])[] = [
  ['Công ty Lương thực Sông Hậu', 'Nhân viên'],
  ['Công ty Xây dựng miền Tây', 'Kỹ thuật viên'],
  ['Trường Trung học phổ thông', 'Giáo viên hợp đồng'],
  ['Ngân hàng thương mại cổ phần', 'Giao dịch viên'],
  ['Hợp tác xã nông nghiệp', 'Kế toán'],
  ['Phòng khám đa khoa tư nhân', 'Nhân viên y tế'],
];
const LEADER_RANKS = [
  ['HTXS', 22],
  ['HTT', 70],
  ['HT', 7.5],
  ['KHT', 0.3],
  ['KXL', 0.2],
] as const;
const STAFF_RANKS = [
  ['HTXS', 15],
  ['HTT', 68],
  ['HT', 15.5],
  ['KHT', 0.7],
  ['KXL', 0.8],
] as const;
const AWARDS = [
  [null, 55],
  ['LDTT', 40],
  ['GK', 5],
] as const;
const BEST_AWARDS = [
  ['LDTT', 35],
  ['CSTD_CS', 50],
  ['GK', 8],
  ['BK_TINH', 6],
  ['CSTD_TINH', 0.7],
  ['BK_TTG', 0.3],
] as const;
const RARE_AWARDS: readonly (readonly [string, Value & string])[] = [
  ['HC_LD', 'Hạng Ba'],
  ['NGUT', 'Nhà giáo Ưu tú'],
  ['TTUT', 'Thầy thuốc Ưu tú'],
  ['KNC', 'Vì sự nghiệp của ngành'],
];
const BEHAVIOURS = [
  'Chậm thực hiện báo cáo định kỳ nhiều lần',
  'Thiếu trách nhiệm trong quản lý tài sản công',
  'Vi phạm quy định về thời giờ làm việc',
  'Tham mưu sai quy trình giải quyết hồ sơ',
];
const REMARKS = [
  'Chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước; hoàn thành nhiệm vụ được giao; có tinh thần phối hợp.',
  'Nắm chắc chuyên môn, chủ động trong công việc; cần mạnh dạn hơn trong tự phê bình và phê bình.',
  'Có tinh thần trách nhiệm, lối sống giản dị; hoàn thành tốt các nhiệm vụ đột xuất.',
];
const HEALTH = [
  ['Tốt', 45],
  ['Bình thường', 45],
  ['Đủ sức khỏe làm việc, theo dõi huyết áp', 7],
  ['Yếu, cần bố trí công việc phù hợp', 3],
] as const;
const BLOOD = [
  ['O', 42],
  ['B', 30],
  ['A', 21],
  ['AB', 6],
  ['O+', 1],
] as const;
