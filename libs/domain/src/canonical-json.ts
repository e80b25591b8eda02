/**
 * One text for one value, whatever order its members came in: members sorted by UTF-16 units, no blanks, numbers as
 * ECMAScript writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON cannot say (infinite numbers, functions)
 * @source RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  throw new TypeError(`${typeof value} is no JSON value`);
}

export interface JsonDifference {
  /** JSON pointer: `/rows/3/cells/12`. */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two values differ, at most `most` places, the shortest differing parts. */
export function jsonDifferences(before: unknown, after: unknown, most = 20): JsonDifference[] {
  const found: JsonDifference[] = [];
  const walk = (a: unknown, b: unknown, pointer: string): void => {
    if (found.length >= most) return;
    if (isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b)) {
      const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
      for (const key of keys) {
        walk(
          (a as Record<string, unknown>)[key],
          (b as Record<string, unknown>)[key],
          `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        );
      }
    } else if (!Object.is(a, b)) found.push({ pointer, before: a, after: b });
  };
  walk(before, after, '');
  return found;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
