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

  /**
   * People and units for the search field of the frame, in one trip; people by the start of words, else inside them.
   * Units alone for who may open no file: the units of a training officer would show him everybody in them.
   */
  async search(actor: Actor, { q, limit }: SearchQuery): Promise<SearchResult> {
    const words = searchWords(q);
    if (words.length === 0) return { people: [], organisations: [] };
    const day = today();
    const [organisations, people = []] = await this.database.read(
      actor,
      organisationsFound(words, day, limit),
      ...(readsFiles(actor) ? [peopleFound(words, day, limit)] : []),
    );
    // Asked again: reading may have found the account changed.
    if (!readsFiles(actor)) return { people: [], organisations: foundOrganisations(organisations) };
    const inside =
      people.length > 0 ? people : (await this.database.read(actor, peopleFound(words, day, limit, true)))[0];
    return {
      people: readsFiles(actor) ? foundPeople(inside) : [],
      organisations: foundOrganisations(organisations),
    };
  }
}

const readsFiles = ({ permissions }: Actor): boolean => permissions.has('person.read');
