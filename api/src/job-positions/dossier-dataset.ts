import { REQUIREMENT_KINDS, formatDecimal, formatPartial } from '@hr/domain';
import type { Dossier, PositionVersionView } from './dossiers.dto';
import type { RatioFigures } from './staffing.dto';

export interface SectionName {
  readonly code: string;
  readonly name: string;
}
export interface DossierPaper {
  readonly dossier: Dossier;
  /** Those to be described, in the order of the list. */
  readonly positions: readonly PositionVersionView[];
  readonly ratios: readonly RatioFigures[];
  readonly sections: readonly SectionName[];
  readonly parentName: string | null;
}

const LEVELS: Readonly<Record<string, string>> = {
  CGCC: 'Chuyên gia cao cấp',
  CVCC: 'CVCC',
  CVC: 'CVC',
  CV: 'CV',
  CS: 'Cán sự',
  NV: 'Nhân viên',
};
const levelsOf = (codes: readonly string[]): string =>
  codes.map((code) => LEVELS[code] ?? code.replace('BAC', 'bậc ')).join(', ') || '–';

/** What the templates `de-an-vi-tri-viec-lam` and `ban-mo-ta-vi-tri` name in braces. */
export function dossierDataset({ dossier, positions, ratios, sections, parentName }: DossierPaper): object {
  const places = new Map(dossier.list.map(({ positionId }, at) => [positionId, at + 1]));
  return {
    parentBody: parentName?.toLocaleUpperCase('vi') ?? ' ',
    body: dossier.organisationName.toLocaleUpperCase('vi'),
    organisation: dossier.organisationName,
    standing: standingOf(dossier),
    legalBasis: dossier.legalBasis ? `Căn cứ ${dossier.legalBasis}.` : 'Chưa ghi căn cứ.',
    summary: `Đề án có ${dossier.positions} vị trí việc làm với ${dossier.planned} người theo kế hoạch.`,
    list: [
      ...dossier.list.map((position) => listRow(position, places.get(position.positionId) ?? 0)),
      { order: '', name: 'Cộng', code: '', group: '', levels: '', planned: String(dossier.planned) },
    ],
    ratios: ratios.length > 0 ? ratios.map(ratioRow) : [{ ...NO_RATIO }],
    positions: positions.map((position) => ({
      ...listRow(position, places.get(position.positionId) ?? 0),
      regime: position.regime === 'CC' ? 'công chức' : 'viên chức',
      sections: sections
        .map(({ code, name }) => ({ title: name, text: String(position.content[code] ?? '') }))
        .filter(({ text }) => text.trim() !== ''),
      requirements:
        position.requirements.length > 0
          ? position.requirements.map(({ kind, text, isMandatory }, at) => ({
              order: String(at + 1),
              kind: REQUIREMENT_KINDS[kind],
              text,
              mandatory: isMandatory ? 'có' : 'không',
            }))
          : [{ order: '', kind: '', text: 'Chưa có yêu cầu nào', mandatory: '' }],
    })),
  };
}

const NO_RATIO = {
  name: 'Không có quy định tỷ lệ cho đơn vị này',
  base: '',
  most: '',
  count: '',
  over: '',
  reason: '',
};

function standingOf({ versionNo, decisionNumber, decisionSignedOn, decisionIssuer, from }: Dossier): string {
  if (decisionNumber === null) return `Phiên bản ${versionNo}, bản dự thảo`;
  const signed = decisionSignedOn ? ` ngày ${formatPartial(decisionSignedOn)}` : '';
  const issuer = decisionIssuer ? ` của ${decisionIssuer}` : '';
  const starts = from ? `, có hiệu lực từ ngày ${formatPartial(from)}` : '';
  return `Phiên bản ${versionNo}, phê duyệt tại Quyết định số ${decisionNumber}${signed}${issuer}${starts}`;
}

const listRow = (position: PositionVersionView, order: number): Readonly<Record<string, string>> => ({
  order: String(order),
  name: position.name,
  code: position.code ?? '–',
  group: position.groupName,
  levels: levelsOf(position.levelCodes),
  planned: String(position.planned),
});

const ratioRow = (ratio: RatioFigures): Readonly<Record<string, string>> => ({
  name: `${ratio.positionName ? `${ratio.positionName}: ` : ''}${ratio.name} (≤ ${formatDecimal(ratio.percent)} %)`,
  base: String(ratio.base),
  most: String(ratio.most),
  count: String(ratio.count),
  over: ratio.over > 0 ? String(ratio.over) : '–',
  reason: ratio.reason ?? '',
});
