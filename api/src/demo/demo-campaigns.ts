import type pg from 'pg';
import type { Declarer, DemoOffice } from './demo-declarers';

export interface DemoCampaigns {
  /** Running: three sections. */
  readonly open: string;
  /** Over for weeks: one section. */
  readonly closed: string;
}

const OPEN_SECTIONS = ['CONTACT', 'TRAINING', 'FAMILY'];
const CLOSED_SECTIONS = ['CONTACT'];
/** Of a hundred people with an account, so many had answered when the earlier review ended. */
const ANSWERED_EARLIER = 88;
/** And so many have answered for a section of the running one so far. */
const ANSWERED_SO_FAR = 52;

/** A review that ended in the summer after the merger of units, and the yearly one that runs. */
export async function addDemoCampaigns(
  client: pg.ClientBase,
  { approver, unit, homeAffairs }: DemoOffice,
): Promise<DemoCampaigns> {
  await client.query(`select set_config('app.account', $1, true)`, [approver.accountId]);
  const add = async (
    name: string,
    note: string,
    sections: readonly string[],
    starts: number,
    ends: number,
  ): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `insert into campaign (name, note, sections, starts_on, ends_on, opened_at)
       values ($1, $2, $3, current_date + $4::int, current_date + $5::int, now() + make_interval(days => $4)) returning id`,
      [name, note, sections, starts, ends],
    );
    const id = rows[0].id;
    await client.query(
      'insert into campaign_unit (campaign_id, organisation_id) select $1, unnest($2::uuid[])',
      [id, [unit, homeAffairs]],
    );
    return id;
  };
  const closed = await add(
    'Rà soát thông tin liên hệ sau sắp xếp đơn vị',
    'Nơi ở, số điện thoại theo địa giới mới.',
    CLOSED_SECTIONS,
    -110,
    -80,
  );
  await client.query(
    `update campaign set closed_at = now() - interval '79 days', closed_by = actor_account() where id = $1`,
    [closed],
  );
  const open = await add(
    'Rà soát hồ sơ năm 2026',
    'Xem lại từng mục; có thay đổi thì khai kèm minh chứng, không có thì xác nhận.',
    OPEN_SECTIONS,
    -12,
    18,
  );
  return { open, closed };
}

/** "Không có gì thay đổi", section by section, from those who have not declared anything for it. */
export async function answerInBulk(
  client: pg.ClientBase,
  { open, closed }: DemoCampaigns,
  declarers: readonly Declarer[],
): Promise<void> {
  for (const { personId, accountId, username } of declarers) {
    await client.query(`select set_config('app.account', $1, true), set_config('app.person', $2, true)`, [
      accountId,
      personId,
    ]);
    await client.query(
      `insert into campaign_answer (campaign_id, person_id, section, kind, answered_at)
       select c.id, $1::uuid, s, 'CONFIRMED', case when c.closed_at is null then now() - interval '3 days' else c.closed_at - interval '9 days' end
       from campaign c cross join unnest(c.sections) s
       where c.id = any ($2) and case when c.closed_at is not null then abs(hashtext(s || $1::uuid::text)) % 100 < $3
         -- The person who tries the product still has something to answer.
         when $5 then s = 'CONTACT' else abs(hashtext($1::uuid::text || s)) % 100 < $4 end
       on conflict do nothing`,
      [personId, [open, closed], ANSWERED_EARLIER, ANSWERED_SO_FAR, username === 'nhanvien'],
    );
  }
}
