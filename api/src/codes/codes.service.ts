import { searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { CodeEntry, Place, PlacesQuery } from './codes.dto';
import { escapeLike, placeSearch } from './place-search.query';

@Injectable()
export class CodesService {
  constructor(private readonly database: Database) {}

  /** One code list in its own order. @throws Problem `not-found` when there is no such list */
  async list(actor: Actor, list: string, q = ''): Promise<CodeEntry[]> {
    const [known, items] = await this.database.read(
      actor,
      { name: 'code_list_known', text: 'select from code_entry where list = $1 limit 1', values: [list] },
      {
        name: 'code_list',
        text: `select code, name_vi as name, rank, report_group as "reportGroup", attributes, not valid @> $2::date as "isClosed"
          from code_entry where list = $1 and (name_key like $3 or lower(code) like $3) order by position, code`,
        values: [list, today(), `%${escapeLike(searchKey(q.trim()))}%`],
      },
    );
    if (known?.length !== 1) throw notFound('Không có danh mục này.');
    return items as unknown as CodeEntry[];
  }

  async places(actor: Actor, query: PlacesQuery): Promise<Place[]> {
    const [items] = await this.database.read(actor, placeSearch(query, searchKey((query.q ?? '').trim())));
    return items as unknown as Place[];
  }
}
