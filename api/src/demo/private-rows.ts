import { isoDate } from './calendar';
import { familyOf } from './family-rows';
import type { DemoPerson } from './people';
import { BLOOD, FAMILY_SHARE, HEALTH, LAST_YEAR } from './record-row-data';
import type { Drawn } from './record-rows';

/** Restricted: health, family, economy, history. */
export function addPrivate(
  { random, ids, batch }: Drawn,
  id: string,
  person: DemoPerson,
  until: string,
): void {
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
