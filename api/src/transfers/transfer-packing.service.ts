import { NATIONAL_RECORD_VERSION } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { unitInScope } from '../personnel';
import { Database } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { readNationalRecords } from './national-record.query';
import { faultsOfDocument, faultsOfPerson } from './national-record.schema';
import { TransferConnector } from './transfer-connector';
import { type PackageDocument, packageWorkbook } from './transfer-workbook';
import type { DeliveryInput, InitialLoad, PackageInput, PackageMade } from './transfers.dto';
import { MOST_ITEMS } from './transfers.dto';
import { type TakenItem, packageContent, takeItems } from './transfers.query';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

interface Packed {
  readonly made: PackageMade | null;
  readonly failed: number;
}

/** Makes packages of what waits, hands them out and sends them on. */
@Injectable()
export class TransferPackingService {
  constructor(
    private readonly database: Database,
    private readonly connector: TransferConnector,
  ) {}

  /**
   * One package of the changes that wait longest: each person once, as the file stands now. Who does not fit the schema
   * stays behind with the reason.
   *
   * @throws 404 foreign unit, 409 nothing that can be sent
   */
  async pack(actor: Actor, input: PackageInput): Promise<PackageMade> {
    const unit =
      input.organisationId ?? actor.roles.find(({ role }) => role === 'HR_OFFICER')?.organisationId;
    if (unit === undefined) throw new Problem('forbidden', 'Tài khoản này không gửi dữ liệu của đơn vị nào.');
    await this.refuseForeignUnit(actor, unit);
    const { made, failed } = await this.database.as(actor, (tx) => this.make(tx, unit, input));
    if (made) return made;
    throw new Problem(
      'rule',
      failed > 0
        ? `Không hồ sơ nào gửi được: ${failed} hồ sơ thiếu thông tin bắt buộc, lý do ghi ở từng dòng.`
        : 'Không có thay đổi nào đang chờ gửi.',
    );
  }

  /** Puts every file of a unit that was never passed on into the queue, without a clock. @throws 404 */
  async loadInitially(actor: Actor, organisationId: string): Promise<InitialLoad> {
    await this.refuseForeignUnit(actor, organisationId);
    const rows = await this.database.as(actor, (tx) =>
      tx.query<unknown[]>(
        `insert into transfer_item (person_id, changed_on, groups, account_id, is_first_load)
         select p.id, $2::date, array(select distinct group_code from transfer_source order by 1), actor_account(), true from person p
         where p.owner_organisation_id = any (array(select organisations_covered(array[$1]::uuid[], $2::date)))
           and exists (select from person_state s where s.person_id = p.id and s.valid @> $2::date)
           and not exists (select from transfer_item i where i.person_id = p.id)
         order by p.id returning id`,
        [organisationId, today()],
      ),
    );
    return { added: rows.length };
  }

  /** Hands the package over and marks it as sent. Delivering twice does no harm, so the mark comes after. @throws 404, 409 */
  async deliver(actor: Actor, id: string, { method, note }: DeliveryInput): Promise<void> {
    const held = await this.contentOf(actor, id);
    if (held.state !== 'PACKED') throw new Problem('conflict', 'Gói này đã gửi hoặc đã bỏ.');
    const location =
      method === 'FILE_DROP' ? await this.connector.deliver({ ...held, id, content: held.json }) : null;
    await this.database.as(actor, async (tx) => {
      const rows = await tx.query<[{ id: string }[], number]>(
        `update transfer_package set state = 'SENT', method = $2, location = $3, note = $4, sent_at = now(), sent_by = actor_account()
         where id = $1 and state = 'PACKED' returning id`,
        [id, method, location, note?.trim() || null],
      );
      if (rows[1] === 0) throw new Problem('conflict', 'Gói này vừa được người khác gửi hoặc bỏ.');
      await tx.query(
        `update transfer_item set state = 'SENT', settled_at = now(), reason = null where package_id = $1 and state = 'PACKED'`,
        [id],
      );
    });
  }

