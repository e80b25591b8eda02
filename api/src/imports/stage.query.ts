import { searchKey } from '@hr/domain';
import type pg from 'pg';
import { type ReadRow } from './row-reader';

export interface StagedRow extends ReadRow {
  readonly unitId: string | null;
}

/** Rows as read, many with one statement. Until they are matched they count as new, those with an error as problems. */
export async function insertRows(
  client: pg.ClientBase,
  importId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ number, cells, record, problems, unitName, unitId }) => {
    const hasError = problems.some(({ severity }) => severity === 'error');
    return {
      row_number: number,
      cells,
      // A row that is given back says its unit itself: the heading it stood under stays behind.
      record: unitName === '' ? record : { ...record, unit_name: unitName },
      problems,
      has_error: hasError,
      outcome: hasError ? 'problem' : 'new',
      name_key: searchKey(record.person['full_name'] ?? ''),
      birth_date: record.person['birth_date'],
      citizen_id: record.person['citizen_id'],
      employee_code: record.person['employee_code'],
      unit_id: unitId,
    };
  });
  await client.query(
    `insert into import_row (import_id, row_number, cells, record, problems, has_error, outcome, name_key, birth_date, citizen_id, employee_code, unit_id)
     select $1, r.* from jsonb_to_recordset($2::jsonb) as r(row_number int, cells jsonb, record jsonb, problems jsonb, has_error boolean,
       outcome text, name_key text, birth_date text, citizen_id text, employee_code text, unit_id uuid)
     on conflict (import_id, row_number) do nothing`,
    [importId, JSON.stringify(values)],
  );
}
