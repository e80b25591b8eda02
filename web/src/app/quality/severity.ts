import type { FindingItem } from '@hr/contracts';
import { showNumber, type IconName, type Tone } from '../ui';

type Severity = FindingItem['severity'];

/** One word, colour and icon for each severity, the same on every screen. */
export const severityLook: Readonly<
  Record<Severity, { readonly text: string; readonly tone: Tone; readonly icon: IconName }>
> = {
  error: { text: 'Sai', tone: 'late', icon: 'alert' },
  warning: { text: 'Cần xem', tone: 'due', icon: 'warning' },
  notice: { text: 'Nên bổ sung', tone: 'info', icon: 'info' },
};
export const severities = Object.keys(severityLook) as Severity[];

/** `83,4`; without files there is no score. */
export const sayScore = (score: number | null | undefined): string =>
  score === null || score === undefined ? '–' : showNumber(score);

/** Good from 90, poor below 70. The register's own choice. */
export const scoreTone = (score: number | null): Tone =>
  score === null ? 'neutral' : score >= 90 ? 'ok' : score >= 70 ? 'due' : 'late';
