import { Component, computed, inject, input } from '@angular/core';
import type { PersonFile, SalaryPosition } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { SessionStore } from '../../session';
import { DatePipe, Panel } from '../../ui';
import { inForce, nextStep } from './next-step';
import { sayDecision } from './spans';

interface Happening {
  readonly on: string;
  readonly what: string;
  readonly ground: string;
  readonly isComing?: boolean;
}

/** What has happened, latest first, read together from the rows of the file. */
@Component({
  selector: 'hr-person-timeline',
  imports: [DatePipe, Panel],
  template: `
    <hr-panel heading="Diễn biến" note="tính đến hôm nay">
      <ol>
        @for (happening of happenings(); track $index) {
          <li [class.coming]="happening.isComing">
            <span class="on">{{ happening.on | hrDate }}{{ happening.isComing ? ' · sắp tới' : '' }}</span>
            <span class="what">{{ happening.what }}</span>
            @if (happening.ground) {
              <span class="ground">{{ happening.ground }}</span>
            }
          </li>
        } @empty {
          <li class="hr-missing">Chưa có diễn biến nào.</li>
        }
      </ol>
    </hr-panel>
  `,
  // It scrolls by itself, so the keyboard must be able to stand on it.
  host: { class: 'hr-no-print', role: 'group', 'aria-label': 'Diễn biến', tabindex: '0' },
  styles: `
    :host {
      border-radius: var(--hr-radius);
    }

    :host(:focus-visible) {
      outline-offset: -2px;
    }

    ol {
      padding: 0;
      list-style: none;
    }

    li {
      position: relative;
      display: grid;
      padding: 0 0 16px 22px;
      font-size: 13px;
      line-height: 20px;
    }

    li::before {
      position: absolute;
      top: 5px;
      left: 1px;
      width: 7px;
      height: 7px;
      border: 2px solid var(--hr-action);
      border-radius: 50%;
      content: '';
    }

    .coming::before {
      border-style: dashed;
      border-color: var(--hr-text-faint);
    }

    li:not(:last-child)::after {
      position: absolute;
      top: 18px;
      bottom: -3px;
      left: 6px;
      width: 1px;
      background: var(--hr-border);
      content: '';
    }

    .on,
    .ground {
      color: var(--hr-text-muted);
    }
  `,
})
export class PersonTimeline {
  readonly file = input.required<PersonFile>();
  private readonly session = inject(SessionStore);

  protected readonly happenings = computed<readonly Happening[]>(() => {
    const file = this.file();
    const posts = file.assignments.flatMap(({ from, title, organisationName, isPrimary, decision }) => ({
      on: from,
      what: `${isPrimary ? '' : 'Kiêm nhiệm '}${title}, ${organisationName ?? ''}`,
      ground: sayDecision(decision),
    }));
    const learned = file.credentials.flatMap(({ earnedOn, levelName, major, language }) =>
      earnedOn
        ? [{ on: earnedOn, what: [levelName, major ?? language].filter(Boolean).join(' '), ground: '' }]
        : [],
    );
    const joined = file.partyJoinedOn ? [{ on: file.partyJoinedOn, what: 'Vào Đảng', ground: '' }] : [];
    const begun = file.firstRecruitedOn
      ? [{ on: file.firstRecruitedOn, what: 'Tuyển dụng lần đầu', ground: '' }]
      : [];
    const next = nextStep(file.salaryPositions);
    const due = next
      ? [{ on: next.on, what: `Đủ thời gian giữ bậc, xét nâng bậc ${next.step}`, ground: '' }]
      : [];
    const today = this.session.today();
    return [...due, ...posts, ...salaryEvents(file.salaryPositions), ...learned, ...joined, ...begun]
      .map((one) => ({ ...one, isComing: one.on > today }))
      .sort((a, b) => b.on.localeCompare(a.on));
  });
}

/** "Nâng bậc 2 → 3 (4,74 → 5,08)", or the grade that was entered. */
function salaryEvents(positions: readonly SalaryPosition[]): Happening[] {
  return inForce(positions).map((row, index, rows) => {
    const before = rows[index - 1];
    const isNextStep = before?.gradeCode === row.gradeCode && before.step !== null && row.step !== null;
    const coefficient = row.coefficient === null ? '' : formatDecimal(row.coefficient, 2);
    if (isNextStep && before.step === row.step) {
      return {
        on: row.paidFrom,
        what: row.reason ?? `Xếp lại bậc ${row.step}`,
        ground: sayDecision(row.decision),
      };
    }
    const what = isNextStep
      ? `Xếp bậc ${before.step} → ${row.step} (${formatDecimal(before.coefficient ?? '0', 2)} → ${coefficient})`
      : `Xếp ngạch ${row.gradeName ?? row.gradeCode ?? ''}${row.step === null ? '' : ` bậc ${row.step}`}${coefficient && ` (${coefficient})`}`;
    return { on: row.paidFrom, what, ground: sayDecision(row.decision) };
  });
}
