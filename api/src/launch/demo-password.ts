import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Without letters and digits that are taken for one another when typed from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** `DEMO_PASSWORD`, or one made at the first start and kept beside the data. */
export async function demoPassword(given: string | undefined, dataDir: string): Promise<string> {
  if (given !== undefined) return given;
  const file = join(dataDir, 'demo-password');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  const made = Array.from({ length: 3 }, () => pick(4)).join('-');
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}

function pick(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
