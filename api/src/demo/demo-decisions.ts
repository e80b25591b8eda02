import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import {
  type DecisionFacts,
  type DecisionPayload,
  insertDecision,
  kindOf,
  planChange,
  writePlan,
} from '../decisions';
import { DEMO_DAY, addDays, addMonths } from './calendar';
import { demoId } from './demo-id';
import type { Ids } from './random';

interface Candidate {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly step: number | null;
}
export interface Wish {
  readonly kind: string;
  readonly on: string;
  readonly until?: string;
  readonly waits?: boolean;
  readonly people: readonly { readonly personId: string; readonly payload: DecisionPayload }[];
}

const ISSUER = 'Sở Nội vụ';
const NEXT_YEAR = '2027-01-01';

/**
 * Decisions that the product itself thinks through and writes: steps and moves of the weeks to come, some that wait for
 * a second person, secondments that run. So the rows are what a replay makes of them, and a test holds them against it.
 *
 * @returns the people whose states have to be built anew
 */
export async function addDemoDecisions(client: pg.ClientBase, ids: Ids, people: number): Promise<string[]> {
  const tx = entityManagerOf(client);
  await client.query(`select set_config('app.writable', 'all', true)`);
  const touched = new Set<string>();
  let number = 400;
  for (const wish of await wishes(client, people)) {
    const facts = decisionOf(ids.next(), number++, wish);
    if (await write(tx, facts, wish.waits ?? false))
      for (const { personId } of facts.people) touched.add(personId);
  }
  // Ids are drawn from the seed like all others.
  await client.query(
    `update salary_position s set id = ${demoId('s.person_id::text || s.paid_from || s.revision')}
     from decision_person l where l.decision_id = s.decision_id and l.person_id = s.person_id and l.payload is not null`,
  );
  for (const table of ['award', 'discipline', 'salary_delay']) {
    await client.query(
      `update ${table} t set id = ${demoId(`'${table}' || t.person_id || t.decision_id`)}
       from decision_person l where l.decision_id = t.decision_id and l.person_id = t.person_id and l.payload is not null`,
    );
  }
  return [...touched];
}

/** What decisions need of an entity manager, on the connection of the load. */
export const entityManagerOf = (client: pg.ClientBase): EntityManager =>
  ({
    query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as unknown,
  }) as unknown as EntityManager;

export function decisionOf(id: string, number: number, wish: Wish): DecisionFacts {
  return {
    id,
    kind: kindOf(wish.kind),
    number: `${number}/QĐ-SNV`,
    signedOn: wish.on < DEMO_DAY ? addDays(wish.on, -7) : addDays(DEMO_DAY, -(number % 6)),
    signer: 'Nguyễn Thành Đông',
    issuer: ISSUER,
    effectiveOn: wish.on,
    endsOn: wish.until ?? null,
    entered: Number.MAX_SAFE_INTEGER,
    people: wish.people,
  };
}

/** Whom the decision does not fit is left out of it, as an officer would after the preview. */
export async function write(tx: EntityManager, decision: DecisionFacts, waits: boolean): Promise<boolean> {
  const first = await planChange(tx, { added: decision, gone: [], restored: [] });
  const fits = decision.people.filter(
    ({ personId }) => !first.problems.of(personId).some(({ severity }) => severity === 'error'),
  );
  if (fits.length === 0) return false;
  const added = { ...decision, people: fits };
  const plan =
    fits.length === decision.people.length ? first : await planChange(tx, { added, gone: [], restored: [] });
  await insertDecision(tx, plan, {
    note: null,
    correctsId: null,
    waits,
    enteredAt: `${decision.signedOn ?? DEMO_DAY} 09:00+07`,
  });
  if (!waits) await writePlan(tx, plan);
  return !waits;
}

