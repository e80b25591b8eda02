import {
  type LeaderNorm,
  QUOTA_KIND_CODES,
  type QuotaKindCode,
  type Standing,
  deputiesOver,
  headsOver,
  leaderRole,
  normFor,
  quotaKindOf,
  roadmapOf,
  surplusOf,
} from '@hr/domain';
import type { PlannedPerson } from './people-plan';
import type { RegisterQuota, Resident } from './register-facts.query';
import type { BodyFigures, UnitFigures } from './reorganisation-views.dto';
import type { UnitPlan } from './unit-plan';

export const KIND_NAMES: Readonly<Record<QuotaKindCode, string>> = {
  CONG_CHUC: 'Công chức',
  CAN_BO: 'Cán bộ',
  VIEN_CHUC_NS: 'Viên chức hưởng lương ngân sách',
  VIEN_CHUC_TU: 'Viên chức hưởng lương từ nguồn thu',
  HOP_DONG_HT: 'Hợp đồng hỗ trợ, phục vụ',
};

type Where = ReadonlyMap<string, readonly Standing[]>;
/** Everybody counted in the units of the reorganisation, where he is counted, on the day without and with it. */
export interface Counted {
  readonly before: Where;
  readonly after: Where;
}

export function countPeople(people: readonly PlannedPerson[], residents: readonly Resident[]): Counted {
  const others = residents.map(({ organisationId, classCode, typeCode, title, isLeader }): Standing => ({
    organisationId,
    kind: quotaKindOf(classCode, typeCode),
    title,
    isLeader,
    positionId: null,
  }));
  const gather = (own: readonly (Standing | null)[]): Where =>
    Map.groupBy(
      [...own.filter((standing) => standing !== null), ...others],
      ({ organisationId }) => organisationId,
    );
  return {
    before: gather(people.map(({ before }) => before)),
    after: gather(people.map(({ after }) => after)),
  };
}

export const countIn = (where: Where, units: Iterable<string>): number =>
  [...units].reduce((total, unit) => total + (where.get(unit)?.length ?? 0), 0);

export function unitFigures(units: UnitPlan, counted: Counted, norms: readonly LeaderNorm[]): UnitFigures[] {
  const { draft } = units;
  return draft.units.map(({ organisationId, action, deputyNorm }): UnitFigures => {
    const own = counted.after.get(organisationId) ?? [];
    const roles = own.map(leaderRole);
    const [heads, deputies] = (['HEAD', 'DEPUTY'] as const).map(
      (role) => roles.filter((one) => one === role).length,
    );
    const all = {
      before: [...units.below([organisationId], 'before')].flatMap((id) => counted.before.get(id) ?? []),
      after: [...units.below([organisationId], 'after')].flatMap((id) => counted.after.get(id) ?? []),
    };
    const kind = units.after.get(organisationId)?.kind ?? '';
    const norm = normFor(norms, kind, all.after.length);
    const most = deputyNorm ?? norm?.deputies ?? null;
    return {
      organisationId,
      name: units.after.get(organisationId)?.name ?? units.nameOf(organisationId),
      action,
      parentId: (units.after.get(organisationId) ?? units.before.get(organisationId))?.parentId ?? null,
      kinds: QUOTA_KIND_CODES.map((code) => ({
        kind: code,
        kindName: KIND_NAMES[code],
        before: all.before.filter((one) => one.kind === code).length,
        after: all.after.filter((one) => one.kind === code).length,
      })).filter(({ before, after }) => before + after > 0),
      before: all.before.length,
      after: all.after.length,
      heads,
      deputies,
      deputyNorm: most,
      normBasis: deputyNorm === null ? (norm?.basis ?? null) : 'Số được giao ghi trong phương án',
      headsOver: headsOver(heads),
      deputiesOver: most === null ? 0 : deputiesOver(deputies, most),
    };
  });
}

/** Bodies that have a number of their own: people against the target of the year, and the road to the years after. */
export function bodyFigures(
  units: UnitPlan,
  counted: Counted,
  quotas: readonly RegisterQuota[],
  leavingBy: (body: string) => readonly number[],
): BodyFigures[] {
  const { targets, effectiveOn } = units.draft;
  const year = Number(effectiveOn.slice(0, 4));
  const bodies = new Set([...targets, ...quotas].map(({ organisationId }) => organisationId));
  const counts = new Map<string, number>();
  for (const [unit, standings] of counted.after) {
    const body = units.nearest(unit, 'after', (id) => bodies.has(id));
    for (const { kind } of standings)
      if (body !== undefined && kind !== null)
        counts.set(`${body} ${kind}`, (counts.get(`${body} ${kind}`) ?? 0) + 1);
  }
  const found: BodyFigures[] = [];
  for (const body of bodies)
    for (const kind of QUOTA_KIND_CODES) {
      const isOf = (one: { organisationId: string; kind: string }): boolean =>
        one.organisationId === body && one.kind === kind;
      const own = targets.filter(isOf);
      const quotaBefore = quotas.find(isOf)?.amount ?? null;
      const present = counts.get(`${body} ${kind}`) ?? 0;
      // A body that goes on without a target of its own keeps its number.
      const target =
        own.find((one) => one.year === year)?.amount ?? (units.after.has(body) ? quotaBefore : null);
      if (own.length === 0 && quotaBefore === null) continue;
      found.push({
        organisationId: body,
        name: units.after.get(body)?.name ?? units.nameOf(body),
        kind,
        kindName: KIND_NAMES[kind],
        quotaBefore,
        present,
        target,
        surplus: target === null ? 0 : surplusOf(present, target),
        roadmap: roadmapOf(present, own, leavingBy(body)),
      });
    }
  return found;
}
