import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { createDraft } from '../reorganisations';
import { TWO_TIER_DAY } from './calendar';
import { demoId } from './demo-id';
import { DEMO_UNITS } from './demo-units';
import { FIGURES } from './reorganisation-figures';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const PLANNED_DAY = '2027-01-01';
/** A number from 0 to 99 that belongs to a text for ever: the same seed gives the same demo. */
const dice = (text: string): string => `(abs(hashtext(${text})::bigint) % 100)`;
/**
 * The reorganisations that made the province (1 July 2025) as applied ones with what they did to people and
 * numbers, the surplus cases of the departments, and one that is being planned: two drafts to compare.
 */
export async function addReorganisations(client: pg.ClientBase): Promise<void> {
  await client.query(`select set_config('app.account', $1, true), set_config('app.writable', 'all', true)`, [
    NOBODY,
  ]);
  await addOldQuotas(client);
  await addApplied(client);
  await addCases(client);
  await addPlanned(client);
  await client.query(`select set_config('app.account', '', true)`);
}

/** What the departments of the three provinces had been given for 2025, until they ended: their people and a seat or two. */
async function addOldQuotas(client: pg.ClientBase): Promise<void> {
  await client.query(
    `with recursive old(unit, body) as (
       select p.organisation_id, p.organisation_id from organisation_place p
       where p.kind in ('SO', 'TCHC_KHAC') and upper(p.valid) = $1::date
       union all
       select p.organisation_id, o.body from old o join organisation_place p on p.parent_id = o.unit and p.valid @> ($1::date - 1)
         and p.kind not in ('SO', 'TCHC_KHAC', 'DVSN_SO')),
     people as (
       select o.body, case when s.class_code = 'VC' then 'VIEN_CHUC_NS' else 'CONG_CHUC' end as kind, count(*) as people
       from old o join person_state s on s.organisation_id = o.unit and s.valid @> ($1::date - 1)
       where s.class_code in ('CB', 'CC', 'VC') group by 1, 2)
     insert into staff_quota (organisation_id, kind, valid, amount, number, decided_on, issuer)
     select body, kind, daterange('2025-01-01', $1::date), people + ${dice('body::text')} % 3, '08/QĐ-UBND', '2025-01-06', 'Ủy ban nhân dân tỉnh'
     from people on conflict do nothing`,
    [TWO_TIER_DAY],
  );
}

/** One for each event that closed units: what ended, what began, who went into whom, and the figures of the two days. */
async function addApplied(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into reorganisation (id, name, kind, effective_on, document_number, document_date, document_issuer, note, state, event_id,
       entered_by, entered_at, applied_by, applied_at)
     select ${demoId("'reorganisation ' || e.id")},
       case when e.document_number = '202/2025/QH15' then 'Hợp nhất ba tỉnh, thành phố thành thành phố Cần Thơ'
         when e.document_number = '1668/NQ-UBTVQH15' then 'Sắp xếp đơn vị hành chính cấp xã của thành phố Cần Thơ'
         when e.kind = 'DISSOLVE' then 'Kết thúc hoạt động của cấp huyện'
         else coalesce(e.note, 'Hợp nhất đơn vị') end,
       case e.kind when 'DISSOLVE' then 'DISSOLVE' else 'MERGE' end, e.effective_on, e.document_number, e.document_date, e.document_issuer,
       'Ghi lại từ văn bản khi lập sổ; quyết định về từng người nằm ở hồ sơ của họ.', 'APPLIED', e.id, $1, e.effective_on, $1, e.effective_on
     from organisation_event e
     where e.effective_on = $2::date and exists (select from organisation_succession s
       join organisation_place p on p.organisation_id = s.from_id and upper(p.valid) = e.effective_on where s.event_id = e.id)`,
    [NOBODY, TWO_TIER_DAY],
  );
  await client.query(
    `insert into reorganisation_unit (reorganisation_id, organisation_id, action, name, short_name, organisation_kind, parent_id, sort_order)
     select r.id, u.id, u.action, case when u.action = 'CREATE' then n.name end, n.short_name,
       case when u.action = 'CREATE' then p.kind end, case when u.action = 'CREATE' then coalesce(p.parent_id, $1::uuid) end, row_number() over (partition by r.id order by u.action, n.name)
     from reorganisation r
     cross join lateral (
       select distinct s.from_id as id, 'CLOSE' as action from organisation_succession s where s.event_id = r.event_id
       union
       select distinct s.to_id, case when lower(p.valid) = r.effective_on and not exists (select from organisation_place e
         where e.organisation_id = s.to_id and upper(e.valid) = r.effective_on) then 'CREATE' else 'KEEP' end
       from organisation_succession s join organisation_place p on p.organisation_id = s.to_id and p.valid @> r.effective_on where s.event_id = r.event_id) u
     left join organisation_place p on p.organisation_id = u.id and p.valid @> r.effective_on
     left join organisation_name n on n.organisation_id = u.id and n.valid @> (case when u.action = 'CLOSE' then r.effective_on - 1 else r.effective_on end)
     where r.state = 'APPLIED'`,
    [NOBODY],
  );
  await client.query(
    `insert into reorganisation_mapping (reorganisation_id, from_id, to_id, share, takes_records, is_default)
     select r.id, s.from_id, s.to_id, s.share, s.takes_records,
       s.to_id = (array_agg(s.to_id) over (partition by r.id, s.from_id order by s.takes_records desc, s.share desc, s.to_id
         rows between unbounded preceding and unbounded following))[1]
     from reorganisation r join organisation_succession s on s.event_id = r.event_id where r.state = 'APPLIED'`,
  );
  // The road of the departments: from what they were given in 2025 down by a tenth in five years.
  await client.query(
    `insert into reorganisation_target (reorganisation_id, organisation_id, kind, year, amount)
     select u.reorganisation_id, u.organisation_id, q.kind, y, greatest(1, round(q.amount * (1 - 0.02 * (y - 2025))))
     from reorganisation r join reorganisation_unit u on u.reorganisation_id = r.id and u.action = 'CREATE' and u.organisation_kind in ('SO', 'TCHC_KHAC')
     join staff_quota q on q.organisation_id = u.organisation_id and q.valid @> r.effective_on
     cross join generate_series(2025, 2029) as y where r.state = 'APPLIED'`,
  );
  // The planner takes the units below for a handful and would walk through everybody once for each of them.
  await client.query('set local enable_nestloop = off');
  await client.query(FIGURES);
  await client.query('set local enable_nestloop = on');
}

/** Leaders of an old department who lead no longer, and some of the staff: settled, open, and a few past their day. */
async function addCases(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into surplus_case (id, reorganisation_id, person_id, reason, from_organisation_id, to_organisation_id, old_title, option, due_on,
       planned_year, quota_effect, settled_on, note)
     select ${demoId("'surplus ' || c.person_id")}, c.reorganisation_id, c.person_id, c.reason, c.from_id, c.to_id, c.title,
       case when c.no % 5 = 4 then null else (array['KEPT', 'POLICY_EXIT', 'LOWER_POST', 'RETRAINING'])[1 + c.no % 4] end,
       case when c.no % 7 = 3 then date '2026-10-31' when c.no % 4 = 1 then date '2027-12-31' else date '2030-07-01' end,
       2027 + c.no % 3, case when c.no % 4 = 1 then 'CUT' else 'KEEP' end,
       case when c.no % 4 = 0 and c.no % 5 <> 4 then date '2026-03-31' end,
       case when c.no % 4 = 1 then 'Đã có đơn xin nghỉ theo chính sách' end
     from (
       select x.*, row_number() over (order by x.is_leader desc, md5(x.person_id::text))::int - 1 as no from (
         select distinct on (b.person_id) r.id as reorganisation_id, b.person_id, b.is_leader, case when b.is_leader then 'DEPUTY' else 'STAFF' end as reason,
           b.organisation_id as from_id, a.organisation_id as to_id, b.title
         from reorganisation r
         join reorganisation_unit u on u.reorganisation_id = r.id and u.action = 'CLOSE'
         join organisation_place p on p.organisation_id = u.organisation_id and p.valid @> (r.effective_on - 1) and p.kind in ('SO', 'TCHC_KHAC')
         join person_state b on b.organisation_id = u.organisation_id and b.valid @> (r.effective_on - 1)
         join person_state a on a.person_id = b.person_id and a.valid @> r.effective_on
         where r.effective_on = $1::date and r.kind = 'MERGE' and (not b.is_leader or b.title ~ '^Phó ' and not a.is_leader) order by b.person_id) x
       order by x.is_leader desc, md5(x.person_id::text) limit 24) c`,
    [TWO_TIER_DAY],
  );
}

