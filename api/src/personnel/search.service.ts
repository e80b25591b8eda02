import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import { foundOrganisations, foundPeople, organisationsFound, peopleFound } from './people-search.query';
import { searchWords } from './search-words';
import { SearchQuery, SearchResult } from './search.dto';

@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  /** People and units for the search field of the frame, in one trip; people by the start of words, else inside them. */
  async search(actor: Actor, { q, limit }: SearchQuery): Promise<SearchResult> {
    const words = searchWords(q);
    if (words.length === 0) return { people: [], organisations: [] };
    const day = today();
    const [people, organisations] = await this.database.read(
      actor,
      peopleFound(words, day, limit),
      organisationsFound(words, day, limit),
    );
    const inside =
      people.length > 0 ? people : (await this.database.read(actor, peopleFound(words, day, limit, true)))[0];
    return { people: foundPeople(inside), organisations: foundOrganisations(organisations) };
  }
}
