import { careerChecks } from './quality-career';
import type { QualityCheck, QualityHit, QualitySeverity } from './quality-check';
import type { QualityContext, QualityFacts } from './quality-facts';
import { keepingChecks } from './quality-keeping';
import { missingChecks } from './quality-missing';
import { personChecks } from './quality-person';
import { restrictedChecks } from './quality-restricted';
import { salaryChecks } from './quality-salary';
import { trainingChecks } from './quality-training';

/** What an officer without the key sees of findings in a restricted part: that there is something, not what or where. */
export const RESTRICTED_CHECK: QualityCheck = {
  id: 'RESTRICTED_PART',
  severity: 'warning',
  group: 'contradiction',
  title: 'Mục hạn chế có điều cần xem',
  explanation:
    'Phần hạn chế của hồ sơ có chỗ thiếu hoặc mâu thuẫn. Mở mục hạn chế (có lý do, được ghi lại) thì thấy cụ thể.',
  source: 'NĐ 356/2025/NĐ-CP, Điều 4; phiếu 05b-BNV/2007',
  section: 'suc-khoe',
  isAlways: true,
  find: () => [],
  say: ({ count }) =>
    Number(count) === 1
      ? 'Có 1 điều cần xem trong mục hạn chế.'
      : `Có ${count} điều cần xem trong mục hạn chế.`,
};

/** The closed list. An id is never reused. */
export const QUALITY_CHECKS: readonly QualityCheck[] = [
  ...missingChecks,
  ...personChecks,
  ...careerChecks,
  ...salaryChecks,
  ...trainingChecks,
  ...keepingChecks,
  ...restrictedChecks,
  RESTRICTED_CHECK,
];
const byId = new Map(QUALITY_CHECKS.map((check) => [check.id, check]));
export const qualityCheck = (id: string): QualityCheck | undefined => byId.get(id);

/** Points that one failed check takes from the hundred of a file. The register's own choice, no regulation. */
export const QUALITY_WEIGHTS: Readonly<Record<QualitySeverity, number>> = {
  error: 12,
  warning: 5,
  notice: 2,
};

export interface QualityFinding {
  readonly checkId: string;
  readonly severity: QualitySeverity;
  readonly hits: readonly QualityHit[];
  /** Stands for the hits; a waiver holds as long as it stays the same. */
  readonly fingerprint: string;
  readonly isWaived: boolean;
}

export interface QualityVerdict {
  /** What everybody sees who may see the file. */
  readonly findings: readonly QualityFinding[];
  /** What stands behind `RESTRICTED_PART`. */
  readonly restricted: readonly (QualityFinding & { readonly section: string })[];
  /** 0–100; waived findings take nothing away. */
  readonly score: number;
}

/**
 * Asks one file every question. Someone who left is asked only what still matters for the archive.
 *
 * @returns the same verdict for the same facts, day and lists
 */
export function assessFile(facts: QualityFacts, context: QualityContext): QualityVerdict {
  const waived = new Map(facts.waivers.map(({ checkId, fingerprint }) => [checkId, fingerprint]));
  const findings: QualityFinding[] = [];
  const restricted: (QualityFinding & { section: string })[] = [];
  const found = (check: QualityCheck, hits: readonly QualityHit[]): QualityFinding => {
    const fingerprint = fingerprintOf(hits);
    const isWaived = waived.get(check.id) === fingerprint;
    return { checkId: check.id, severity: check.severity, hits, fingerprint, isWaived };
  };
  for (const check of QUALITY_CHECKS) {
    if (!facts.isWorking && check.isAlways !== true) continue;
    const hits = check.find(facts, context);
    if (hits.length === 0) continue;
    if (check.restricted === undefined) findings.push(found(check, hits));
    else restricted.push({ ...found(check, hits), section: check.restricted });
  }
  const open = restricted.filter(({ isWaived }) => !isWaived);
  if (open.length > 0) findings.push(found(RESTRICTED_CHECK, [{ count: open.length }]));
  return { findings, restricted, score: scoreOf(findings) };
}

export function scoreOf(findings: readonly Pick<QualityFinding, 'severity' | 'isWaived'>[]): number {
  const lost = findings.reduce(
    (sum, { severity, isWaived }) => (isWaived ? sum : sum + QUALITY_WEIGHTS[severity]),
    0,
  );
  return Math.max(0, 100 - lost);
}

/** Every sentence of a finding. */
export const sayFinding = (checkId: string, hits: readonly QualityHit[]): string[] => {
  const check = qualityCheck(checkId);
  return check ? hits.map((hit) => check.say(hit)) : [];
};

/** 53 bits over the hits as text; says whether they changed, protects nothing. (cyrb53, public domain.) */
export function fingerprintOf(hits: readonly QualityHit[]): string {
  const text = JSON.stringify(hits.map((hit) => Object.entries(hit).sort(([a], [b]) => (a < b ? -1 : 1))));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
