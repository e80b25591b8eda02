import { REPORT_SECTION, declarableSection, stateAfter } from '@hr/domain';
import type { DeclarationDeed, DeclarationState } from '@hr/domain';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../auth/passwords';
import { approveWithin } from '../declarations/declaration-approval';
import { draftOf } from '../declarations/declaration-draft';
import { insertDraft, stepOfAuthor, stepOfOffice } from '../declarations/declaration-steps.query';
import { unlockFor } from '../declarations/declaration-unlock.query';
import { addEvidence } from '../declarations/evidence.query';
import type { FileStore } from '../papers/file-store';
import { PeopleWritingService } from '../personnel/people-writing.service';
import { Problem } from '../platform/problem';
import { RecordRowsService } from '../record/record-rows.service';
import { addDemoCampaigns, answerInBulk } from './demo-campaigns';
import { declarationWishes, type DemoDeclaration } from './declaration-wishes';
import { keepContents, type Kept } from './demo-papers';
import { openAccounts, type Declarer, type DemoOffice, officeOf } from './demo-declarers';

const DEEDS: Readonly<Record<DeclarationState, readonly DeclarationDeed[]>> = {
  DRAFT: [],
  SUBMITTED: ['SUBMIT'],
  CHECKED: ['SUBMIT', 'ACCEPT'],
  APPROVED: ['SUBMIT', 'ACCEPT', 'APPROVE'],
  RETURNED: ['SUBMIT', 'RETURN'],
  REJECTED: ['SUBMIT', 'REJECT'],
  WITHDRAWN: ['SUBMIT', 'WITHDRAW'],
};
const NOTES: Readonly<Partial<Record<DeclarationDeed, string>>> = {
  RETURN: 'Bản quét mờ, chưa đọc được số hiệu. Hãy quét lại rồi gửi.',
  REJECT: 'Không có căn cứ; hồ sơ gốc ghi khác. Mang bản chính đến phòng tổ chức để đối chiếu.',
};

/** The day of the demo's beginning is invented; writers of the product need a database only for whole requests. */
const writing = new PeopleWritingService(undefined as never);
const writers = { writing, rows: new RecordRowsService(writing) };

/**
 * Declarations in every state, with scans beside some, and two reviews with answers, once. Drafted, sent, checked and
 * approved by the functions that the product uses; only their days are put back. One transaction: all of it, or nothing.
 *
 * @returns how many declarations were made
 */
export async function fillDemoDeclarations(
  ownerUrl: string,
  store: FileStore,
  password: string,
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ filled: boolean }>(
      'select exists (select from declaration) or exists (select from campaign) as filled',
    );
    if (rows[0]?.filled) return 0;
    const office = await officeOf(client);
    if (!office) return 0;
    const tx = asManager(client);
    const contents = await keepContents(store);
    const passwordHash = await hashPassword(password);
    await client.query('begin');
    const declarers = await openAccounts(client, office, passwordHash);
    const campaigns = await addDemoCampaigns(client, office);
    let made = 0;
    for (const wish of declarationWishes(declarers, campaigns.open)) {
      await client.query('savepoint declaration');
      if (await declare(tx, client, office, wish, contents)) made++;
      else await client.query('rollback to declaration');
    }
    await answerInBulk(client, campaigns, declarers);
    await client.query('commit');
    return made;
  } finally {
    await client.end();
  }
}

/** One declaration through its steps. False where the file already says so, or its rules refuse it. */
async function declare(
  tx: EntityManager,
  client: pg.ClientBase,
  office: DemoOffice,
  wish: DemoDeclaration,
  contents: readonly Kept[],
): Promise<boolean> {
  const { declarer, input } = wish;
  try {
    await inNameOf(client, declarer.accountId, declarer.personId);
    const person = await personOf(client, declarer);
    const section = declarableSection(input.section);
    const changes = section ? await draftOf(tx, person.id, section, input) : [];
    const id = await insertDraft(tx, person, input, changes);
    if (wish.evidence) {
      const kept = contents.filter(({ component }) => component === wish.evidence);
      const { sha256, mediaType, pages, content, fileName } = kept[wish.at % kept.length];
      const key = input.section === REPORT_SECTION ? 'all' : changes[0].key;
      const stored = { sha256, mediaType, pages, bytes: content.length };
      await addEvidence(tx, { id, personId: person.id }, key, { content: stored, fileName });
    }
    await follow(tx, client, office, wish, { id, personId: person.id });
    await putBack(client, id, wish.days);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** The steps that lead to the state that was wished, each by whom it is for. */
async function follow(
  tx: EntityManager,
  client: pg.ClientBase,
  office: DemoOffice,
  { declarer, input, state }: DemoDeclaration,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<void> {
  const { section } = input;
  let now: DeclarationState = 'DRAFT';
  for (const deed of DEEDS[state]) {
    const next = stateAfter(now, deed);
    if (!next) throw new Error(`${deed} has no place in ${now}`);
    if (deed === 'SUBMIT' || deed === 'WITHDRAW') {
      await inNameOf(client, declarer.accountId, personId);
      const row = { id, section, state: now, personId, campaignId: input.campaignId ?? null };
      await stepOfAuthor(tx, row, deed, next);
    } else {
      const actor = deed === 'APPROVE' ? office.approver : declarer.isOfUnit ? office.checker : office.second;
      await inNameOf(client, actor.accountId, null);
      const { rows } = await client.query<{ number: number }>(
        'select number::int from declaration where id = $1',
        [id],
      );
      const hands = { id, personId, section, number: rows[0].number };
      await unlockFor(tx, actor, hands);
      const note =
        NOTES[deed] ?? (deed === 'APPROVE' && section === REPORT_SECTION ? 'Đã chuyển đính chính.' : null);
      const version = deed === 'APPROVE' ? await approveWithin(tx, actor, writers, hands, { note }) : null;
      await stepOfOffice(tx, hands, deed, next, note, version);
    }
    now = next;
  }
}

async function personOf(
  client: pg.ClientBase,
  { personId }: Declarer,
): Promise<{ readonly id: string; readonly version: number }> {
  const { rows } = await client.query<{ version: number }>('select version from person where id = $1', [
    personId,
  ]);
  return { id: personId, version: rows[0].version };
}

/** Whose deed the transaction's rows are, as the frame of a request says it. */
async function inNameOf(client: pg.ClientBase, accountId: string, personId: string | null): Promise<void> {
  await client.query(
    `select set_config('app.account', $1, true), set_config('app.person', $2, true), set_config('app.writable', $3, true)`,
    [accountId, personId ?? '', personId === null ? 'all' : ''],
  );
}

/** The days on which it would have happened: sent so many days ago, each step a day later. */
async function putBack(client: pg.ClientBase, id: string, days: number): Promise<void> {
  await client.query('alter table declaration disable trigger declaration_update_log');
  await client.query(
    `update declaration set created_at = created_at - make_interval(days => $2), submitted_on = submitted_on - $2::int where id = $1`,
    [id, days],
  );
  await client.query('alter table declaration enable trigger declaration_update_log');
  await client.query(
    `update declaration_step s set at = least(now(), now() - make_interval(days => $2 - n.at, mins => 7 * (3 - n.at)))
     from (select id, (row_number() over (order by id) - 1)::int as at from declaration_step where declaration_id = $1) n where n.id = s.id`,
    [id, days],
  );
}

const asManager = (client: pg.ClientBase): EntityManager =>
  ({
    query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as unknown,
  }) as unknown as EntityManager;
