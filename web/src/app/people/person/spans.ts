import type { Decision } from '@hr/contracts';
import { showDate } from '../../ui';

/** Written out as an official text has it: "từ 01/07/2025 đến nay". */
export function saySpan(from: string | null, to: string | null): string {
  if (!from) return to ? `đến ${showDate(to)}` : '';
  return `từ ${showDate(from)} đến ${to ? showDate(to) : 'nay'}`;
}

/** "QĐ 01/QĐ-UBND ngày 01/07/2025"; a decision without a number is known by its kind. */
export function sayDecision(decision: Decision | null): string {
  if (!decision) return '';
  const day = decision.signedOn ? ` ngày ${showDate(decision.signedOn)}` : '';
  if (!decision.number) return decision.kindName ? `${decision.kindName}${day}` : '';
  return /^(QĐ|NQ|HĐ)/i.test(decision.number) ? `${decision.number}${day}` : `QĐ ${decision.number}${day}`;
}
