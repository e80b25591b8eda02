import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ALERT_KIND_CODES, ALERT_KINDS, type AlertKind } from '@hr/domain';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  Panel,
  Paginator,
  showDate,
  showNumber,
  StatusTag,
  type Tone,
  latestOf,
} from '../ui';
import type { TrainingAlert, TrainingAlerts } from './training-types';

const pageSize = 50;
const tones: Readonly<Record<TrainingAlert['severity'], Tone>> = {
  error: 'late',
  warning: 'due',
  notice: 'info',
};

/** What is late or about to be, kind by kind; a row opens the promise it is about, else the file for those who may read it. */
@Component({
  selector: 'hr-alert-list',
  imports: [CellTemplate, DataTable, Empty, ErrorState, Paginator, Panel, StatusTag],
  template: `
    <div class="kinds hr-no-print" role="group" aria-label="Loại cảnh báo">
      <button type="button" [attr.aria-pressed]="kind() === null" (click)="choose(null)">Tất cả</button>
      @for (one of kinds(); track one.code) {
        <button type="button" [attr.aria-pressed]="kind() === one.code" (click)="choose(one.code)">
          {{ one.name }} <strong>{{ one.count }}</strong>
        </button>
      }
    </div>
    @if (alerts.error() && !alerts.isLoading()) {
      <hr-panel><hr-error-state [error]="alerts.error()" (retried)="alerts.reload()" /></hr-panel>
    } @else {
      <hr-data-table
        label="Việc cần chú ý"
        [columns]="columns"
        [rows]="rows()"
        [rowId]="rowId"
        [loading]="alerts.isLoading()"
        (opened)="open($event)"
      >
        <ng-template hrCell="kind" [hrCellOf]="rows()" let-row>
          <hr-status-tag [tone]="tones[row.severity]">{{ names[row.kind] }}</hr-status-tag>
        </ng-template>
        <hr-empty
          tableEmpty
          icon="done"
          heading="Không có việc nào cần chú ý"
          text="Khóa lãnh đạo sắp hết hạn, người thiếu tiết, cam kết sắp hết, lớp trùng thời gian sẽ hiện ở đây."
        />
        <hr-paginator
          tableFoot
          [total]="total()"
          [(page)]="page"
          [pageSize]="pageSize"
          [sizes]="[pageSize]"
        />
      </hr-data-table>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .kinds {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    .kinds button {
      min-height: 30px;
      padding: 0 12px;
      border: 1px solid var(--hr-border);
      border-radius: 15px;
      background: var(--hr-surface);
      color: inherit;
      font: 13px/20px var(--hr-font);
      cursor: pointer;
    }

    .kinds button[aria-pressed='true'] {
      border-color: var(--hr-action);
      background: var(--hr-selected);
      color: var(--hr-action);
    }

    strong {
      font-weight: 600;
    }
  `,
})
export class AlertList {
  readonly organisationId = input.required<string>();
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  protected readonly pageSize = pageSize;
  protected readonly names = ALERT_KINDS;
  protected readonly tones = tones;
  protected readonly kind = signal<AlertKind | null>(null);
  protected readonly page = signal(1);
  protected readonly alerts = httpResource<TrainingAlerts>(() => {
    const kind = this.kind();
    return {
      url: '/api/training/alerts',
      params: {
        page: this.page(),
        pageSize,
        ...(kind ? { kind } : {}),
        ...(this.organisationId() ? { organisationId: this.organisationId() } : {}),
      },
    };
  });
  private readonly latest = latestOf(this.alerts);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly kinds = computed(() =>
    ALERT_KIND_CODES.map((code) => ({
      code,
      name: ALERT_KINDS[code],
      count: showNumber(this.latest()?.byKind[code] ?? 0),
    })).filter(({ count, code }) => count !== '0' || code === this.kind()),
  );

  protected readonly columns: readonly Column<TrainingAlert>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '190px', card: 'title' },
    { key: 'kind', header: 'Việc', text: (row) => ALERT_KINDS[row.kind], width: '270px', card: 'line' },
    { key: 'text', header: 'Nội dung', text: (row) => row.text, card: 'line' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', width: '24%' },
    { key: 'due', header: 'Hạn', text: (row) => showDate(row.dueOn), align: 'end', width: '100px' },
  ];
  protected readonly rowId = (row: TrainingAlert): string =>
    `${row.kind} ${row.personId} ${row.aboutId ?? row.text}`;

  constructor() {
    effect(() => {
      this.organisationId();
      this.page.set(1);
    });
  }

  protected choose(kind: AlertKind | null): void {
    this.kind.set(kind);
    this.page.set(1);
  }

  protected open(row: TrainingAlert): void {
    if (row.kind === 'LEAVING_COMMITTED' || row.kind === 'COMMITMENT_ENDS')
      void this.router.navigate(['/dao-tao/cam-ket'], { queryParams: { nguoi: row.personId } });
    else if (this.session.can('person.read'))
      void this.router.navigate(['/ho-so', row.personId], { fragment: 'trinh-do' });
  }
}
