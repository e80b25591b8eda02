import type { IsoDate } from './partial-date';
import { type WorkingCalendar, addWorkingDays } from './working-days';

/** Working days from the council's meeting to the deciding body. @source NĐ 171/2025/NĐ-CP, Điều 20 */
export const SEND_MATERIAL_WITHIN = 10;

export interface AppraisalMember {
  readonly name: string;
  readonly role: 'CHAIR' | 'SECRETARY' | 'REVIEWER' | 'MEMBER';
  readonly isAuthor: boolean;
  readonly isPresent: boolean;
}

/** What is wrong with an appraisal council, in Vietnamese; empty when nothing is. @source NĐ 171/2025/NĐ-CP, Điều 19–21 */
export function councilFaults(members: readonly AppraisalMember[]): string[] {
  const count = (role: AppraisalMember['role']): number => members.filter((one) => one.role === role).length;
  const present = members.filter(({ isPresent }) => isPresent).length;
  const author = members.find(({ isAuthor }) => isAuthor);
  return [
    members.length === 5 || members.length === 7
      ? ''
      : `Hội đồng có 5 hoặc 7 người, đang có ${members.length}.`,
    count('CHAIR') === 1 ? '' : 'Hội đồng có một chủ tịch.',
    count('SECRETARY') === 1 ? '' : 'Hội đồng có một thư ký.',
    count('REVIEWER') === 2 ? '' : 'Hội đồng có hai ủy viên phản biện.',
    author ? `${author.name} là tác giả nên không được tham gia hội đồng.` : '',
    present * 3 >= members.length * 2 ? '' : 'Phải có mặt ít nhất hai phần ba thành viên.',
  ].filter(Boolean);
}

export const sendMaterialBy = (councilOn: IsoDate, calendar: WorkingCalendar): IsoDate =>
  addWorkingDays(councilOn, SEND_MATERIAL_WITHIN, calendar);
