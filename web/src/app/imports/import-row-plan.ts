import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportCandidate, ImportOutcome, ImportRow, ImportRowProblem, ImportState } from '@hr/contracts';
import { Icon, showDate, StatusTag, type Tone } from '../ui';

type Words = Readonly<Record<ImportOutcome, { readonly text: string; readonly tone: Tone }>>;

const before: Words = {
  new: { text: 'Thêm hồ sơ mới', tone: 'ok' },
  changed: { text: 'Cập nhật hồ sơ đã có', tone: 'info' },
  unchanged: { text: 'Đã có, không đổi', tone: 'neutral' },
  ambiguous: { text: 'Cần chọn', tone: 'due' },
  problem: { text: 'Không ghi', tone: 'late' },
};
const after: Words = {
  ...before,
  new: { text: 'Đã thêm', tone: 'ok' },
  changed: { text: 'Đã cập nhật', tone: 'ok' },
  ambiguous: { text: 'Chưa ghi: chưa chọn', tone: 'due' },
  problem: { text: 'Chưa ghi', tone: 'late' },
};
const takenBack: Words = {
  ...after,
  new: { text: 'Đã thêm, rồi hoàn tác', tone: 'neutral' },
  changed: { text: 'Đã cập nhật, rồi hoàn tác', tone: 'neutral' },
};

/** What happens to one row: its faults, what it changes, or the question which person it means. */
@Component({
  selector: 'hr-import-row-plan',
  imports: [Icon, RouterLink, StatusTag],
  templateUrl: './import-row-plan.html',
  styleUrl: './import-row-plan.scss',
})
export class ImportRowPlan {
  readonly row = input.required<ImportRow>();
  readonly state = input.required<ImportState>();
  /** `new`, `skip`, the id of a person, or nothing. */
  readonly choice = input('');
  readonly mayChoose = input(false);
  readonly chosen = output<string>();

  protected readonly said = computed(() => {
    const { outcome } = this.row();
    const choice = this.choice();
    if (choice === 'skip' && outcome !== 'problem')
      return { text: 'Bỏ, không ghi', tone: 'neutral' as const };
    // Chosen just now: the row came as a question and is answered.
    if (outcome === 'ambiguous' && choice === 'new') return before.new;
    if (outcome === 'ambiguous' && choice !== '') return { text: 'Đã chọn hồ sơ', tone: 'ok' as const };
    const words = { applied: after, undone: takenBack }[String(this.state())] ?? before;
    return words[outcome];
  });
  protected readonly isAsking = computed(
    () =>
      this.mayChoose() &&
      this.row().problems.every(({ severity }) => severity !== 'error') &&
      (this.row().outcome === 'ambiguous' || this.row().candidates.length > 0 || this.choice() !== ''),
  );

  /** Column and value, the value only where the reason does not repeat it. */
  protected placeOf({ column, heading, value, reason }: ImportRowProblem): string {
    const parts = [
      column ? `Cột ${column}, ${heading}` : '',
      value && !reason.includes(value) ? `“${value}”` : '',
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join(', ')}:` : '';
  }

  protected nameOf({ fullName, birthDate }: ImportCandidate): string {
    return birthDate ? `${fullName}, sinh ${showDate(birthDate)}` : fullName;
  }

  protected describe({ citizenIdMasked, title, organisationName }: ImportCandidate): string {
    return [citizenIdMasked, title, organisationName].filter(Boolean).join(' · ');
  }
}