/** Two departments that may become one: into a new one, or one into the other; with fewer seats every year. */
async function addPlanned(client: pg.ClientBase): Promise<void> {
  const tx = {
    query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as unknown,
  } as unknown as EntityManager;
  const unit = async (key: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>('select id from organisation where code = $1', [key]);
    return rows[0].id;
  };
  const root = await unit(DEMO_UNITS.root);
  const [trade, science] = [await unit(`${DEMO_UNITS.root}-SCT`), await unit(`${DEMO_UNITS.root}-SKHCN`)];
  const common = { kind: 'MERGE', effectiveOn: PLANNED_DAY, sourceIds: [trade, science] } as const;
  const first = await createDraft(tx, {
    ...common,
    name: 'Phương án 1: lập Sở Công Thương, Khoa học và Công nghệ',
    note: 'Hai sở kết thúc, các phòng cùng tên nhập lại, đơn vị sự nghiệp chuyển nguyên trạng.',
    newUnits: [
      {
        name: 'Sở Công Thương, Khoa học và Công nghệ',
        shortName: 'SCTKHCN',
        organisationKind: 'SO',
        parentId: root,
      },
    ],
  });
  const second = await createDraft(tx, {
    ...common,
    name: 'Phương án 2: nhập Sở Khoa học và Công nghệ vào Sở Công Thương',
    note: 'Sở Công Thương giữ nguyên và tiếp nhận; ít xáo trộn hơn, giảm chậm hơn.',
    targetId: trade,
  });
  for (const [draft, percent] of [
    [first, 4],
    [second, 2],
  ] as const)
    await client.query(
      `update reorganisation_target t set amount = greatest(1, round(amount * (1 - $2::numeric / 100 * (1 + year - 2027)))) where reorganisation_id = $1`,
      [draft, percent],
    );
  // The head of the smaller department steps back in both, so that the new one has one head.
  await client.query(
    `insert into reorganisation_person (reorganisation_id, person_id, title, is_leader, surplus, note)
     select d, s.person_id, 'Phó Giám đốc Sở', true, 'DEPUTY', 'Giám đốc của sở được nhập' from unnest($1::uuid[]) as d
     cross join (select person_id from person_state where organisation_id = $2 and is_leader and title !~ '^Phó ' and valid @> $3::date
       order by person_id limit 1) s`,
    [[first, second], science, PLANNED_DAY],
  );
}
