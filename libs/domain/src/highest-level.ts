import { type IsoDate, type PartialDate, comparePartial, firstDay, formatPartial } from './partial-date';

/** A degree or certificate of one kind (professional, political theory …). `rank` comes from the code list. */
export interface RankedCredential {
  readonly levelName: string;
  readonly rank: number | null;
  readonly isVerified: boolean;
  readonly earnedOn?: PartialDate | null;
  readonly expiresOn?: PartialDate | null;
}

export interface HighestLevel<T> {
  readonly credential: T;
  /** Why this one, line by line, for the officer. */
  readonly reasons: readonly string[];
}

/**
 * The highest level someone holds on a day: the highest rank; among equals the verified one, then the later one.
 * An unverified higher degree still outranks a verified lower one (the form prints what is declared), but the
 * reasons say so. What was certainly earned later, or has certainly expired by then, does not count.
 *
 * @returns undefined when nothing counts on that day
 * @source TT 06/2023/TT-BNV, form, item 20 (trình độ chuyên môn cao nhất)
 */
export function highestLevel<T extends RankedCredential>(
  credentials: readonly T[],
  asOf: IsoDate,
): HighestLevel<T> | undefined {
  const counted = credentials.filter((credential) => whyNot(credential, asOf) === undefined).sort(byStanding);
  const [credential, runnerUp] = counted;
  if (credential === undefined) return undefined;

  const reasons = [`${describe(credential)}.`];
  if (runnerUp !== undefined) reasons.push(whyBefore(credential, runnerUp));
  reasons.push(credential.isVerified ? 'Đã đối chiếu bản gốc.' : 'Chưa đối chiếu bản gốc.');
  if (!credential.earnedOn) reasons.push('Chưa có ngày cấp, nên được tính ở mọi thời điểm.');
  for (const other of credentials) {
    const why = whyNot(other, asOf);
    if (why !== undefined && rankOf(other) >= rankOf(credential))
      reasons.push(`Không tính ${other.levelName}: ${why}.`);
  }
  return { credential, reasons };
}

function whyNot(credential: RankedCredential, asOf: IsoDate): string | undefined {
  const { earnedOn, expiresOn } = credential;
  if (earnedOn && comparePartial(earnedOn, asOf) === 'after') {
    return `cấp ${formatPartial(earnedOn)}, sau ngày ${formatPartial(asOf)}`;
  }
  if (expiresOn && comparePartial(expiresOn, asOf) === 'before') return `hết hạn ${formatPartial(expiresOn)}`;
  return undefined;
}

function byStanding(a: RankedCredential, b: RankedCredential): number {
  return rankOf(b) - rankOf(a) || Number(b.isVerified) - Number(a.isVerified) || compareEarned(b, a);
}

/** Levels without a rank in the code list stand below all that have one. */
function rankOf(credential: RankedCredential): number {
  return credential.rank ?? -1;
}

/** By first possible day; without a date comes first, as the least known. */
function compareEarned(a: RankedCredential, b: RankedCredential): number {
  const [dayA, dayB] = [a, b].map(({ earnedOn }) => (earnedOn ? firstDay(earnedOn) : ''));
  return dayA === dayB ? 0 : (dayA ?? '') < (dayB ?? '') ? -1 : 1;
}

function whyBefore(chosen: RankedCredential, other: RankedCredential): string {
  if (rankOf(chosen) > rankOf(other)) return `Cao hơn ${describe(other)}.`;
  if (chosen.isVerified !== other.isVerified)
    return `Cùng mức với ${describe(other)}, nhưng đã đối chiếu bản gốc.`;
  if (compareEarned(chosen, other) > 0) return `Cùng mức với ${describe(other)}, nhưng cấp sau.`;
  return `Cùng mức với ${describe(other)}.`;
}

function describe({ levelName, earnedOn }: RankedCredential): string {
  return earnedOn ? `${levelName} (cấp ${formatPartial(earnedOn)})` : levelName;
}
