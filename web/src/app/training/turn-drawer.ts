import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../session';
import { DatePipe, Drawer, ErrorState, NumberPipe, Skeleton } from '../ui';
import type { TrainingReportRow, TurnPage } from './training-types';

const shownAtMost = 200;

/** The turns behind a figure, as the people were on the opening day. */
@Component({
  selector: 'hr-turn-drawer',
  imports: [DatePipe, Drawer, ErrorState, NumberPipe, RouterLink, Skeleton],
  template: `
    <hr-drawer [heading]="row()?.name ?? ''" [open]="row() !== null" (openChange)="$event || closed.emit()">
      @if (turns.hasValue()) {
        <p class="note">
          {{ turns.value().total | hrNumber }} lượt · {{ row()?.people | hrNumber }} người; đơn vị, chức vụ
          như vào ngày khai giảng
        </p>
        <ul>
          @for (turn of turns.value().items; track turn.enrolmentId) {
            <li>
              @if (mayOpenFiles()) {
                <a [routerLink]="['/ho-so', turn.personId]" fragment="trinh-do">{{ turn.fullName }}</a>
              } @else {
                <strong>{{ turn.fullName }}</strong>
              }
              <p class="note">{{ turn.title }}{{ turn.title ? ' · ' : '' }}{{ turn.organisationName }}</p>
              <p>
                <a [routerLink]="['/dao-tao/lop', turn.classId]">{{ turn.className }}</a>, kết thúc
                {{ turn.endsOn | hrDate }}, {{ turn.periods }} tiết
              </p>
            </li>
          }
        </ul>
        @if (turns.value().total > turns.value().items.length) {
          <p class="note">Còn {{ turns.value().total - turns.value().items.length | hrNumber }} lượt nữa.</p>
        }
      } @else if (turns.error()) {
        <hr-error-state [error]="turns.error()" (retried)="turns.reload()" />
      } @else {
        <hr-skeleton lines="8" />
      }
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 10px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
      line-height: 20px;
    }

    strong,
    li > a {
      font-weight: 500;
    }
  `,
})
export class TurnDrawer {
  readonly row = input.required<TrainingReportRow | null>();
  readonly asked = input.required<Readonly<Record<string, string>>>();
  readonly split = input.required<string>();
  readonly closed = output();
  private readonly session = inject(SessionStore);
  protected readonly mayOpenFiles = computed(() => this.session.can('person.read'));
  protected readonly turns = httpResource<TurnPage>(() => {
    const row = this.row();
    return row
      ? {
          url: '/api/training/report/turns',
          params: { ...this.asked(), by: this.split(), key: row.key, pageSize: shownAtMost },
        }
      : undefined;
  });
}
