import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { showDate } from '../ui';
import { type Running, weeksOf } from './calendar-weeks';

/** What the calendar says of a class. */
export interface CalendarClass extends Running {
  readonly code: string;
  readonly name: string;
  readonly seats: number;
  readonly enrolled: number;
}

const lanesAtMost = 6;

/** A month of classes, Monday first, each a bar from its first to its last day; on a phone a list by first day. */
@Component({
  selector: 'hr-class-calendar',
  imports: [RouterLink],
  template: `
    <div class="head" aria-hidden="true">
      @for (name of weekdays; track name) {
        <span>{{ name }}</span>
      }
    </div>
    @for (week of weeks(); track week.days[0]) {
      <div class="week">
        @for (day of week.days; track day; let at = $index) {
          <span
            class="day"
            [style.grid-column]="at + 1"
            [class.outside]="day.slice(0, 7) !== month()"
            [class.today]="day === today()"
            >{{ numberOf(day) }}</span
          >
        }
        @for (bar of week.bars; track bar.of.id) {
          <a
            [routerLink]="['/dao-tao/lop', bar.of.id]"
            [style.grid-column]="bar.from + ' / ' + (bar.to + 1)"
            [style.grid-row]="bar.lane + 2"
            [class.starts]="bar.startsHere"
            [class.ends]="bar.endsHere"
            [class.full]="bar.of.enrolled >= bar.of.seats"
            [attr.title]="say(bar.of)"
            ><span class="name">{{ bar.of.name }}</span
            ><span class="hr-visually-hidden">, {{ say(bar.of) }}</span></a
          >
        }
        @if (week.hidden > 0) {
          <button
            type="button"
            class="more"
            [style.grid-row]="week.lanes + 2"
            (click)="whole.emit({ from: week.days[0] ?? '', to: week.days[6] ?? '' })"
          >
            và {{ week.hidden }} lớp nữa trong tuần
          </button>
        }
      </div>
    }
    <ol class="list">
      @for (one of ordered(); track one.id) {
        <li>
          <span class="when">{{ span(one) }}</span>
          <a [routerLink]="['/dao-tao/lop', one.id]">{{ one.name }}</a>
          <span class="hr-muted">{{ one.code }} · {{ one.enrolled }}/{{ one.seats }} người</span>
        </li>
      } @empty {
        <li class="hr-muted">Tháng này không có lớp nào.</li>
      }
    </ol>
  `,
  styleUrl: './class-calendar.scss',
})
export class ClassCalendar {
  readonly month = input.required<string>();
  readonly today = input.required<string>();
  readonly classes = input.required<readonly CalendarClass[]>();
  /** A week of which not every class found room. */
  readonly whole = output<{ readonly from: string; readonly to: string }>();

  protected readonly weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];
  protected readonly weeks = computed(() => weeksOf(this.month(), this.classes(), lanesAtMost));
  protected readonly ordered = computed(() =>
    [...this.classes()].sort((a, b) => a.startsOn.localeCompare(b.startsOn)),
  );

  protected numberOf(day: string): number {
    return Number(day.slice(8));
  }

  protected span({ startsOn, endsOn }: CalendarClass): string {
    return startsOn === endsOn ? showDate(startsOn) : `${showDate(startsOn)} – ${showDate(endsOn)}`;
  }

  protected say(one: CalendarClass): string {
    return `${one.code} · ${this.span(one)} · ${one.enrolled}/${one.seats} người`;
  }
}
