import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PersonFile } from '@hr/contracts';
import { formatDecimal, initials } from '@hr/domain';
import { PrintMenu } from '../../printing';
import { SessionStore } from '../../session';
import { Icon, showDate } from '../../ui';
import { PapersButton, PersonPhoto } from '../../papers';
import { LastList } from '../last-list';
import { saySpan } from './spans';

/** Who, where, in what state: the strip over a file. */
@Component({
  selector: 'hr-person-header',
  imports: [Icon, MatButton, PapersButton, PersonPhoto, PrintMenu, RouterLink],
  templateUrl: './person-header.html',
  styleUrl: './person-header.scss',
})
export class PersonHeader {
  readonly file = input.required<PersonFile>();
  readonly mayReadHistory = input(false);
  readonly historyAsked = output();

  private readonly session = inject(SessionStore);
  protected readonly mayDecide = computed(() => this.file().mayWrite && this.session.can('decision.write'));
  protected readonly list = inject(LastList).conditions;
  protected readonly initials = computed(() => initials(this.file().fullName));
  protected readonly place = computed(() => sayPlace(this.file()));
  protected readonly facts = computed(() => {
    const file = this.file();
    const { current } = file;
    return [
      {
        label: 'Ngày sinh',
        value: showDate(file.birthDate) + (file.ageYears === null ? '' : ` (${file.ageYears} tuổi)`),
      },
      { label: 'Định danh cá nhân', value: file.citizenId ?? '' },
      { label: 'Loại', value: current?.className ?? '' },
      { label: 'Ngạch, bậc', value: sayGrade(file) },
      { label: 'Tình trạng', value: sayStatus(file, this.session.today()) },
      { label: 'Hồ sơ', value: sayCompleteness(file) },
    ];
  });
}

export function sayStatus({ current, employments }: PersonFile, today: string): string {
  if (current) return current.statusName ?? '';
  return employments.some(({ from }) => from <= today) ? 'Không còn công tác' : 'Chưa bắt đầu làm việc';
}

export function sayPlace({ current }: PersonFile): string {
  if (!current) return 'Không có vị trí công tác vào ngày hôm nay';
  const units = [current.organisationName, current.unitName].filter(
    (name, at, all) => name && all.indexOf(name) === at,
  );
  return [current.title, units.join(', '), saySpan(current.since, null)].filter(Boolean).join(' · ');
}

function sayGrade({ current }: PersonFile): string {
  if (!current?.gradeCode) return '';
  const step =
    current.step === null ? '' : ` ${current.step}${current.steps === null ? '' : `/${current.steps}`}`;
  const coefficient = current.coefficient === null ? '' : ` · ${formatDecimal(current.coefficient, 2)}`;
  return `${current.gradeName ?? current.gradeCode}${step}${coefficient}`;
}

function sayCompleteness({ completeness }: PersonFile): string {
  const counts = Object.values(completeness);
  const total = counts.reduce((sum, one) => sum + one.total, 0);
  const filled = counts.reduce((sum, one) => sum + one.filled, 0);
  return total === 0 ? '' : `${Math.floor((filled / total) * 100)} %`;
}
