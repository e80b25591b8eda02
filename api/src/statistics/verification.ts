import { canonicalJson, jsonDifferences } from '@hr/domain';
import { differingCells, differingLines } from './file-differences';
import type { FrozenContent } from './frozen-content';
import type { FrozenFormat, Verdict, VerdictDifference, VerdictReport, VerdictStep } from './frozen.dto';
import { isSigned, sha256 } from './office-key';
import { openWorkbook } from './opened-workbook';

/** A frozen report with the one before it, as the register holds them. */
export interface StoredReport {
  readonly no: number;
  readonly content: string;
  readonly sha256: string;
  readonly previousSha256: string | null;
  readonly signature: string;
  readonly publicPem: string | null;
  readonly beforeSha256: string | null;
  readonly beforeContent: string | null;
}
/** Where frozen reports are looked up; nothing of them leaves but the verdict. */
export interface FrozenArchive {
  ofFile(fileSha256: string): Promise<{ readonly id: string; readonly format: FrozenFormat } | null>;
  byHash(contentSha256: string): Promise<string | null>;
  report(id: string): Promise<StoredReport | null>;
  fileContent(id: string, format: FrozenFormat): Promise<Buffer | null>;
  filesOfLength(
    format: FrozenFormat,
    bytes: number,
  ): Promise<readonly { readonly id: string; readonly content: Buffer }[]>;
}

/** Most places named. */
const NAMED = 20;
/** A file of the same length with no more bytes changed than this is taken for the one it resembles. */
const FEW_BYTES = 64;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MARK = new RegExp(`hr-frozen:(${UUID})`);
const WHOLE_ID = new RegExp(`^${UUID}$`);

export function integritySteps(stored: StoredReport): VerdictStep[] {
  const hash = sha256(stored.content);
  const { previousSha256 } = JSON.parse(stored.content) as FrozenContent;
  return [
    { label: 'Mã băm SHA-256 khớp với nội dung trong sổ', isPassed: hash === stored.sha256 },
    {
      label: 'Chữ ký Ed25519 của cơ quan đúng',
      isPassed: stored.publicPem !== null && isSigned(stored.content, stored.signature, stored.publicPem),
    },
    {
      label: 'Mắt xích nối đúng với báo cáo chốt trước đó',
      isPassed:
        previousSha256 === stored.previousSha256 &&
        (stored.no === 1
          ? stored.previousSha256 === null
          : stored.beforeContent !== null &&
            stored.beforeSha256 === stored.previousSha256 &&
            sha256(stored.beforeContent) === stored.previousSha256),
    },
  ];
}

/** Whether a file is a frozen report as it was handed out; where it is not, what in it is different. */
export async function verdictOn(file: Buffer, archive: FrozenArchive): Promise<Verdict> {
  const issued = await archive.ofFile(sha256(file));
  if (issued) return whole(await archive.report(issued.id));
  const format = formatOf(file);
  const id = format === null ? null : await idOf(file, format, archive);
  const stored = id === null ? null : await archive.report(id);
  if (format === null || id === null || stored === null) return UNKNOWN;
  const original = await archive.fileContent(id, format);
  const differences = await compared(file, format, original, stored);
  const steps = [{ label: 'Từng byte như tệp đã phát hành', isPassed: false }, ...integritySteps(stored)];
  const report = reportOf(stored);
  if (differences.length === 0) {
    return {
      verdict: 'SAME_FIGURES',
      title: 'Số liệu đúng, tệp đã được lưu lại',
      detail:
        'Mọi ô giống báo cáo đã chốt, nhưng các byte của tệp khác bản phát hành: tệp đã được mở và lưu lại bằng chương trình khác.',
      report,
      differences,
      steps,
    };
  }
  return {
    verdict: 'CHANGED',
    title: 'Tệp đã bị sửa',
    detail: `Khác báo cáo đã chốt ở ${differences.length === NAMED ? `ít nhất ${NAMED}` : differences.length} chỗ.`,
    report,
    differences,
    steps,
  };
}

const UNKNOWN: Verdict = {
  verdict: 'UNKNOWN',
  title: 'Không nhận ra tệp này',
  detail: 'Tệp không phải là báo cáo đã chốt ở đây, hoặc đã bị sửa đến mức không nhận ra được.',
  report: null,
  differences: [],
  steps: [{ label: 'Tệp có trong sổ báo cáo đã chốt', isPassed: false }],
};

function whole(stored: StoredReport | null): Verdict {
  if (!stored) return UNKNOWN;
  const steps = [{ label: 'Từng byte như tệp đã phát hành', isPassed: true }, ...integritySteps(stored)];
  const holds = steps.every(({ isPassed }) => isPassed);
  return {
    verdict: holds ? 'INTACT' : 'CHANGED',
    title: holds ? 'Đúng là báo cáo đã chốt' : 'Sổ báo cáo đã bị sửa',
    detail: holds
      ? 'Tệp giống từng byte với bản phát hành; nội dung trong sổ, chữ ký và chuỗi đều đúng.'
      : 'Tệp giống bản phát hành, nhưng nội dung lưu trong sổ không còn khớp mã băm, chữ ký hoặc chuỗi.',
    report: reportOf(stored),
    differences: [],
    steps,
  };
}

