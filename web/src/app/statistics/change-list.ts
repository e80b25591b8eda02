import { httpResource } from '@angular/common/http';
import { Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, ErrorState, NumberPipe, Paginator, showDate, Skeleton, StatusTag, type Tone } from '../ui';
import type { ChangedPerson, ReportChange } from '@hr/contracts';
import type { AskedFigure } from './people-drawer';
import type { RunQuery } from './report-query';

const pageSize = 50;
const kinds: Readonly<Record<ChangedPerson['kind'], { readonly text: string; readonly tone: Tone }>> = {
  CAME: { text: 'Mới đến', tone: 'ok' },
  LEFT: { text: 'Rời đi', tone: 'late' },
  GAINED: { text: 'Đạt thêm', tone: 'info' },
  LOST: { text: 'Không còn', tone: 'due' },
};

/** Why a figure differs from another day: who came and left, who gained or lost what the column counts. */
@Component({
  selector: 'hr-change-list',
  imports: [Empty, ErrorState, NumberPipe, Paginator, RouterLink, Skeleton, StatusTag],
  template: `
    @if (change.hasValue()) {
      @let value = change.value();
      <p class="sum" aria-label="Phép tính thay đổi">
        <strong>{{ value.before | hrNumber }}</strong> <span>{{ fromWords() }}</span> +
        {{ value.came | hrNumber }} <span>mới đến</span> − {{ value.left | hrNumber }} <span>rời đi</span> +
        {{ value.gained | hrNumber }} <span>đạt thêm</span> − {{ value.lost | hrNumber }}
        <span>không còn</span> = <strong>{{ value.after | hrNumber }}</strong>
        @if (!addsUp()) {
          <hr-status-tag tone="late">chưa khớp</hr-status-tag>
        }
      </p>
      <ul>
        @for (item of value.items; track $index) {
          <li>
            <hr-status-tag [tone]="kinds[item.kind].tone">{{ kinds[item.kind].text }}</hr-status-tag>
            <div>
              @if (item.mayOpen) {
                <a [routerLink]="['/ho-so', item.personId]">{{ item.fullName }}</a>
              } @else {
                <strong>{{ item.fullName }}</strong>
              }
              <p class="hr-muted">{{ why(item) }}</p>
            </div>
          </li>
        }
      </ul>
      @if (value.total === 0) {
        <hr-empty icon="users" heading="Không có ai thay đổi" text="Hai ngày cùng những người này." />
      } @else {
        <hr-paginator
          [total]="value.total"
          [page]="page()"
          [pageSize]="pageSize"
          [sizes]="[pageSize]"
          (pageChange)="page.set($event)"
        />
      }
    } @else if (change.error()) {
      <hr-error-state [error]="change.error()" (retried)="change.reload()" />
    } @else {
      <hr-skeleton lines="8" />
    }
  `,
  styles: `
    .sum {
      padding: 10px 12px;
      border-radius: var(--hr-radius-small);
      background: var(--hr-sunken);
      font-variant-numeric: tabular-nums;
    }

    .sum span {
      color: var(--hr-text-muted);
      font-size: 13px;
    }

    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: 104px 1fr;
      gap: 10px;
      padding: 8px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
      line-height: 20px;
    }

    .sum strong {
      margin-right: 3px;
    }

    hr-status-tag {
      place-self: start;
    }
  `,
})
export class ChangeList {
  readonly reportId = input.required<string>();
  readonly query = input.required<RunQuery>();
  /** The earlier of the two days, or the later one: the change is told from it. */
  readonly from = input.required<string>();
  readonly figure = input.required<AskedFigure>();

  protected readonly kinds = kinds;
  protected readonly pageSize = pageSize;
  protected readonly page = linkedSignal<unknown, number>({ source: this.figure, computation: () => 1 });
  protected readonly change = httpResource<ReportChange>(() => {
    const { asOf, organisationId, map, settings } = this.query();
    return {
      url: `/api/reports/${this.reportId()}/change`,
      params: {
        ...(organisationId ? { organisationId } : {}),
        ...(map ? { map } : {}),
        ...(settings ? { settings } : {}),
        from: this.from(),
        to: asOf,
        ...this.figure(),
        page: this.page(),
        pageSize,
      },
    };
  });
  protected readonly fromWords = computed(() => `ngày ${showDate(this.from())}`);
  protected readonly addsUp = computed(() => {
    if (!this.change.hasValue()) return true;
    const { before, came, left, gained, lost, after } = this.change.value();
    return before + came - left + gained - lost === after;
  });

  protected why({ from, to, reason, on }: ChangedPerson): string {
    const move = from || to ? `${from ?? '–'} → ${to ?? '–'}` : '';
    return [on ? showDate(on) : '', reason, move].filter(Boolean).join(' · ');
  }
}
