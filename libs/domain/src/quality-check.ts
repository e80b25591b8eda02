import type { QualityContext, QualityFacts } from './quality-facts';

export const QUALITY_SEVERITIES = ['error', 'warning', 'notice'] as const;
/** `error` contradicts itself or a law, `warning` has to be looked at, `notice` is a gap to be filled when convenient. */
export type QualitySeverity = (typeof QUALITY_SEVERITIES)[number];

export const QUALITY_GROUPS = ['missing', 'contradiction', 'stale'] as const;
export type QualityGroup = (typeof QUALITY_GROUPS)[number];

/** What one place of a file that fails a check has to say, for the sentence. */
export type QualityHit = Readonly<Record<string, string | number>>;

/** One question that every file is asked. */
export interface QualityCheck {
  /** Stays the same for ever: findings and waivers name it. */
  readonly id: string;
  readonly severity: QualitySeverity;
  readonly group: QualityGroup;
  readonly title: string;
  /** Why it matters and what to do, for the officer. */
  readonly explanation: string;
  readonly source: string;
  /** The section of the person's page where it is mended. */
  readonly section: string;
  /** What it finds is shown only to who has unlocked this part of the file. */
  readonly restricted?: 'HEALTH' | 'HISTORY' | 'DISCIPLINE' | 'FAMILY' | 'ECONOMY';
  /** Asked of those who left, too. */
  readonly isAlways?: boolean;
  /** Every place that fails; none when all is well. Partial dates count only as far as they are certain. */
  find(facts: QualityFacts, context: QualityContext): readonly QualityHit[];
  say(hit: QualityHit): string;
}

/** For checks that either fail or don't. */
export const when = (isWrong: boolean): readonly QualityHit[] => (isWrong ? [{}] : []);
