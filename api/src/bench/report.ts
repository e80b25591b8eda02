import { cpus, totalmem } from 'node:os';

export interface Line {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Undefined where there is nothing to hold it against. */
  readonly bare?: number;
  readonly median?: number;
  readonly p99?: number;
  readonly bareMedian?: number;
  readonly bareP99?: number;
  /** Bytes above idle. */
  readonly memory?: number;
  readonly aim: string;
}

/** The unit of a deed that is done once. */
export const SECONDS = 'giây';

const HEADINGS = [
  'phép đo',
  'đơn vị',
  'phần mềm',
  'mốc so',
  'tỷ lệ',
  'trung vị',
  'p99',
  'trung vị mốc so',
  'p99 mốc so',
  'bộ nhớ thêm',
  'cần đạt',
];

/** The table, as plain text that also reads as Markdown. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.what,
    line.unit,
    rate(line.ours),
    line.bare === undefined ? '' : rate(line.bare),
    line.bare === undefined ? '' : ratioOf(line, line.bare).toFixed(2).replace('.', ','),
    milliseconds(line.median),
    milliseconds(line.p99),
    milliseconds(line.bareMedian),
    milliseconds(line.bareP99),
    line.memory === undefined ? '' : `${whole(line.memory / 1e6)} MB`,
    line.aim,
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const text = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [text(HEADINGS), rule, ...rows.map(text)].join('\n');
}

export function machine(postgres: string): string {
  const processors = cpus();
  return `${processors.length} lõi ${processors[0]?.model.trim() ?? ''}, ${whole(totalmem() / 2 ** 30)} GB bộ nhớ, Node ${process.version}, PostgreSQL ${postgres}`;
}

/** Of rates the more the better; of seconds the bare ones over ours, so that 1 always means as fast as bare. */
const ratioOf = ({ unit, ours }: Line, bare: number): number =>
  unit === SECONDS ? bare / ours : ours / bare;
const rate = (value: number): string =>
  value < 10 ? value.toLocaleString('vi-VN', { maximumFractionDigits: 1 }) : whole(value);
const whole = (value: number): string => Math.round(value).toLocaleString('vi-VN');
const milliseconds = (value: number | undefined): string => (value === undefined ? '' : `${whole(value)} ms`);
