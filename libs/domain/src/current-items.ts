import type { IsoDate } from './partial-date';
import { formatDate, formatDecimal } from './vi-format';

/** A post in time, as the file has it; `to` is the last day. */
export interface HeldPost {
  readonly title: string;
  readonly organisationName: string | null;
  readonly isPrimary: boolean;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly appointmentKind?: string | null;
}

/** A place on the pay scale as the file has it. */
export interface HeldSalary {
  readonly gradeCode: string | null;
  readonly gradeName: string | null;
  readonly step: number | null;
  readonly steps: number | null;
  readonly coefficient: string | null;
  readonly overScalePercent: string | null;
  readonly paidFrom: IsoDate;
  readonly isInForce: boolean;
  readonly isVoid: boolean;
}

/** An item that is worked out: what it says, and why, line by line. */
export interface ComputedItem {
  readonly text: string;
  readonly why: readonly string[];
}

/** The main post held on a day. @source TT 06/2023/TT-BNV, form, item 23 */
export function currentPost(posts: readonly HeldPost[], asOf: IsoDate): ComputedItem | undefined {
  const held = posts.filter((post) => holdsOn(post, asOf));
  const post = held.find(({ isPrimary }) => isPrimary);
  if (!post) return undefined;
  const others = held.length - 1;
  const next = posts
    .filter(({ isPrimary, from }) => isPrimary && from > asOf)
    .sort((a, b) => a.from.localeCompare(b.from))
    .at(0);
  return {
    text: sayPost(post),
    why: [
      `Chức vụ chính có hiệu lực ngày ${formatDate(asOf)}: từ ${formatDate(post.from)} đến ${post.to ? formatDate(post.to) : 'nay'}.`,
      ...(post.appointmentKind === 'BO_NHIEM_LAI' ? [`Bổ nhiệm lại từ ${formatDate(post.from)}.`] : []),
      ...(others > 0 ? [`Cùng ngày còn ${others} chức vụ ghi là kiêm nhiệm, nêu ở mục 25.`] : []),
      ...(next ? [`Từ ${formatDate(next.from)} sẽ là ${sayPost(next)}.`] : []),
    ],
  };
}

/** Posts held beside the main one. @source TT 06/2023/TT-BNV, form, item 25 */
export function concurrentPosts(posts: readonly HeldPost[], asOf: IsoDate): ComputedItem | undefined {
  const held = posts.filter((post) => !post.isPrimary && holdsOn(post, asOf));
  if (held.length === 0) return undefined;
  return {
    text: held.map(sayPost).join('; '),
    why: held.map(
      (post) =>
        `${post.title}: ghi là kiêm nhiệm, từ ${formatDate(post.from)} đến ${post.to ? formatDate(post.to) : 'nay'}.`,
    ),
  };
}

/**
 * Grade, step and coefficient in force on a day: the latest position paid from a day not after it.
 *
 * @source TT 06/2023/TT-BNV, form, item 30.1; NĐ 204/2004/NĐ-CP
 */
export function currentSalary(positions: readonly HeldSalary[], asOf: IsoDate): ComputedItem | undefined {
  const counted = positions
    .filter(({ isInForce, isVoid, paidFrom }) => isInForce && !isVoid && paidFrom <= asOf)
    .sort((a, b) => b.paidFrom.localeCompare(a.paidFrom));
  const [held, previous] = counted;
  if (!held) return undefined;
  const coming = positions
    .filter(({ isInForce, isVoid, paidFrom }) => isInForce && !isVoid && paidFrom > asOf)
    .sort((a, b) => a.paidFrom.localeCompare(b.paidFrom))
    .at(0);
  return {
    text: saySalary(held),
    why: [
      `Lần xếp lương sau cùng tính đến ${formatDate(asOf)}, hưởng từ ${formatDate(held.paidFrom)}.`,
      ...(previous ? [`Trước đó: ${saySalary(previous)}, hưởng từ ${formatDate(previous.paidFrom)}.`] : []),
      ...(coming ? [`Đã ghi lần xếp lương từ ${formatDate(coming.paidFrom)}, chưa đến ngày hưởng.`] : []),
    ],
  };
}

function holdsOn({ from, to }: HeldPost, day: IsoDate): boolean {
  return from <= day && (to === null || to >= day);
}

function sayPost({ title, organisationName }: HeldPost): string {
  return organisationName ? `${title}, ${organisationName}` : title;
}

function saySalary({ gradeName, gradeCode, step, steps, coefficient, overScalePercent }: HeldSalary): string {
  const parts = [gradeName ?? gradeCode ?? 'Chưa ghi ngạch'];
  if (step !== null) parts.push(`bậc ${step}${steps === null ? '' : `/${steps}`}`);
  if (coefficient !== null) parts.push(`hệ số ${formatDecimal(coefficient, 2)}`);
  if (overScalePercent !== null && Number(overScalePercent) > 0)
    parts.push(`vượt khung ${formatDecimal(overScalePercent)} %`);
  return parts.join(', ');
}
