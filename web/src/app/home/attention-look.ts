import type { AttentionKind } from '@hr/contracts';
import type { IconName, Tone } from '../ui';

/** Wrong data is late, a gap or a date ahead is due, waiting work only informs. */
export const attentionLook: Readonly<
  Record<AttentionKind, { readonly tone: Tone; readonly icon: IconName }>
> = {
  'missing-citizen-id': { tone: 'late', icon: 'id-card' },
  'odd-citizen-id': { tone: 'late', icon: 'alert' },
  'missing-birth-date': { tone: 'due', icon: 'calendar' },
  'missing-education': { tone: 'due', icon: 'graduation' },
  'transfers-late': { tone: 'late', icon: 'clock' },
  'declarations-late': { tone: 'late', icon: 'clock' },
  'declarations-waiting': { tone: 'info', icon: 'checklist' },
  'decisions-waiting': { tone: 'due', icon: 'clock' },
  'decisions-upcoming': { tone: 'info', icon: 'calendar-due' },
  'dossiers-late': { tone: 'late', icon: 'clock' },
  'dossiers-waiting': { tone: 'info', icon: 'briefcase' },
  'imports-waiting': { tone: 'info', icon: 'upload' },
  'retiring-soon': { tone: 'due', icon: 'calendar-due' },
};
