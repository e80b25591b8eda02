import { decisionKind, EffectFamily } from '@hr/domain';
import { fold, matches } from '../ui';

/** A kind of decision as the API names it. */
export interface KindName {
  readonly code: string;
  readonly name: string;
}

export interface KindGroup {
  readonly heading: string;
  readonly kinds: readonly KindName[];
}

const groups: readonly { readonly heading: string; readonly families: readonly EffectFamily[] }[] = [
  { heading: 'Lương, ngạch', families: ['SALARY', 'DELAY'] },
  { heading: 'Chức vụ', families: ['POST', 'LEAVE_POST'] },
  { heading: 'Nơi làm việc', families: ['PLACE', 'MOVE', 'SECOND'] },
  { heading: 'Vào đơn vị, hợp đồng', families: ['RECRUIT', 'CONTRACT'] },
  { heading: 'Tình trạng làm việc', families: ['STATUS', 'RETIREMENT', 'EXIT'] },
  { heading: 'Đánh giá, khen thưởng, kỷ luật', families: ['EVALUATION', 'AWARD', 'DISCIPLINE'] },
  { heading: 'Quy hoạch', families: ['PLAN', 'UNPLAN'] },
  { heading: 'Đảng', families: ['PARTY'] },
  { heading: 'Kê khai, hồ sơ', families: ['ASSET', 'NOTE'] },
];

/** The kinds by what they are about, as far as `query` (typed with or without accents) finds them. */
export function groupKinds(kinds: readonly KindName[], query = ''): KindGroup[] {
  const typed = fold(query);
  const found = kinds.filter(({ name, code }) => typed === '' || matches(fold(`${name} ${code}`), typed));
  return groups
    .map(({ heading, families }) => ({
      heading,
      kinds: found.filter(({ code }) => {
        const family = decisionKind(code)?.family;
        return family !== undefined && families.includes(family);
      }),
    }))
    .filter((group) => group.kinds.length > 0);
}
