import type { RatioRule } from '@hr/contracts';

export const scopeWords: Readonly<Record<RatioRule['scope'], string>> = {
  PROVINCE: 'Toàn tỉnh',
  BODY: 'Từng đơn vị',
  POSITION: 'Từng vị trí',
};
export const peopleWords: Readonly<Record<RatioRule['people'], string>> = {
  ALL: 'Mọi người',
  HEADS: 'Người đứng đầu',
  DEPUTIES: 'Cấp phó',
};
export const baseWords: Readonly<Record<RatioRule['base'], string>> = {
  QUOTA: 'Biên chế được giao',
  PEOPLE: 'Số người được tính',
  ALLOCATED: 'Số phân bổ cho vị trí',
};
export const roundingWords: Readonly<Record<RatioRule['rounding'], string>> = {
  FLOOR: 'làm tròn xuống',
  HALF_UP: 'làm tròn gần nhất',
  CEIL: 'làm tròn lên',
};
export const levelsUsedWords: Readonly<Record<NonNullable<RatioRule['levelsUsed']>, string>> = {
  HIGHEST_5: 'Bậc cao nhất là 5: giới hạn bậc 5',
  NEXT_BELOW_5: 'Bậc cao nhất là 5: giới hạn bậc liền kề được dùng',
  HIGHEST_4: 'Bậc cao nhất là 4: giới hạn bậc 4',
  TWO: 'Dùng đúng hai bậc: giới hạn bậc cao hơn',
};
