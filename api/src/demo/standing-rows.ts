import { DEMO_DAY, addDays, addMonths, dateRange, earlier, isoDate, later } from './calendar';
import type { DemoPerson } from './people';
import { BEHAVIOURS, LAST_YEAR, decisionNumber } from './record-row-data';
import type { Drawn } from './record-rows';
import { currentName } from './unit-register';

export function addPlans({ random, ids, batch }: Drawn, id: string, { career }: DemoPerson): void {
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
      decisionNumber(random),
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
export function addDeclarations(
  { random, ids, batch }: Drawn,
  id: string,
  { career }: DemoPerson,
  until: string,
): void {
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
export function addDiscipline(
  { random, ids, batch }: Drawn,
  id: string,
  { career }: DemoPerson,
  until: string,
): void {
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
    decisionNumber(random),
    from,
    dateRange(from, addMonths(from, 12)),
  ]);
  if (form === 'DANG_KT') return;
  const months = isPublicEmployee && form === 'KT' ? 3 : 6;
  batch.add('salary_delay', [ids.next(), id, 'DISCIPLINE', months, from, null]);
}
