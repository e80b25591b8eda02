import { DECISION_FIELDS, formatDate } from '@hr/domain';
import type { MadeRow } from './plan-rows';

export const ROW_LABELS: Readonly<Record<MadeRow['table'], string>> = {
  award: 'Khen thưởng',
  evaluation: 'Đánh giá, xếp loại',
  succession_plan: 'Quy hoạch',
  recruitment: 'Tuyển dụng',
  asset_declaration: 'Kê khai tài sản, thu nhập',
  salary_delay: 'Kéo dài thời gian nâng lương',
  discipline: 'Kỷ luật',
};

export function sayMade({ table, values }: MadeRow, names: ReadonlyMap<string, string>): string {
  const text = (column: string): string | null => {
    const value = values[column];
    return value === null || value === undefined ? null : String(value);
  };
  const named = (list: string, column: string): string =>
    names.get(`${list}|${text(column)}`) ?? text(column) ?? '';
  switch (table) {
    case 'award':
      return [named('awards', 'award_code'), text('year') && `năm ${text('year')}`, text('detail')]
        .filter(Boolean)
        .join(', ');
    case 'evaluation':
      return `Năm ${text('year')}: ${named('evaluation_ranks', 'rank_code')}`;
    case 'succession_plan':
      return [text('post_title'), text('organisation_name'), text('term')].filter(Boolean).join(', ');
    case 'recruitment':
      return [DECISION_FIELDS.method.choices[text('method') as 'THI_TUYEN'], text('position_name')]
        .filter(Boolean)
        .join(', ');
    case 'asset_declaration':
      return `${DECISION_FIELDS.assetKind.choices[text('kind') as 'LAN_DAU']}, năm ${text('year')}`;
    case 'salary_delay':
      return `Kéo dài ${text('months')} tháng, từ ${formatDate(text('from_on'))}`;
    default:
      return named('disciplines', 'form_code');
  }
}
