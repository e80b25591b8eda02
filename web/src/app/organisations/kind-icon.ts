import { IconName } from '../ui';

/** What a kind of unit looks like in the tree: bodies, parts of bodies, places, services, Party and mass organisations. */
export function kindIcon(kind: string): IconName {
  if (/^(UBND|HDND)_(XA|HUYEN)$/.test(kind)) return 'place';
  if (/^(TINH_UY|BAN_DANG|DANG_UY_XA|MTTQ|HOI)$/.test(kind)) return 'award';
  if (/^DVSN_/.test(kind)) return 'graduation';
  if (/^(PHONG_|DVCT|TTHCC)/.test(kind)) return 'users';
  if (kind === 'CHI_CUC') return 'branch';
  return 'building';
}
