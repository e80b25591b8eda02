import type { PositionDossier, PositionVersion } from '@hr/contracts';
import { sayLevels } from './level-words';

export interface PositionChange {
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** One line for each thing that differs. */
  readonly lines: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

/** What the later version says otherwise than the earlier, position by position. */
/** @param sections names of the sections of a description by their code */
export function changesBetween(
  before: PositionDossier,
  after: PositionDossier,
  sections: ReadonlyMap<string, string>,
): PositionChange[] {
  const earlier = new Map(before.list.map((position) => [position.positionId, position]));
  const later = new Map(after.list.map((position) => [position.positionId, position]));
  const changed = after.list.flatMap((position): PositionChange[] => {
    const old = earlier.get(position.positionId);
    if (!old)
      return [
        { name: position.name, kind: 'added', lines: [line('Số người', '', String(position.planned))] },
      ];
    const lines = differences(old, position, sections);
    return lines.length > 0 ? [{ name: position.name, kind: 'changed', lines }] : [];
  });
  const removed = before.list
    .filter(({ positionId }) => !later.has(positionId))
    .map((position): PositionChange => ({
      name: position.name,
      kind: 'removed',
      lines: [line('Số người', String(position.planned), '')],
    }));
  return [...changed, ...removed];
}

const line = (label: string, before: string, after: string): PositionChange['lines'][number] => ({
  label,
  before,
  after,
});

function differences(
  before: PositionVersion,
  after: PositionVersion,
  sections: ReadonlyMap<string, string>,
): PositionChange['lines'] {
  const asked = ({ requirements }: PositionVersion): string[] => requirements.map(({ text }) => text);
  const dropped = asked(before).filter((text) => !asked(after).includes(text));
  const added = asked(after).filter((text) => !asked(before).includes(text));
  const lines = [
    line('Số người', String(before.planned), String(after.planned)),
    line('Ngạch, bậc', sayLevels(before.levelCodes), sayLevels(after.levelCodes)),
    line('Yêu cầu', dropped.join('\n'), added.join('\n')),
    ...[...new Set([...Object.keys(before.content), ...Object.keys(after.content)])].map((section) =>
      line(sections.get(section) ?? section, before.content[section] ?? '', after.content[section] ?? ''),
    ),
  ];
  return lines.filter((one) => one.before !== one.after);
}
