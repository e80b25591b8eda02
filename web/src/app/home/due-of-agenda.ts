import type { ReportAgenda } from '@hr/contracts';
import { showDate, showNumber, type Tone } from '../ui';

export type DueReport = ReportAgenda['due'][number];

export interface AgendaEntry extends DueReport {
  readonly text: string;
  readonly tone: Tone;
  /** The day it is to be opened on; none when that day is still to come. */
  readonly day: string | null;
}

export interface AgendaMonth {
  readonly month: string;
  readonly name: string;
  readonly reports: readonly AgendaEntry[];
}

/** Fewer working days than this and it shows. The register's own choice. */
const soonDays = 20;

/** Reports due as a calendar: by month, the nearest first, each saying how long there is. */
export function dueOfAgenda(due: readonly DueReport[]): AgendaMonth[] {
  const sorted = [...due].sort(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || a.form.localeCompare(b.form, 'vi'),
  );
  const months = new Map<string, AgendaEntry[]>();
  for (const report of sorted) {
    const month = report.dueOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entryOf(report)]);
  }
  return [...months].map(([month, reports]) => ({
    month,
    name: `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
    reports,
  }));
}

function entryOf(report: DueReport): AgendaEntry {
  const { isFrozen, kind, listExportedOn, asOf, dueOn } = report;
  const day = asOf <= dueOn ? asOf : null;
  if (isFrozen) return { ...report, day, text: 'Đã chốt', tone: 'ok' };
  if (listExportedOn !== null)
    return { ...report, day, text: `Đã xuất ngày ${showDate(listExportedOn)}`, tone: 'ok' };
  const { text, tone } = timeLeft(report.workingDaysLeft);
  // A list of names is never frozen; what is open is that it has not been taken out.
  return {
    ...report,
    day,
    text: kind === 'LIST' ? `Chưa xuất, ${text.toLocaleLowerCase('vi')}` : text,
    tone,
  };
}

function timeLeft(days: number): Pick<AgendaEntry, 'text' | 'tone'> {
  if (days < 0) return { text: `Quá hạn ${-days} ngày làm việc`, tone: 'late' };
  if (days === 0) return { text: 'Hạn hôm nay', tone: 'due' };
  return { text: `Còn ${days} ngày làm việc`, tone: days <= soonDays ? 'due' : 'neutral' };
}

/** How many reports wait to be frozen, and how many lists, which are not frozen, to be taken out. */
export function openOfAgenda(due: readonly DueReport[]): string {
  const isList = ({ kind }: DueReport): boolean => kind === 'LIST';
  const open = due.filter((one) => !isList(one) && !one.isFrozen).length;
  const lists = due.filter((one) => isList(one) && one.listExportedOn === null).length;
  return [
    `${showNumber(open)} biểu chưa chốt`,
    ...(lists > 0 ? [`${showNumber(lists)} danh sách chưa xuất`] : []),
  ].join(', ');
}