  /** A package that was not sent is taken apart; its changes wait again, with their clocks. @throws 404, 409 */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.contentOf(actor, id);
    await this.database.as(actor, async (tx) => {
      const rows = await tx.query<[unknown, number]>(
        `update transfer_package set state = 'WITHDRAWN' where id = $1 and state = 'PACKED'`,
        [id],
      );
      if (rows[1] === 0) throw new Problem('conflict', 'Gói này đã gửi hoặc đã bỏ.');
      await tx.query(
        `update transfer_item set state = 'WAITING', package_id = null where package_id = $1 and state = 'PACKED'`,
        [id],
      );
    });
  }

  async file(actor: Actor, id: string, format: 'json' | 'xlsx'): Promise<{ name: string; content: Buffer }> {
    const { number, json, people } = await this.contentOf(actor, id);
    await this.database.read(actor, {
      name: 'transfer_taken_out',
      text: `insert into read_log (what, detail) values ('export', $1::jsonb)`,
      values: [JSON.stringify({ list: 'transfer', package: number, format, rows: people })],
    });
    return {
      name: `${number}.${format}`,
      content:
        format === 'json'
          ? json
          : await packageWorkbook(JSON.parse(json.toString('utf8')) as PackageDocument),
    };
  }

  private async make(tx: EntityManager, unit: string, input: PackageInput): Promise<Packed> {
    const wanted = input.itemIds ? { itemIds: input.itemIds } : { organisationId: unit };
    const items = await takeItems(tx, wanted, today(), MOST_ITEMS);
    const groups = new Map<string, Set<string>>();
    for (const item of items)
      groups.set(item.personId, new Set([...(groups.get(item.personId) ?? []), ...item.groups]));
    const records = await readNationalRecords(tx, [...groups.keys()]);
    const good: PackageDocument['people'][number][] = [];
    const bad = new Map<string, string>();
    for (const record of records) {
      const person = { ...record, changedGroups: [...(groups.get(record.id) ?? [])].sort() };
      const faults = faultsOfPerson(person);
      if (faults.length > 0) bad.set(record.id, faults.slice(0, 3).join(' '));
      else good.push(person as PackageDocument['people'][number]);
    }
    await this.keepBack(tx, items, bad);
    if (good.length === 0) return { made: null, failed: bad.size };
    const made = await this.keep(tx, unit, good, items);
    return { made: { ...made, failed: bad.size }, failed: bad.size };
  }

  private async keepBack(
    tx: EntityManager,
    items: readonly TakenItem[],
    bad: ReadonlyMap<string, string>,
  ): Promise<void> {
    const failed = items.flatMap(({ id, personId }) => {
      const reason = bad.get(personId);
      return reason === undefined ? [] : [{ id, reason }];
    });
    if (failed.length === 0) return;
    await tx.query(
      `update transfer_item i set state = 'FAILED', reason = f.reason, package_id = null
       from jsonb_to_recordset($1::jsonb) as f(id uuid, reason text) where i.id = f.id`,
      [JSON.stringify(failed)],
    );
  }

  private async keep(
    tx: EntityManager,
    unit: string,
    people: PackageDocument['people'],
    items: readonly TakenItem[],
  ): Promise<Omit<PackageMade, 'failed'>> {
    const [{ number, sender }] = await tx.query<{ number: string; sender: string }[]>(
      `select 'G' || to_char(now(), 'YYYY') || '-' || lpad(nextval('transfer_package_number_seq')::text, 6, '0') as number,
         (select name from organisation_name where organisation_id = $1 order by lower(valid) desc limit 1) as sender`,
      [unit],
    );
    const madeAt = new Date().toISOString();
    const document: PackageDocument = { version: NATIONAL_RECORD_VERSION, number, madeAt, sender, people };
    const faults = faultsOfDocument(document);
    if (faults.length > 0)
      throw new Error(`the package does not fit its schema: ${faults.slice(0, 3).join('; ')}`);
    const json = Buffer.from(`${JSON.stringify(document, null, 1)}\n`);
    const packed = items.filter(({ personId }) => people.some(({ id }) => id === personId));
    const [{ id }] = await tx.query<{ id: string }[]>(
      `insert into transfer_package (number, organisation_id, made_at, people, items, content, sha256, byte_size)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        number,
        unit,
        madeAt,
        people.length,
        packed.length,
        await zip(json),
        createHash('sha256').update(json).digest('hex'),
        json.length,
      ],
    );
    await tx.query(
      `insert into transfer_package_person (package_id, person_id, groups)
       select $1, p.id, p.groups from jsonb_to_recordset($2::jsonb) as p(id uuid, groups text[])`,
      [
        id,
        JSON.stringify(
          people.map(({ id: person, changedGroups }) => ({ id: person, groups: changedGroups })),
        ),
      ],
    );
    await tx.query(
      `update transfer_item set state = 'PACKED', package_id = $1, reason = null where id = any ($2::uuid[])`,
      [id, packed.map((item) => item.id)],
    );
    // Restricted parts left the register: each file says so to who asks who saw it.
    await tx.query(
      `insert into read_log (person_id, what, ground) select unnest($1::uuid[]), 'transfer', $2`,
      [people.map((person) => person.id), `Gói ${number} gửi cơ sở dữ liệu quốc gia`],
    );
    return { id, number, people: people.length };
  }

  private async contentOf(
    actor: Actor,
    id: string,
  ): Promise<{
    number: string;
    json: Buffer;
    sha256: string;
    people: number;
    state: string;
    madeAt: string;
  }> {
    const [[row]] = await this.database.read(actor, packageContent(id));
    if (row === undefined) throw notFound();
    return {
      number: String(row['number']),
      json: await unzip(row['content'] as Buffer),
      sha256: String(row['sha256']),
      people: Number(row['people']),
      state: String(row['state']),
      madeAt: String(row['madeAt']),
    };
  }

  private async refuseForeignUnit(actor: Actor, organisationId: string): Promise<void> {
    const [units] = await this.database.read(actor, unitInScope(organisationId));
    if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  }
}
