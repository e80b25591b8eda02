import { addCalendarDays, addDays, addWorkingDays, workingCalendar } from '@hr/domain';
import type pg from 'pg';

const NOBODY = '00000000-0000-0000-0000-000000000000';

interface Story {
  /** Name of the body, or its kind and the how-manieth of it. */
  readonly body: string | readonly [kind: string, nth: number];
  /** States that the dossier went through, with how many days ago. */
  readonly steps: readonly (readonly [state: string, daysAgo: number, note?: string])[];
}

/** Dossiers that wait for somebody, some of them too long already. */
const STORIES: readonly Story[] = [
  {
    body: 'Sở Nông nghiệp và Môi trường',
    steps: [
      ['DRAFT', 40],
      ['SUBMITTED', 16],
      ['APPRAISING', 13],
    ],
  },
  {
    body: 'Văn phòng Đăng ký đất đai',
    steps: [
      ['DRAFT', 21],
      ['SUBMITTED', 2],
    ],
  },
  { body: ['SO', 2], steps: [['DRAFT', 6]] },
  {
    body: ['SO', 3],
    steps: [
      ['DRAFT', 60],
      ['SUBMITTED', 15],
    ],
  },
  {
    body: ['SO', 4],
    steps: [
      ['DRAFT', 90],
      ['SUBMITTED', 62],
      ['APPRAISING', 58],
    ],
  },
  {
    body: ['SO', 5],
    steps: [
      ['DRAFT', 80],
      ['SUBMITTED', 52],
      ['APPRAISING', 50],
      ['REPORTED', 5, 'Đủ điều kiện phê duyệt.'],
    ],
  },
  {
    body: ['UBND_XA', 1],
    steps: [
      ['DRAFT', 70],
      ['SUBMITTED', 44],
      ['APPRAISING', 41],
      ['REPORTED', 24, 'Đủ điều kiện phê duyệt, đã chỉnh số người của hai vị trí.'],
    ],
  },
  {
    body: ['UBND_XA', 2],
    steps: [
      ['DRAFT', 30],
      ['SUBMITTED', 12],
      ['RETURNED', 9, 'Thiếu bản mô tả của ba vị trí; số người vượt biên chế được giao.'],
    ],
  },
  {
    body: ['DVSN_SO', 1],
    steps: [
      ['DRAFT', 33],
      ['SUBMITTED', 20],
      ['APPRAISING', 18],
    ],
  },
  { body: ['DVSN_SO', 2], steps: [['DRAFT', 3]] },
];

/** New versions of some bodies on their way, with the clocks of their steps. */
export async function addUnfinishedDossiers(client: pg.ClientBase): Promise<void> {
  const holidays = await client.query<{ day: string; kind: 'off' | 'work' }>(
    'select day::text, kind from holiday',
  );
  const calendar = workingCalendar(holidays.rows);
  const [{ today }] = (await client.query<{ today: string }>('select current_date::text as today')).rows;
  const dueOf = (state: string, day: string): string | null => {
    if (state === 'SUBMITTED') return addWorkingDays(day, 3, calendar);
    if (state === 'REPORTED') return addWorkingDays(day, 10, calendar);
    return state === 'APPRAISING' ? addCalendarDays(day, 30, calendar) : null;
  };
  for (const { body, steps } of STORIES) {
    const id = await addDraft(client, body);
    if (id === null) continue;
    for (const [at, [state, daysAgo, note]] of steps.entries()) {
      const day = addDays(today, -daysAgo);
      await client.query(
        `insert into position_dossier_step (dossier_id, happened_at, account_id, from_state, to_state, note, due_on)
         values ($1, $2::date + time '09:30', null, $3, $4, $5, $6)`,
        [id, day, steps[at - 1]?.[0] ?? null, state, note ?? null, dueOf(state, day)],
      );
      await client.query(
        `update position_dossier set state = $2, state_since = $3::date + time '09:30' where id = $1`,
        [id, state, day],
      );
    }
  }
}

