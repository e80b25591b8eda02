import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound, Problem } from '../platform/problem';
import type { HolidayChange, HolidayInput, HolidayList, HolidayView, SettingSaved } from './settings.dto';

const COLUMNS = `id, version, day::text, kind, name, source, coalesce(confidence = '?', false) as "isUncertain"`;

/** Days off and days worked instead. What rests on them is worked out anew by itself: the change log says it changed. */
@Injectable()
export class HolidaysService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, year: number | undefined): Promise<HolidayList> {
    const [items, years] = await this.database.read(
      actor,
      {
        name: 'holidays',
        text: `select ${COLUMNS} from holiday
          where $1::int is null or extract(year from day) = $1 order by day`,
        values: [year ?? null],
      },
      {
        name: 'holiday_years',
        text: 'select distinct extract(year from day)::int as year from holiday order by 1',
      },
    );
    return {
      items: items as unknown as HolidayView[],
      years: (years as unknown as { year: number }[]).map((row) => row.year),
    };
  }

  /** @throws 409 when the day is in the calendar already */
  add(actor: Actor, input: HolidayInput): Promise<SettingSaved> {
    return this.database.as(actor, async (tx) => {
      const [saved] = (await tx.query(
        'insert into holiday (day, kind, name, source) values ($1, $2, $3, $4) returning id',
        [input.day, input.kind, input.name, input.source ?? null],
      )) as SettingSaved[];
      return saved;
    });
  }

  /** What somebody has looked at is uncertain no longer. @throws 404, 409 when the new day is taken, or `stale` */
  change(actor: Actor, id: string, { version, ...input }: HolidayChange): Promise<SettingSaved> {
    return this.database.as(actor, async (tx) => {
      await take(tx, id, version);
      await tx.query(
        `update holiday set day = $2, kind = $3, name = $4, source = $5, confidence = null, version = version + 1 where id = $1`,
        [id, input.day, input.kind, input.name, input.source ?? null],
      );
      return { id };
    });
  }

  /** @throws 404, 409 `stale` */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await take(tx, id, version);
      await tx.query('delete from holiday where id = $1', [id]);
    });
  }
}

/** Holds the day until the end of the transaction. @throws 404, 409 `stale` with the day as it stands now */
async function take(tx: EntityManager, id: string, version: number): Promise<void> {
  const [current] = (await tx.query(`select ${COLUMNS} from holiday where id = $1 for update`, [
    id,
  ])) as HolidayView[];
  if (!current) throw notFound();
  if (current.version === version) return;
  throw new Problem('stale', 'Ngày này vừa được người khác sửa. Hãy xem lại rồi làm tiếp.', [], { current });
}