async function wishes(client: pg.ClientBase, people: number): Promise<Wish[]> {
  const count = Math.max(2, Math.min(10, Math.round(people / 400)));
  const staff = await candidates(client, 'not s.is_leader', count * 6 + 12);
  const eldest = await candidates(client, 'true', count + 3, 's.birth_first, p.id');
  const [old, staying] = [eldest.slice(0, count), eldest.slice(count)];
  const youngest = await candidates(
    client,
    "s.is_leader and s.title ~ '^Phó '",
    5 + count,
    's.birth_first desc, p.id',
  );
  const [deputies, rotated] = [youngest.slice(0, 5), youngest.slice(5)];
  const taken = new Set([...eldest, ...deputies].map(({ id }) => id));
  const free = staff.filter(({ id }) => !taken.has(id));
  const take = (many: number): Candidate[] => free.splice(0, many);
  return [
    ...(await raises(client)),
    ...moves(take(count), 'DIEU_DONG', 6, false),
    ...moves(take(count), 'DIEU_DONG', 12, true),
    ...take(count).map(({ id }, at): Wish => ({
      kind: 'BO_NHIEM',
      on: addDays(DEMO_DAY, 5 + at * 4),
      waits: at % 2 === 0,
      people: [
        {
          personId: id,
          payload: {
            title: 'Phó Trưởng phòng',
            termEndsOn: addDays(addMonths(addDays(DEMO_DAY, 5 + at * 4), 60), -1),
            leaderAllowance: '0.40',
          },
        },
      ],
    })),
    ...seconded(take(count)),
    ...old.map(({ id }, at): Wish => ({
      kind: 'RA',
      on: addMonths(NEXT_YEAR, at % 3),
      people: [{ personId: id, payload: { exitKindCode: 'HUU_TUOI' } }],
    })),
    ...retirements(staying),
    ...postsLeft(deputies),
    ...rotations(rotated),
    ...(await returns(client, staff)),
    {
      kind: 'KHEN_THUONG',
      on: '2026-09-02',
      people: take(8).map(({ id }) => ({ personId: id, payload: { awardCode: 'LDTT', year: 2026 } })),
    },
    {
      kind: 'KY_LUAT',
      on: '2026-06-10',
      people: take(1).map(({ id }) => ({
        personId: id,
        payload: { formCode: 'KT', behaviour: 'Chậm tham mưu nhiều văn bản' },
      })),
    },
  ];
}

/** Later for an illness, and two years longer in service. */
const retirements = (people: readonly Candidate[]): Wish[] =>
  people.map(({ id }, at) => ({
    kind: at === 0 ? 'KEO_DAI_CT' : 'LUI_NGHI_HUU',
    on: addDays(DEMO_DAY, -20 - at),
    ...(at === 0 ? { until: '2029-12-31' } : {}),
    people: [
      {
        personId: id,
        payload: at === 0 ? { reason: 'Nghị định 83/2022/NĐ-CP' } : { postponeReason: 'SERIOUS_ILLNESS' },
      },
    ],
  }));

/** Deputies who gave up their post (a unit keeps its head); an equal one may be considered again some time after. */
const postsLeft = (people: readonly Candidate[]): Wish[] =>
  people.map(({ id }, at) => ({
    kind: ['THOI_GIU_CV', 'TU_CHUC', 'MIEN_NHIEM'][at % 3] ?? 'THOI_GIU_CV',
    on: addMonths('2026-05-15', at),
    people: [{ personId: id, payload: { title: 'Chuyên viên' } }],
  }));

/** Deputies who change places on one day, so that no unit is left without one or has one too many. */
const rotations = (people: readonly Candidate[]): Wish[] =>
  people.map(({ id }, at) => {
    const next = people[(at + 1) % people.length];
    const payload = { organisationId: next?.unit, title: next?.title, isLeader: true };
    return { kind: 'LUAN_CHUYEN', on: '2026-04-01', people: [{ personId: id, payload }] };
  });

