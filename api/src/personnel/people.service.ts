import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, Row, Statement } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { PeopleList, PeopleQuery } from './people.dto';
import { countStatement, isCountedWithRows, listItems, rowsStatement } from './people-list.query';
import { PersonFile } from './person-file.dto';
import { StoredFile, completeFile } from './person-file';
import { openingLogged, personFileStatement } from './person-file.query';
import { unitInScope } from './unit-scope.query';

@Injectable()
export class PeopleService {
  constructor(private readonly database: Database) {}

  /** One page and the exact total, both under the actor's policies. @throws 404 for a unit outside the actor's units */
  async list(actor: Actor, query: PeopleQuery): Promise<PeopleList> {
    const asOf = query.asOf ?? today();
    const found = await this.page(actor, query, asOf, false);
    // Nothing begins with these letters: look for them inside words.
    if (found.total === 0 && query.q) return this.page(actor, query, asOf, true);
    return found;
  }

  /** A whole file; that it was opened is kept in the same trip. @throws 404 outside the actor's units */
  async open(actor: Actor, id: string): Promise<PersonFile> {
    const day = today();
    const [files] = await this.database.read(actor, personFileStatement(id, day), openingLogged(id));
    const file = files[0]?.['file'] as StoredFile | undefined;
    if (!file) throw notFound();
    return completeFile(file, actor, day);
  }

  private async page(actor: Actor, query: PeopleQuery, asOf: string, anywhere: boolean): Promise<PeopleList> {
    const count = countStatement(query, asOf, actor.isWholeRegister, anywhere);
    const statements: Statement[] = [rowsStatement(query, asOf, false, anywhere)];
    if (query.organisationId) statements.push(unitInScope(query.organisationId));
    if (!isCountedWithRows(query)) statements.push(count);
    const [rows, ...others] = await this.database.read(actor, ...statements);
    if (query.organisationId && others[0].length === 0) {
      throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
    }
    let total = totalOf(isCountedWithRows(query) ? rows : others[0]);
    // Beyond the last page no row tells how many there are.
    if (rows.length === 0 && query.page > 1) total = totalOf((await this.database.read(actor, count))[0]);
    return { items: listItems(rows, asOf), total, asOf };
  }
}

const totalOf = (rows: readonly Row[]): number => Number(rows[0]?.['total'] ?? 0);
