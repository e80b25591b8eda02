import { showDate, type Tone } from '../ui';

interface Due {
  readonly dueOn: string | null;
  readonly isFrozen: boolean;
  /** Lists of names are not frozen but taken out. */
  readonly isList?: boolean;
  readonly exportedOn?: string | null;
}
type Look = { readonly text: string; readonly tone: Tone };

/** Sooner than this it is worth a colour. The register's own choice. */
const soonDays = 30;

/** How a report stands against its day: frozen (a list: taken out), late, soon, or later. */
export function dueLook(
  { dueOn, isFrozen, isList = false, exportedOn = null }: Due,
  today: string,
): Look | null {
  if (isFrozen) return { text: 'Đã chốt cho kỳ tới', tone: 'ok' };
  if (exportedOn !== null) return { text: `Đã xuất ngày ${showDate(exportedOn)}`, tone: 'ok' };
  if (dueOn === null) return null;
  const look = leftUntil(dueOn, today);
  return isList ? { ...look, text: `Chưa xuất, ${look.text.toLocaleLowerCase('vi')}` } : look;
}

function leftUntil(dueOn: string, today: string): Look {
  const days = daysBetween(today, dueOn);
  if (days < 0) return { text: `Quá hạn ${-days} ngày`, tone: 'late' };
  if (days === 0) return { text: 'Đến hạn hôm nay', tone: 'due' };
  if (days <= soonDays) return { text: `Còn ${days} ngày`, tone: 'due' };
  return { text: `Hạn ${showDate(dueOn)}`, tone: 'neutral' };
}

/** Calendar days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day a report is usually run for, as the address takes it: nothing for today or a day still to come. */
export function usualDay(nextAsOf: string | null, today: string): Readonly<Record<string, string>> {
  return nextAsOf !== null && nextAsOf < today ? { asOf: nextAsOf } : {};
}
