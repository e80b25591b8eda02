import { TemplateHandler } from 'easy-template-x';
import type { Filling } from './dataset-fields';

const handler = new TemplateHandler();

/** The template with its tags filled; line breaks within a value stay. */
export function filledDocx(template: Buffer, filling: Filling): Promise<Buffer> {
  return handler.process(template, withListsInRows(filling));
}

type TemplateData = Parameters<TemplateHandler['process']>[1];

/** A list inside another one is looked for in the row only, so the document's lists are put there too. */
function withListsInRows(filling: Filling): TemplateData {
  const lists = Object.entries(filling).filter(([, value]) => typeof value !== 'string');
  const inRows = Object.fromEntries(lists);
  return {
    ...filling,
    ...Object.fromEntries(
      lists.map(([name, rows]) => [name, (rows as readonly object[]).map((row) => ({ ...inRows, ...row }))]),
    ),
  } as TemplateData;
}
