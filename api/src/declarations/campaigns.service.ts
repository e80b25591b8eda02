import { formatDate } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { refuseForeignUnits } from '../personnel/payload-checks.query';
import { Database } from '../platform/database';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import { today } from '../platform/today';
import type {
  CampaignInput,
  CampaignList,
  CampaignPeople,
  CampaignPeopleQuery,
  CampaignView,
  ReminderOutcome,
} from './campaign.dto';
import { countsByUnit, findCampaign, listCampaigns, peopleOf, remindPeople } from './campaign.query';
import { sheetOf } from './workbook';

/** Reviews: many people are asked to look through some sections of their files within a time. */
@Injectable()
export class CampaignsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<CampaignList> {
    return this.database.as(actor, async (tx) => ({ items: await listCampaigns(tx) }));
  }

  get(actor: Actor, id: string): Promise<CampaignView> {
    return this.database.as(actor, (tx) => view(tx, actor, id));
  }

  /** @throws 404 for a unit that is not the actor's to write */
  open(actor: Actor, input: CampaignInput): Promise<CampaignView> {
    if (input.endsOn < input.startsOn)
      throw fieldProblem('endsOn', 'before-start', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.');
    return this.database.as(actor, async (tx) => {
      await refuseForeignUnits(
        tx,
        input.organisationIds.map((id, at) => ({ pointer: `#/organisationIds/${at}`, id })),
      );
      const [{ id }] = (await tx.query(
        'insert into campaign (name, note, sections, starts_on, ends_on) values ($1, $2, $3, $4, $5) returning id',
        [input.name, input.note ?? null, input.sections, input.startsOn, input.endsOn],
      )) as { id: string }[];
      await tx.query(
        'insert into campaign_unit (campaign_id, organisation_id) select $1, unnest($2::uuid[])',
        [id, input.organisationIds],
      );
      return view(tx, actor, id);
    });
  }

  people(actor: Actor, id: string, query: CampaignPeopleQuery): Promise<CampaignPeople> {
    return this.database.as(actor, async (tx) => {
      await view(tx, actor, id);
      return peopleOf(tx, id, query);
    });
  }

  /** Leaves a notice for everybody who has not answered; told at most once in half a day. @throws 409 while nobody can answer */
  remind(actor: Actor, id: string, organisationId: string | null): Promise<ReminderOutcome> {
    return this.database.as(actor, async (tx) => {
      const campaign = await view(tx, actor, id);
      const day = today();
      if (campaign.closedAt || campaign.endsOn < day) throw new Problem('rule', 'Đợt rà soát đã kết thúc.');
      if (campaign.startsOn > day) throw new Problem('rule', 'Đợt rà soát chưa bắt đầu.');
      const text = `${campaign.name}: hãy xem lại ${campaign.sectionNames.join(', ')} trước hết ngày ${formatDate(campaign.endsOn)}.`;
      return remindPeople(tx, id, organisationId, text);
    });
  }

  close(actor: Actor, id: string): Promise<CampaignView> {
    return this.database.as(actor, async (tx) => {
      const campaign = await view(tx, actor, id);
      if (!campaign.mayChange)
        throw new Problem('forbidden', 'Chỉ người mở đợt hoặc cán bộ Sở Nội vụ được kết thúc đợt.');
      if (campaign.closedAt) throw new Problem('rule', 'Đợt rà soát đã kết thúc.');
      await tx.query('update campaign set closed_at = now(), closed_by = actor_account() where id = $1', [
        id,
      ]);
      return view(tx, actor, id);
    });
  }

  /** Who has not answered, to be called or written to. */
  async missing(actor: Actor, id: string): Promise<Buffer> {
    const found = await this.database.as(actor, async (tx) => {
      const campaign = await view(tx, actor, id);
      const rows: CampaignPeople['items'] = [];
      for (let page = 1; ; page++) {
        const { items, total } = await peopleOf(tx, id, { page, pageSize: 5000, done: false });
        rows.push(...items);
        if (rows.length >= total || items.length === 0) return { campaign, rows };
      }
    });
    return sheetOf(
      `Chưa hoàn thành: ${found.campaign.name}`,
      [
        ['Số hiệu', 16],
        ['Họ và tên', 28],
        ['Đơn vị', 44],
        ['Số mục đã trả lời', 16],
        ['Tài khoản', 14],
      ],
      found.rows.map((row) => [
        row.employeeCode ?? '',
        row.fullName,
        row.organisationName ?? '',
        `${row.answered}/${found.campaign.sections.length}`,
        row.hasAccount ? 'có' : 'chưa có',
      ]),
    );
  }
}

async function view(tx: EntityManager, actor: Actor, id: string): Promise<CampaignView> {
  const found = await findCampaign(tx, id);
  if (!found) throw notFound('Không có đợt rà soát này, hoặc đợt không hỏi ai trong phạm vi của bạn.');
  const { openedById, ...campaign } = found;
  const [{ all }] = (await tx.query('select actor_writes_everywhere() as all')) as { all: boolean }[];
  return { ...campaign, units: await countsByUnit(tx, id), mayChange: all || openedById === actor.accountId };
}
