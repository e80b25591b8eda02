import type { Problem } from '../ui';
import type { NewerChange } from './import-views';

/** The later changes that an undo was refused for; null when it was refused for something else. */
export function newerIn({ body }: Problem): readonly NewerChange[] | null {
  const { newer } = body;
  if (!Array.isArray(newer) || newer.length === 0) return null;
  return newer.filter(isRecord).map((change) => ({
    fullName: textOf(change['fullName']),
    personId: textOf(change['personId']),
    by: textOf(change['by']),
    at: textOf(change['at']) ?? '',
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
