import pg from 'pg';
import { FOUNDED_PROVINCE } from '../accounts/founded-province';
import { LaunchError } from '../launch/launch-error';
import { TWO_TIER_DAY, addDays, dateRange } from './calendar';
import { CopyBatch } from './copy';
import { addDemoDecisions } from './demo-decisions';
import { DEMO_UNITS } from './demo-units';
import { nameEmulationOfficers } from './emulation-officers';
import { addNewProvince } from './new-province';
import { addPastQuality } from './past-quality';
import { addOldProvinces, closeOldProvinces } from './old-provinces';
import { addDemoPlacings } from './demo-placings';
import { addPositions } from './positions';
import { People } from './people';
import { PersonRows } from './person-rows';
import { TABLES, UNIT_TABLES, dropIndexes, switchTriggers } from './loaded-tables';
import { type Region, readRegion } from './places';
import { addReorganisations } from './reorganisations';
import { Ids, Random } from './random';
import { RecordRows } from './record-rows';
import { readScales } from './salaries';
import { addCatalogue, addTraining } from './training';
import { vacancies } from './staffing';
import { type Unit, UnitRegister, currentName, lastDayOf } from './unit-register';

export interface DemoWish {
  readonly people: number;
  /** The same seed gives the same rows. */
  readonly seed?: number;
  /** Units, people and their records alone: no job positions, classes and past quality. */
  readonly isRecordAlone?: boolean;
  readonly onProgress?: (line: string) => void;
}

export interface DemoResult {
  readonly people: number;
  readonly units: number;
  readonly seconds: number;
}

/** The database holds people already: a demo province is never mixed with a register. */
export class NotEmptyError extends LaunchError {}

const DEFAULT_SEED = 20250701;
/** The record's rows are drawn apart, so that more of them leave the people as they are. */
const RECORD_SEED = 0x7ec0;
/** People on their way at a time: bounds the memory, whatever the number of people. */
const CHUNK = 2000;
const CONCURRENT_SHARE = 0.052;

/**
 * Fills an empty, migrated database with the demo province. One transaction: a fill that is broken off leaves nothing,
 * and the next one starts afresh.
 *
 * @throws NotEmptyError when there are people, or units beside the province that the first account founded
 */
export async function fillDemo(ownerUrl: string, wish: DemoWish): Promise<DemoResult> {
  const started = performance.now();
  const say = wish.onProgress ?? ((): void => undefined);
  const client = new pg.Client({ connectionString: ownerUrl });
  // The broken connection is reported by the statement that needed it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await refuseIfFilled(client);
    await client.query(
      "set local jit = off; set local work_mem = '64MB'; set local synchronous_commit = off",
    );
    await switchTriggers(client, 'disable');
    const indexes = await dropIndexes(client);
    const units = await fill(client, wish, say);
    await replaceFoundedProvince(client);
    if (!wish.isRecordAlone) await addPositionsAndMoves(client, say);
    await addCatalogue(client);
    if (!wish.isRecordAlone) {
      say('Đang lập mười năm đào tạo, bồi dưỡng…');
      await addTraining(client);
    }
    say('Đang lập chỉ mục…');
    for (const index of indexes) await client.query(index);
    await switchTriggers(client, 'enable');
    if (!wish.isRecordAlone) await addPastQuality(client);
    await client.query('commit');
    say('Đang cập nhật thống kê cho bộ tối ưu truy vấn…');
    await client.query('analyze');
    const seconds = (performance.now() - started) / 1000;
    return { people: wish.people, units, seconds };
  } finally {
    await client.end();
  }
}

async function addPositionsAndMoves(client: pg.ClientBase, say: (line: string) => void): Promise<void> {
  say('Đang lập vị trí việc làm…');
  await addPositions(client);
  await client.query('select rebuild_person_state($1)', [await addDemoPlacings(client)]);
  await addReorganisations(client);
}

async function refuseIfFilled(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>(
    'select exists (select from person) or exists (select from organisation where code is distinct from $1) as filled',
    [FOUNDED_PROVINCE],
  );
  if (rows[0]?.filled === true) {
    throw new NotEmptyError(
      'Cơ sở dữ liệu đã có đơn vị hoặc hồ sơ. Dữ liệu mô phỏng chỉ được tạo trong cơ sở dữ liệu trống.',
    );
  }
}

/** The province that came with the first account makes room for the demo's; its roles move over. */
async function replaceFoundedProvince(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from organisation where code = $1', [
    FOUNDED_PROVINCE,
  ]);
  const founded = rows[0]?.id;
  if (founded === undefined) return;
  await client.query(
    'update account_role set organisation_id = (select id from organisation where code = $2) where organisation_id = $1',
    [founded, DEMO_UNITS.root],
  );
  const { rows: events } = await client.query<{ id: string | null }>(
    'select event_id as id from organisation_place where organisation_id = $1',
    [founded],
  );
  await client.query('delete from organisation_name where organisation_id = $1', [founded]);
  await client.query('delete from organisation_place where organisation_id = $1', [founded]);
  await client.query('delete from organisation_event where id = any ($1::uuid[])', [
    events.map(({ id }) => id),
  ]);
  await client.query('delete from organisation where id = $1', [founded]);
}

