import type { ReportDefinition } from '@hr/domain';
import { canonicalJson } from '@hr/domain';
import type { ReportTable } from './report-table.dto';

export const FROZEN_SCHEMA = 'hr-frozen-report/1';

/** What a frozen report says; the hash goes over its canonical text. */
export interface FrozenContent {
  readonly schema: typeof FROZEN_SCHEMA;
  readonly id: string;
  readonly no: number;
  readonly previousSha256: string | null;
  readonly frozenAt: string;
  readonly frozenBy: { readonly username: string; readonly name: string };
  readonly note: string | null;
  readonly definition: ReportDefinition;
  readonly treeSha256: string;
  readonly table: ReportTable;
}

/** As handed out: the content with what proves it. */
export interface FrozenEnvelope {
  readonly content: FrozenContent;
  readonly sha256: string;
  readonly signature: string;
  readonly keyId: string;
  readonly publicKeyPem: string;
}

/** Round numbers aside: means have one decimal and stay what they are. */
export const canonicalContent = (content: FrozenContent): string => canonicalJson(content);

export const sealOf = ({ no, id, frozenAt, frozenBy }: FrozenContent, sha256: string): string[] => [
  `Báo cáo đã chốt số ${no}, ngày ${momentText(frozenAt)}, người chốt: ${frozenBy.name}.`,
  `Mã: ${id}. SHA-256: ${sha256}. Kiểm chứng tệp này ở trang “Kiểm chứng báo cáo”, không cần tài khoản.`,
];

export const momentText = (iso: string): string =>
  new Date(iso).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
