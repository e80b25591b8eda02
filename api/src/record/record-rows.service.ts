import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { PeopleWritingService, type PersonFile, Versioned } from '../personnel';
import { Problem, notFound } from '../platform/problem';
import { validationPipe } from '../platform/validation';
import {
  type PersonFacts,
  type StoredRow,
  deleteRow,
  insertRow,
  isUnlocked,
  rowsIn,
  updateRow,
} from './record.query';
import { type RecordTable, RESTRICTED_SECTIONS } from './record-table';
import { tableAt, tableNamed } from './record-tables';
import { refuseNewErrors, refuseUntimelyCodes } from './row-checks';

type Body = Readonly<Record<string, unknown>>;
/** Stands for the id that the row does not have yet. */
const NEW = 'new';

/** Rows of every table of the record: one way for all, each table with its own class of fields and its own rules. */
@Injectable()
export class RecordRowsService {
  private readonly pipe = validationPipe();

  constructor(private readonly people: PeopleWritingService) {}

  /** @throws 404, 403 locked, 409 stale, 422 */
  async add(actor: Actor, personId: string, address: string, body: Body): Promise<PersonFile> {
    const table = known(actor, address);
    const { version, ...values } = await this.read(table.input, body);
    return this.people.edit(actor, personId, version, async (tx) => {
      await this.insert(tx, table, personId, values);
    });
  }

  /**
   * Rows of a larger change, whose transaction has taken the person and opened the section: a row without an id is new,
   * one without a body is taken out.
   *
   * @returns the row's id
   * @throws as `add`, `change`, `remove`
   */
  async writeWithin(
    tx: EntityManager,
    personId: string,
    tableName: string,
    id: string | null,
    body: Body | null,
  ): Promise<string> {
    const table = tableNamed(tableName);
    if (!table) throw notFound('Hồ sơ không có bảng này.');
    if (id === null)
      return this.insert(tx, table, personId, await this.read(table.input, { ...body, version: 1 }));
    if (body === null) await this.takeOut(tx, table, personId, id);
    else await this.update(tx, table, personId, id, await this.read(table.change, { ...body, version: 1 }));
    return id;
  }

  private async insert(
    tx: EntityManager,
    table: RecordTable,
    personId: string,
    values: Body,
  ): Promise<string> {
    const { facts, rows } = await opened(tx, table, personId);
    const row: StoredRow = { ...values, id: NEW };
    refuseNewErrors(table, facts, rows, [...rows, row], NEW);
    await refuseUntimelyCodes(tx, table, values, values);
    return insertRow(tx, table, personId, values);
  }

  /** @throws as `add`; 409 for a row that a decision made */
  async change(actor: Actor, personId: string, address: string, id: string, body: Body): Promise<PersonFile> {
    const table = known(actor, address);
    const { version, ...given } = await this.read(table.change, body);
    return this.people.edit(actor, personId, version, (tx) => this.update(tx, table, personId, id, given));
  }

  private async update(
    tx: EntityManager,
    table: RecordTable,
    personId: string,
    id: string,
    given: Body,
  ): Promise<void> {
    const { facts, rows } = await opened(tx, table, personId);
    const before = rowIn(table, rows, id);
    const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const after: StoredRow = { ...before, ...sent, id };
    refuseNewErrors(
      table,
      facts,
      rows,
      rows.map((row) => (row.id === id ? after : row)),
      id,
    );
    await refuseUntimelyCodes(tx, table, changed(sent, before), after);
    await updateRow(tx, table, id, sent, after);
  }

  /** Takes out a row that was entered by mistake; the change log keeps it. */
  async remove(
    actor: Actor,
    personId: string,
    address: string,
    id: string,
    version: number,
  ): Promise<PersonFile> {
    const table = known(actor, address);
    return this.people.edit(actor, personId, version, (tx) => this.takeOut(tx, table, personId, id));
  }

  private async takeOut(tx: EntityManager, table: RecordTable, personId: string, id: string): Promise<void> {
    const { facts, rows } = await opened(tx, table, personId);
    rowIn(table, rows, id);
    refuseNewErrors(
      table,
      facts,
      rows,
      rows.filter((row) => row.id !== id),
    );
    await deleteRow(tx, table, id);
  }

  /** The body as the table's own class has it. @throws 422 */
  private async read(shape: RecordTable['input'], body: unknown): Promise<Versioned & Body> {
    const read: unknown = await this.pipe.transform(body, { type: 'body', metatype: shape });
    return { ...(read as Versioned & Body) };
  }
}

function known(actor: Actor, address: string): RecordTable {
  const table = tableAt(address);
  if (!table) throw notFound('Hồ sơ không có bảng này.');
  if (table.restricted && !actor.permissions.has('person.restricted'))
    throw new Problem('forbidden', 'Bạn không có quyền với mục hạn chế của hồ sơ.');
  return table;
}

/** The rows as this account may see them. @throws 403 while a restricted section is locked */
async function opened(
  tx: EntityManager,
  table: RecordTable,
  personId: string,
): Promise<{ readonly facts: PersonFacts; readonly rows: StoredRow[] }> {
  if (table.restricted && !(await isUnlocked(tx, personId, table.restricted)))
    throw new Problem(
      'forbidden',
      `Mục ${RESTRICTED_SECTIONS[table.restricted]} đang khóa. Hãy mở khóa rồi ghi lại; nội dung bạn nhập vẫn còn.`,
    );
  return rowsIn(tx, table, personId);
}

/** @throws 404; 409 when a decision made the row */
function rowIn({ noun }: RecordTable, rows: readonly StoredRow[], id: string): StoredRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw notFound(`Không có ${noun} này trong hồ sơ.`);
  if (row['decision'])
    throw new Problem('rule', 'Dòng này do quyết định ghi. Hãy đính chính hoặc thu hồi quyết định đó.');
  return row;
}

const changed = (sent: Body, before: Body): Body =>
  Object.fromEntries(Object.entries(sent).filter(([field, value]) => value !== before[field]));
