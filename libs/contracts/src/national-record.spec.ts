import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL_GROUPS } from './national-record';
import { nationalRecordSchema } from './national-record-schema';

describe('the record for the national database', () => {
  it('has ten groups, and every name once within its group', () => {
    expect(NATIONAL_GROUPS).toHaveLength(10);
    for (const { fields, tables } of NATIONAL_GROUPS) {
      const names = [...fields.map(([name]) => name), ...tables.map(({ name }) => name)];
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has its schema committed beside it (npm run contracts)', () => {
    const committed = readFileSync(join(import.meta.dirname, 'national-record.schema.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(nationalRecordSchema())));
  });

  it('says in the schema that the official codes are not known', () => {
    expect(String(nationalRecordSchema()['description'])).toContain('chính thức');
  });
});