function reportOf({ content }: StoredReport): VerdictReport {
  const { no, frozenAt, table } = JSON.parse(content) as FrozenContent;
  const { form, title, asOf, unit } = table;
  return { no, form, title, asOf, organisationName: unit?.name ?? null, frozenAt };
}

function formatOf(file: Buffer): FrozenFormat | null {
  if (file.subarray(0, 4).toString('latin1') === '%PDF') return 'pdf';
  if (file.subarray(0, 2).toString('latin1') === 'PK') return 'xlsx';
  const text = file.toString('utf8').trimStart();
  if (text.startsWith('{')) return 'json';
  return file.length > 0 && !file.includes(0) ? 'csv' : null;
}

/** The mark in the file; where that itself was changed, the issued file of the same length that it resembles. */
async function idOf(file: Buffer, format: FrozenFormat, archive: FrozenArchive): Promise<string | null> {
  const marked = format === 'xlsx' ? await markOfWorkbook(file) : MARK.exec(file.toString('latin1'))?.[1];
  const stated = format === 'json' ? (parsed(file)?.content?.id ?? null) : (marked ?? null);
  if (typeof stated === 'string' && WHOLE_ID.test(stated) && (await archive.report(stated))) return stated;
  const hash = format === 'json' ? parsed(file)?.sha256 : undefined;
  const byHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? await archive.byHash(hash) : null;
  if (byHash !== null) return byHash;
  const alike = (await archive.filesOfLength(format, file.length)).find(
    ({ content }) => changedBytes(file, content).count <= FEW_BYTES,
  );
  return alike?.id ?? null;
}

async function markOfWorkbook(file: Buffer): Promise<string | undefined> {
  const workbook = await openWorkbook(file);
  if (!workbook) return undefined;
  const found = MARK.exec(workbook.keywords ?? '')?.[1];
  if (found) return found;
  for (const sheet of workbook.worksheets) {
    const values = JSON.stringify(sheet.getSheetValues());
    const id = /Mã: ([0-9a-f-]{36})\./.exec(values)?.[1];
    if (id) return id;
  }
  return undefined;
}

function parsed(
  file: Buffer,
): { readonly content?: { readonly id?: unknown }; readonly sha256?: unknown } | null {
  try {
    const value: unknown = JSON.parse(file.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

async function compared(
  file: Buffer,
  format: FrozenFormat,
  original: Buffer | null,
  stored: StoredReport,
): Promise<VerdictDifference[]> {
  if (format === 'json') return jsonPlaces(file, stored);
  if (original === null)
    return [{ place: 'cả tệp', detail: 'Báo cáo này chưa từng được phát hành ở dạng này.' }];
  if (format === 'xlsx') {
    const cells = await differingCells(original, file, NAMED);
    if (cells !== null) return cells;
  }
  if (format === 'csv') return differingLines(original.toString('utf8'), file.toString('utf8'), NAMED);
  const { count, first } = changedBytes(file, original);
  return [
    { place: `byte ${first}`, detail: `${count} byte khác bản phát hành, byte đầu tiên ở vị trí ${first}.` },
  ];
}

function changedBytes(a: Buffer, b: Buffer): { readonly count: number; readonly first: number } {
  let count = Math.abs(a.length - b.length);
  let first = -1;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a[at] === b[at]) continue;
    count += 1;
    if (first < 0) first = at;
  }
  return { count, first: first < 0 ? Math.min(a.length, b.length) : first };
}

/** Figures by row and column as printed; everything else by its place in the document. */
function jsonPlaces(file: Buffer, stored: StoredReport): VerdictDifference[] {
  const value = parsed(file);
  if (value === null) return [{ place: 'cả tệp', detail: 'Nội dung không còn là JSON đọc được.' }];
  const truth = JSON.parse(stored.content) as FrozenContent;
  const envelope = { content: truth, sha256: stored.sha256, signature: stored.signature };
  const given = value as Record<string, unknown>;
  const found = jsonDifferences(
    envelope,
    { content: given['content'], sha256: given['sha256'], signature: given['signature'] },
    NAMED,
  );
  const places = found.map(({ pointer }) => ({
    place: wordsFor(pointer, truth),
    detail: 'Khác với báo cáo đã chốt.',
  }));
  // The same figures written in another order or spacing are the same content.
  return places.length === 0 && canonicalJson(given['content']) !== stored.content
    ? [{ place: 'nội dung', detail: 'Khác với báo cáo đã chốt.' }]
    : places;
}

function wordsFor(pointer: string, { table }: FrozenContent): string {
  const cell = /^\/content\/table\/rows\/(\d+)(?:\/(cells|missing)\/(\d+))?/.exec(pointer);
  if (!cell) return pointer;
  const row = table.rows[Number(cell[1])];
  const rowText = `Dòng “${row?.label ?? cell[1]}”`;
  if (cell[3] === undefined) return rowText;
  const column = (cell[2] === 'cells' ? table.columns : table.missing)[Number(cell[3])];
  return `${rowText}, cột ${column?.number ?? ''} “${column?.path.at(-1) ?? ''}”`;
}
