import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import type { HolidayInput, HolidayList, HolidayView, SettingSaved } from './settings.dto';

/** Days off and days worked instead. What rests on them is worked out anew by itself: the change log says it changed. */
@Injectable()
export class HolidaysService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, year: number | undefined): Promise<HolidayList> {
    const [items, years] = await this.database.read(
      actor,
      {
        name: 'holidays',
        text: `select id, day::text, kind, name, source, coalesce(confidence = '?', false) as "isUncertain" from holiday
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

  /** What somebody has looked at is uncertain no longer. @throws 404, 409 when the new day is taken */
  change(actor: Actor, id: string, input: HolidayInput): Promise<SettingSaved> {
    return this.database.as(actor, async (tx) => {
      const [[saved]] = (await tx.query(
        'update holiday set day = $2, kind = $3, name = $4, source = $5, confidence = null where id = $1 returning id',
        [id, input.day, input.kind, input.name, input.source ?? null],
      )) as [SettingSaved[], number];
      if (saved === undefined) throw notFound();
      return saved;
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.as(actor, async (tx) => {
      const [gone] = (await tx.query('delete from holiday where id = $1 returning id', [id])) as [
        unknown[],
        number,
      ];
      if (gone.length === 0) throw notFound();
    });
  }
}
