import type { ImportUnit, OrganisationItem } from '@hr/contracts';
import type { CodeOption } from '../ui';
import { passedOver } from './mapping-draft';

/** Units a name of the file can stand for: the likely ones first, then everything below the unit of the list. */
export function unitOptions(
  nodes: readonly Pick<OrganisationItem, 'id' | 'parentId' | 'name'>[],
  rootId: string,
  candidates: ImportUnit['candidates'],
): CodeOption[] {
  const likely = new Set(candidates.map(({ id }) => id));
  const inside = new Set([rootId]);
  const names = new Map<string, string>();
  const others: CodeOption[] = [];
  // Parents stand before their children, so one pass finds all that lies below.
  for (const { id, parentId, name } of nodes) {
    names.set(id, name);
    if (parentId !== null && inside.has(parentId)) inside.add(id);
    if (inside.has(id) && !likely.has(id))
      others.push({ code: id, label: name, note: names.get(parentId ?? '') });
  }
  return [
    { code: passedOver, label: 'Không nhập các dòng này' },
    ...candidates.map(({ id, name, parentName }) => ({
      code: id,
      label: name,
      note: parentName ?? undefined,
    })),
    ...others,
  ];
}
