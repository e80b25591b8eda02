import { DECLARABLE_SECTIONS } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { TABLES, type Words } from '../personnel/history-words';
import { type SaidChange, isKnownTable, namesWanted, sayChange } from '../personnel/person-history';
import { type LoggedChange, namesOf } from '../personnel/person-history.query';

describeDeclarable();

/** Changes in words: codes, units and places looked up at once. A table that nobody described is left out. */
export async function inWords(
  tx: EntityManager,
  changes: readonly LoggedChange[],
): Promise<{ readonly change: LoggedChange; readonly said: SaidChange }[]> {
  const known = changes.filter(({ table }) => isKnownTable(table));
  const wanted = namesWanted([{ id: '', at: '', by: '', changes: known }]);
  const names = await namesOf(tx, wanted.codes, wanted.units, wanted.places, wanted.positions);
  return known.map((change) => ({ change, said: sayChange(change, names) }));
}

/** Words for the tables that people declare, where the record itself has not given better ones. */
function describeDeclarable(): void {
  const tables = TABLES as Record<string, (typeof TABLES)[string]>;
  for (const section of DECLARABLE_SECTIONS) {
    for (const { table, row, fields } of section.tables) {
      tables[table] ??= {
        section: section.name,
        row,
        columns: Object.fromEntries(
          fields.map(({ column, label, kind, list }): [string, Words] => [
            column,
            [
              label,
              typeof list === 'string'
                ? { list }
                : kind === 'date' || kind === 'day'
                  ? 'date'
                  : kind === 'tick'
                    ? 'flag'
                    : 'text',
            ],
          ]),
        ),
        named: fields
          .filter(({ required, kind }) => required && kind !== 'choice')
          .map(({ column }) => column),
      };
    }
  }
}