async function fill(client: pg.ClientBase, wish: DemoWish, say: (line: string) => void): Promise<number> {
  const random = new Random(wish.seed ?? DEFAULT_SEED);
  const ids = new Ids(random);
  const batch = new CopyBatch();
  const region = await readRegion(client);
  const units = thinkUpUnits(ids, region, wish.people);
  const takeovers = addUnits(batch, ids, units);
  await batch.send(client);
  await client.query(`analyze ${UNIT_TABLES.join(', ')}`);
  say(`Đã tạo ${number(units.units.length)} đơn vị; đang tạo ${number(wish.people)} hồ sơ…`);

  const open = units.units.filter((unit) => lastDayOf(unit) === null && unit.desk !== null);
  const people = new People(random, region, await readScales(client));
  const recordRandom = new Random((wish.seed ?? DEFAULT_SEED) ^ RECORD_SEED);
  const record = new RecordRows(recordRandom, new Ids(recordRandom), batch);
  const rows = new PersonRows(random, ids, batch, takeovers, open, record);
  let chunk: string[] = [];
  let done = 0;
  let said = performance.now();
  // The server builds the states of one chunk while the next one is thought up.
  let building: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await building;
    await batch.send(client);
    // Without figures about the rows the planner would scan whole tables for every person.
    if (done === 0 || done === 20 * CHUNK) await client.query(`analyze ${TABLES.join(', ')}`);
    building = client.query('select rebuild_person_state($1)', [chunk]);
    // A failure is met at the next await; it must not end the process before that.
    building.catch(() => undefined);
    done += chunk.length;
    chunk = [];
    if (performance.now() - said < 2000) return;
    said = performance.now();
    say(`  ${number(done)} / ${number(wish.people)} hồ sơ`);
  };
  for (const { unit, role, hasLeft } of vacancies(random, units.units, wish.people)) {
    const isConcurrent = !hasLeft && random.chance(CONCURRENT_SHARE);
    chunk.push(rows.add(people.next(unit, role, hasLeft), isConcurrent));
    if (chunk.length === CHUNK) await flush();
  }
  if (chunk.length > 0) await flush();
  await building;
  // Who is named by the decisions that only stand beside his rows.
  await client.query(`insert into decision_person (decision_id, person_id)
    select decision_id, person_id from employment where decision_id is not null
    union select decision_id, person_id from assignment where decision_id is not null
    union select decision_id, person_id from salary_position where decision_id is not null`);
  // What follows looks for people among all of them, which would take hours by figures of the first ones.
  await client.query(`analyze ${TABLES.join(', ')}, person_state`);
  await client.query('select rebuild_person_state($1)', [await nameEmulationOfficers(client)]);
  const decided = await addDemoDecisions(client, ids, wish.people);
  await client.query('select rebuild_person_state($1)', [decided]);
  return units.units.length;
}

export function thinkUpUnits(ids: Ids, region: Region, people: number): UnitRegister {
  const register = new UnitRegister(ids);
  addOldProvinces(register, region);
  addNewProvince(register, region, people);
  closeOldProvinces(register);
  return register;
}

/** @returns the decision by which each body of the new province took over its people */
function addUnits(
  batch: CopyBatch,
  ids: Ids,
  { units, events, successions }: UnitRegister,
): Map<Unit, string> {
  for (const { id, kind, on, document, note } of events) {
    batch.add('organisation_event', [id, kind, on, document.number, document.date, document.issuer, note]);
  }
  const takeovers = new Map<Unit, string>();
  for (const unit of units) {
    const { id, code, place, places, names } = unit;
    batch.add('organisation', [id, code, place?.scheme ?? null, place?.level ?? null, place?.code ?? null]);
    for (const { parent, kind, from, to, eventId, sortOrder } of places) {
      batch.add('organisation_place', [
        id,
        parent?.id ?? null,
        kind,
        dateRange(from, to),
        eventId,
        sortOrder,
      ]);
    }
    for (const { name, shortName, from, to, eventId } of names) {
      batch.add('organisation_name', [id, name.normalize('NFC'), shortName, dateRange(from, to), eventId]);
    }
    if (places.at(-1)?.from !== TWO_TIER_DAY) continue;
    const decision = ids.next();
    takeovers.set(unit, decision);
    batch.add('decision', [
      decision,
      'SAP_NHAP_TC',
      null,
      addDays(TWO_TIER_DAY, -1),
      currentName(unit),
      TWO_TIER_DAY,
    ]);
  }
  for (const { eventId, from, to, share, takesRecords } of successions) {
    batch.add('organisation_succession', [eventId, from.id, to.id, share, takesRecords]);
  }
  return takeovers;
}

function number(value: number): string {
  return value.toLocaleString('vi-VN');
}
