import { Component, computed, input, output } from '@angular/core';
import type { DueSummary } from '@hr/contracts';
import { DUE_KINDS, addDays, addMonths, daysBetween, weekday } from '@hr/domain';
import { showDate, showNumber } from '../ui';

interface CalendarDay {
  readonly day: string;
  readonly number: number;
  readonly isOutside: boolean;
  readonly counts: DueSummary['byDay'];
  readonly total: number;
}

/** A month, Monday first; each day says how much of what falls due and leads to its list. */
@Component({
  selector: 'hr-due-calendar',
  template: `
    <div class="head" aria-hidden="true">
      @for (name of weekdays; track name) {
        <span>{{ name }}</span>
      }
    </div>
    <ol>
      @for (one of days(); track one.day) {
        <li
          [class.outside]="one.isOutside"
          [class.today]="one.day === today()"
          [class.empty]="one.total === 0"
        >
          <span class="number">{{ one.number }}</span>
          @if (one.total > 0) {
            <button type="button" (click)="chosen.emit(one.day)" [attr.aria-label]="say(one)">
              @for (count of one.counts; track count.kind) {
                <span class="count"
                  ><strong>{{ show(count.count) }}</strong> {{ kinds[count.kind] }}</span
                >
              }
            </button>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './due-calendar.scss',
})
export class DueCalendar {
  readonly month = input.required<string>();
  readonly today = input.required<string>();
  readonly byDay = input.required<DueSummary['byDay']>();
  readonly chosen = output<string>();

  protected readonly kinds = DUE_KINDS;
  protected readonly show = showNumber;
  protected readonly weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];
  protected readonly days = computed<CalendarDay[]>(() => {
    const first = `${this.month()}-01`;
    const start = addDays(first, -((weekday(first) + 6) % 7));
    const length = daysBetween(start, addMonths(first, 1));
    const byDay = new Map<string, DueSummary['byDay'][number][]>();
    for (const count of this.byDay()) byDay.set(count.day, [...(byDay.get(count.day) ?? []), count]);
    return Array.from({ length: Math.ceil(length / 7) * 7 }, (_, at) => {
      const day = addDays(start, at);
      const counts = byDay.get(day) ?? [];
      return {
        day,
        number: Number(day.slice(8)),
        isOutside: day.slice(0, 7) !== this.month(),
        counts,
        total: counts.reduce((sum, { count }) => sum + count, 0),
      };
    });
  });

  protected say({ day, counts }: CalendarDay): string {
    const words = counts.map(({ kind, count }) => `${count} ${DUE_KINDS[kind]}`).join(', ');
    return `Ngày ${showDate(day)}: ${words}`;
  }
}