/** Some who had left come from a body of the centre as deputies, into units of others. */
async function returns(client: pg.ClientBase, beside: readonly Candidate[]): Promise<Wish[]> {
  if (beside.length === 0) return [];
  const { rows } = await client.query<{ id: string; grade: string; step: number }>(
    `select p.id, s.grade_code as grade, s.step from person p
     join lateral (select * from employment e where e.person_id = p.id order by lower(e.valid) desc limit 1) e on true
     join lateral (select * from salary_position_in_force x where x.person_id = p.id and not x.is_void order by paid_from desc limit 1) s on true
     where e.exit_kind_code = 'CHUYEN_NGOAI_TINH' and e.class_code = 'CC' and upper(e.valid) < '2026-01-01' and s.step is not null
     order by upper(e.valid) desc, p.id limit 2`,
  );
  return rows.map(({ id, grade, step }, at) => ({
    kind: 'TIEP_NHAN',
    on: '2026-04-01',
    people: [
      {
        personId: id,
        payload: {
          organisationId: beside[at % beside.length]?.unit,
          classCode: 'CC',
          title: 'Phó Trưởng phòng',
          isLeader: true,
          gradeCode: grade,
          step,
          sourceName: at === 0 ? 'Văn phòng Chính phủ' : 'Bộ Tài chính',
        },
      },
    ],
  }));
}

async function candidates(
  client: pg.ClientBase,
  condition: string,
  many: number,
  order = 'md5(p.id::text)',
): Promise<Candidate[]> {
  const { rows } = await client.query<Candidate>(
    `select p.id, s.organisation_id as unit, s.title, s.step from person p
     join person_state s on s.person_id = p.id and s.valid @> $1::date and upper_inf(s.valid)
     join organisation_place o on o.organisation_id = s.organisation_id and upper_inf(o.valid)
     where s.class_code in ('CC', 'VC') and s.status_code = 'DANG_LV' and s.title is not null and s.birth_first is not null and ${condition}
     order by ${order} limit $2`,
    [DEMO_DAY, many],
  );
  return rows;
}

/** Each goes where the next one comes from, so that every unit exists. */
const moves = (people: readonly Candidate[], kind: string, daysApart: number, waits: boolean): Wish[] =>
  people.map(({ id, title }, at) => ({
    kind,
    on: addDays(DEMO_DAY, 10 + at * daysApart),
    waits,
    people: [{ personId: id, payload: { organisationId: people[(at + 1) % people.length]?.unit, title } }],
  }));

const seconded = (people: readonly Candidate[]): Wish[] =>
  people.map(({ id, title }, at) => ({
    kind: 'BIET_PHAI',
    on: addMonths('2026-01-05', at % 9),
    until: addDays(addMonths(addMonths('2026-01-05', at % 9), 24), -1),
    people: [{ personId: id, payload: { organisationId: people[(at + 1) % people.length]?.unit, title } }],
  }));

/** Regular steps due by the new year, one decision a unit. */
async function raises(client: pg.ClientBase): Promise<Wish[]> {
  const { rows } = await client.query<{ unit: string; people: { id: string; step: number }[] }>(
    `with due as (
       select p.id, p.owner_organisation_id as unit, s.step
       from person p join person_state t on t.person_id = p.id and t.valid @> $1::date and t.status_code = 'DANG_LV'
       join lateral (select * from salary_position_in_force x where x.person_id = p.id and not x.is_void order by paid_from desc limit 1) s on true
       join code_entry g on g.list = 'grades' and g.code = s.grade_code
       join code_entry c on c.list = 'salary_scales' and c.code = g.attributes ->> 'salary_group'
       where s.step < (c.attributes ->> 'steps')::int and s.count_from is not null and s.paid_from < $2::date
         and s.count_from + make_interval(months => (g.attributes ->> 'months_per_step')::int) <= $2::date)
     select unit, jsonb_agg(jsonb_build_object('id', id, 'step', step) order by id) as people from due
     group by unit having count(*) >= 2 order by count(*) desc, unit limit 4`,
    [DEMO_DAY, NEXT_YEAR],
  );
  return rows.map(({ people }): Wish => ({
    kind: 'NANG_LUONG_TX',
    on: NEXT_YEAR,
    people: people.slice(0, 12).map(({ id, step }) => ({ personId: id, payload: { step: step + 1 } })),
  }));
}
