import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For specs only: rows of a table beside the specs or of the migrations' data, as the register starts with them. */
export function rowsOf(path: string): Record<string, string>[] {
  const lines = splitCsv(readFileSync(join(import.meta.dirname, path), 'utf8').replace(/^\uFEFF/, ''));
  const [header = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

export const migrationRows = (name: string): Record<string, string>[] =>
  rowsOf(`../../../migrations/data/${name}.csv`);

/** Quoted fields hold commas, and quotes written twice; no field holds a line break. */
function splitCsv(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
