/** Something wrong in a definition, with the line it stands on; 0 when no line can be told. */
export interface PlacedProblem {
  readonly line: number;
  readonly detail: string;
  readonly pointer: string;
}

/**
 * Where a pointer such as `/columns/3/count` stands in the YAML text: the key is looked for step by step, each within the
 * block of the one before. A sketch of YAML is enough for it: definitions are written with one key or one item a line.
 *
 * @returns line from 1; the last step that was found when the rest is missing; 0 for none
 */
export function lineOf(yaml: string, pointer: string): number {
  const lines = yaml.split('\n');
  let block: Block = { from: 0, until: lines.length, indent: -1 };
  let found = 0;
  for (const step of pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)) {
    const next = /^\d+$/.test(step) ? itemIn(lines, block, Number(step)) : keyIn(lines, block, step);
    if (!next) return found;
    block = next;
    found = next.from + 1;
  }
  return found;
}

interface Block {
  readonly from: number;
  readonly until: number;
  /** Of the line it begins with. */
  readonly indent: number;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlank = (line: string | undefined): boolean => !line?.trim() || line.trimStart().startsWith('#');

function keyIn(lines: readonly string[], block: Block, key: string): Block | null {
  const pattern = new RegExp(`^(?:-\\s+)?["']?${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:`);
  for (let at = block.from; at < block.until; at += 1) {
    const line = lines[at] ?? '';
    if (pattern.test(line.trimStart())) return blockFrom(lines, at, block.until, indentOf(line));
    // All of an item written on one line: `{ key: c1, count: all }`
    if (at === block.from && new RegExp(`[{,]\\s*["']?${key}["']?\\s*:`).test(line))
      return { from: at, until: at + 1, indent: indentOf(line) };
  }
  return null;
}

function itemIn(lines: readonly string[], block: Block, number: number): Block | null {
  let indent = -1;
  let count = -1;
  for (let at = block.from; at < block.until; at += 1) {
    const line = lines[at] ?? '';
    if (!/^\s*-(\s|$)/.test(line) || at === block.from) continue;
    if (indent < 0) indent = indentOf(line);
    if (indentOf(line) !== indent) continue;
    count += 1;
    if (count === number) return blockFrom(lines, at, block.until, indent);
  }
  return null;
}

/** Until the next line that stands no deeper; items may stand right under their key. */
function blockFrom(lines: readonly string[], from: number, until: number, indent: number): Block {
  const isItem = /^\s*-(\s|$)/.test(lines[from] ?? '');
  let at = from + 1;
  while (at < until) {
    const line = lines[at] ?? '';
    const isDeeper =
      indentOf(line) > indent || (!isItem && indentOf(line) === indent && /^\s*-(\s|$)/.test(line));
    if (!isBlank(line) && !isDeeper) break;
    at += 1;
  }
  return { from, until: at, indent };
}

/** Problems in the order of the text. */
export function placed(
  yaml: string,
  problems: readonly { readonly pointer: string; readonly detail: string }[],
): PlacedProblem[] {
  return problems
    .map(({ pointer, detail }) => ({ pointer, detail, line: sayLine(detail) || lineOf(yaml, pointer) }))
    .sort((a, b) => a.line - b.line);
}

/** A reader of YAML names the line itself. */
function sayLine(detail: string): number {
  return Number(/(?:dòng|line)\s+(\d+)/i.exec(detail)?.[1] ?? 0);
}
