import { TemplateHandler } from 'easy-template-x';
import { fromBufferPromise } from 'yauzl';
import type { Field, RowList } from './dataset-fields';

/** What is wrong with a file that was to be a template, in a sentence. */
export class TemplateRefusal extends Error {
  constructor(
    readonly sentence: string,
    readonly unknownTags: readonly string[] = [],
  ) {
    super(sentence);
  }
}

const MOST_ENTRIES = 2_000;
/** Pictures and fonts of a large template stay far below. */
const MOST_BYTES = 100 * 1024 * 1024;

interface Tag {
  readonly name: string;
  readonly disposition: string;
}

/**
 * Whether a .docx can stand in for the template delivered: it opens, and every tag names something the dataset has.
 * @returns how many tags it uses
 * @throws TemplateRefusal
 */
export async function checkedTemplate(
  content: Buffer,
  fields: Readonly<Record<string, Field>>,
  lists: Readonly<Record<string, RowList>>,
): Promise<number> {
  await refuseOtherFiles(content);
  const tags = await tagsIn(content);
  if (tags.length === 0) {
    throw new TemplateRefusal('Tệp không có thẻ nào như {fullName}, nên in ra sẽ giống nhau cho mọi người.');
  }
  const unpaired = unpairedTag(tags);
  if (unpaired !== undefined) {
    throw new TemplateRefusal(
      `Thẻ mở và thẻ đóng không thành cặp ở {${unpaired}}. Mỗi {#…} cần một {/…} sau nó.`,
    );
  }
  const unknown = unknownTags(tags, fields, lists);
  if (unknown.length > 0) {
    throw new TemplateRefusal(
      `Mẫu có thẻ không biết: ${unknown.map((tag) => `{${tag}}`).join(', ')}. Xem danh sách thẻ dùng được rồi sửa lại trong Word.`,
      unknown,
    );
  }
  return tags.length;
}

async function tagsIn(content: Buffer): Promise<readonly Tag[]> {
  try {
    return await new TemplateHandler().parseTags(content);
  } catch (error) {
    throw new TemplateRefusal(sayBroken(error));
  }
}

/** The library names in English what is wrong with a pair of braces. */
function sayBroken(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, near] = /'([^']{1,60})'/.exec(message) ?? [];
  const where = near ? `, gần “${near}”` : '';
  if (/open|close|delimiter|brace|tag/i.test(message)) {
    return `Có dấu ngoặc nhọn { } không thành cặp${where}. Hãy mở bằng Word, sửa lại thẻ rồi chọn lại tệp.`;
  }
  return 'Tệp không đọc được như một tệp Word (.docx). Hãy mở bằng Word, lưu lại dạng .docx rồi chọn lại.';
}

/** The first list that is opened and not closed, or closed without having been opened. */
function unpairedTag(tags: readonly Tag[]): string | undefined {
  const open: string[] = [];
  for (const { name, disposition } of tags) {
    if (disposition === 'Open') open.push(name);
    else if (disposition === 'Close' && open.pop() === undefined) return `/${name}`;
  }
  return open.length > 0 ? `#${open[0]}` : undefined;
}

/** Tags that nothing fills, each once; within the rows of a list its columns count too, and those of lists around it. */
export function unknownTags(
  tags: readonly Tag[],
  fields: Readonly<Record<string, Field>>,
  lists: Readonly<Record<string, RowList>>,
): string[] {
  const open: string[] = [];
  const unknown = new Set<string>();
  for (const { name, disposition } of tags) {
    if (disposition === 'Close') {
      open.pop();
    } else if (disposition === 'Open') {
      if (!Object.hasOwn(lists, name)) unknown.add(`#${name}`);
      open.push(name);
    } else {
      const isColumn = open.some((list) => Object.hasOwn(lists[list]?.columns ?? {}, name));
      if (!isColumn && !Object.hasOwn(fields, name)) unknown.add(name);
    }
  }
  return [...unknown];
}

async function refuseOtherFiles(content: Buffer): Promise<void> {
  if (content.subarray(0, 2).toString('latin1') !== 'PK') {
    throw new TemplateRefusal('Mẫu phải là tệp Word dạng .docx.');
  }
  let names: Set<string>;
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true });
    names = new Set();
    let unfolded = 0;
    for await (const entry of zip.eachEntry()) {
      unfolded += entry.uncompressedSize;
      names.add(entry.fileName);
      if (unfolded > MOST_BYTES || names.size > MOST_ENTRIES) break;
    }
    if (unfolded > MOST_BYTES || names.size > MOST_ENTRIES) names = new Set();
  } catch {
    throw new TemplateRefusal('Tệp bị hỏng hoặc chưa tải lên hết. Hãy mở bằng Word, lưu lại rồi chọn lại.');
  }
  if (names.size === 0) throw new TemplateRefusal('Tệp mở ra quá lớn so với một mẫu in.');
  if (!names.has('word/document.xml')) throw new TemplateRefusal('Mẫu phải là tệp Word dạng .docx.');
  // Macros would travel to everybody who opens a print.
  if ([...names].some((name) => /vbaProject|\.bin$|activeX/i.test(name))) {
    throw new TemplateRefusal('Mẫu có macro hoặc đối tượng nhúng nên không được nhận.');
  }
}