/** The version in force once more, with a place added here and there. @returns null where there is no such body */
async function addDraft(client: pg.ClientBase, body: Story['body']): Promise<string | null> {
  const [kind, nth] = typeof body === 'string' ? [null, 1] : body;
  const { rows } = await client.query<{ id: string; dossier: string }>(
    `select d.organisation_id as id, d.id as dossier from position_dossier d
     join organisation_place p on p.organisation_id = d.organisation_id and p.valid @> current_date
     join organisation_name n on n.organisation_id = d.organisation_id and n.valid @> current_date
     where d.in_force @> current_date and case when $1::text is null then n.name = $2 else p.kind = $1 and n.name not like 'Sở Nông%' end
     order by n.name collate "vi-VN-x-icu" limit 1 offset $3`,
    [kind, typeof body === 'string' ? body : '', nth - 1],
  );
  const [found] = rows;
  if (!found) return null;
  const inserted = await client.query<{ id: string }>(
    `insert into position_dossier (organisation_id, version_no, legal_basis, entered_by)
     select $1::uuid, max(version_no) + 1, 'NĐ 361/2025/NĐ-CP; NĐ 232/2026/NĐ-CP; NĐ 300/2026/NĐ-CP', $2::uuid from position_dossier
     where organisation_id = $1::uuid returning id`,
    [found.id, NOBODY],
  );
  const id = inserted.rows[0]?.id ?? null;
  await client.query(
    `with copied as (
       insert into position_version (dossier_id, position_id, planned, level_codes, content)
       select $2::uuid, v.position_id, v.planned + case when abs(hashtext(v.position_id::text)) % 5 = 0 then 1 else 0 end, v.level_codes, v.content
       from position_version v where v.dossier_id = $1 returning id, position_id)
     insert into position_requirement (version_id, kind, at_least, one_of, text, is_mandatory, sort_order)
     select c.id, r.kind, r.at_least, r.one_of, r.text, r.is_mandatory, r.sort_order
     from copied c join position_version v on v.dossier_id = $1 and v.position_id = c.position_id
     join position_requirement r on r.version_id = v.id`,
    [found.dossier, id],
  );
  return id;
}

/** Second posts in positions, exemptions with their decisions, reasons for ratios that are broken. */
export async function addPositionSides(client: pg.ClientBase, bodyKinds: readonly string[]): Promise<void> {
  await client.query(
    `with recursive body(unit_id, body_id) as (
       select p.organisation_id, p.organisation_id from organisation_place p where p.valid @> current_date and p.kind = any ($1)
       union all
       select p.organisation_id, b.body_id from body b join organisation_place p on p.parent_id = b.unit_id and p.valid @> current_date
         and p.kind <> all ($1))
     update assignment a set position_id = (select j.id from job_position j where j.organisation_id = b.body_id
       order by j.name <> a.title, j.group_code <> 'LDQL', j.sort_order desc limit 1)
     from body b where b.unit_id = a.organisation_id and not a.is_primary and a.valid @> current_date
       and not exists (select from career_base c where c.person_id = a.person_id)`,
    [bodyKinds],
  );
  await client.query(
    `insert into requirement_exemption (person_id, position_id, kind, reason, number)
     select s.person_id, s.position_id, 'STATE_MGMT', 'Chuyển tiếp khi xếp ngạch, không phải có chứng chỉ quản lý nhà nước (NĐ 170/2025/NĐ-CP, Điều 70)',
       (40 + abs(hashtext(s.person_id::text)) % 60)::text || '/QĐ-SNV'
     from person_state s join job_position j on j.id = s.position_id
     join organisation_name n on n.organisation_id = j.organisation_id and n.valid @> current_date and n.name not like 'Sở Nông%'
     where s.valid @> current_date and j.group_code = 'LDQL' and j.regime = 'CC' and s.state_management_code is distinct from 'CVC'
       and abs(hashtext(s.person_id::text || 'exempt')) % 100 < 12`,
  );
  await client.query(
    `insert into ratio_reason (rule_id, organisation_id, reason, recorded_by)
     select 'CVC_CO_QUAN', p.organisation_id, 'Nhận người từ ba tỉnh sáp nhập; giảm theo lộ trình đến hết năm 2027 khi nghỉ hưu.', $1::uuid
     from organisation_place p join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> current_date
     where p.valid @> current_date and p.kind = 'SO' and abs(hashtext(n.name)) % 100 < 40`,
    [NOBODY],
  );
}
