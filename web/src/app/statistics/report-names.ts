import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { ReportPeople, ReportPeopleCount, ReportView } from '@hr/contracts';
import { SessionStore } from '../session';
import { Empty, ErrorState, Icon, Paginator, Panel, showNumber, Skeleton, latestOf } from '../ui';
import { PeopleFileForm } from './people-file-form';
import type { RunQuery } from './report-query';
import { ReportTable } from './report-table';
import type { ShownColumn, ShownRow } from './table-view';

const pageSize = 50;
const ordinal = /^(stt|số thứ tự)$/i;
const name = /^họ và tên$/i;

/** A report that is a list of names: page by page on screen, whole as a file. */
@Component({
  selector: 'hr-report-names',
  imports: [Empty, ErrorState, Icon, MatButton, Paginator, Panel, PeopleFileForm, ReportTable, Skeleton],
  template: `
    @if (mayExport()) {
      <div class="acts hr-no-print">
        <button
          matButton="outlined"
          type="button"
          [attr.aria-expanded]="isExporting()"
          (click)="isExporting.set(!isExporting())"
        >
          <hr-icon matButtonIcon name="download" size="16" />Xuất danh sách
        </button>
      </div>
      @if (isExporting()) {
        <hr-people-file-form [reportId]="report().id" [query]="query()" (closed)="isExporting.set(false)" />
      }
    }
    @if (people.error() && !people.isLoading()) {
      <hr-panel><hr-error-state [error]="people.error()" (retried)="people.reload()" /></hr-panel>
    } @else if (known(); as known) {
      @if (page() === 1 && known.items.length === 0) {
        <hr-panel>
          <hr-empty
            icon="users"
            heading="Không có ai"
            text="Không có người nào thuộc diện của biểu vào ngày này."
          />
        </hr-panel>
      } @else {
        <hr-report-table
          [label]="report().title"
          lead="Họ và tên"
          [columns]="columns()"
          [rows]="rows()"
          [isStale]="people.isLoading()"
          (opened)="openFile($event.row)"
        />
        <div class="foot hr-no-print">
          @if (count(); as count) {
            <span>{{ say(count) }} người</span>
            <hr-paginator
              [total]="count"
              [page]="page()"
              [pageSize]="pageSize"
              [sizes]="[pageSize]"
              (pageChange)="page.set($event)"
            />
          } @else {
            <span>{{ counted.error() ? 'Chưa đếm được' : 'Đang đếm…' }}</span>
          }
        </div>
      }
    } @else {
      <hr-panel><hr-skeleton lines="10" /></hr-panel>
    }
  `,
  styles: `
    .acts {
      margin-bottom: 12px;
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      padding: 8px 12px;
      border: 1px solid var(--hr-border);
      border-top: 0;
      border-radius: 0 0 var(--hr-radius) var(--hr-radius);
      background: var(--hr-surface);
      color: var(--hr-text-muted);
      font-size: 13px;
    }
  `,
})
export class ReportNames {
  readonly report = input.required<ReportView>();
  readonly query = input.required<RunQuery>();
  /** How often it was asked for: the same question again is an answer anew. */
  readonly attempt = input(0);

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly pageSize = pageSize;
  protected readonly mayExport = computed(() => this.session.can('person.export'));
  protected readonly isExporting = signal(false);
  protected readonly page = linkedSignal<unknown, number>({ source: this.query, computation: () => 1 });
  private readonly asked = computed(() => ({ attempt: this.attempt(), query: this.query() }));
  protected readonly people = httpResource<ReportPeople>(() => ({
    url: `/api/reports/${this.report().id}/people`,
    params: { ...this.asked().query, page: this.page(), pageSize },
  }));
  protected readonly known = latestOf(this.people);
  protected readonly counted = httpResource<ReportPeopleCount>(() => ({
    url: `/api/reports/${this.report().id}/people-count`,
    params: { ...this.asked().query },
  }));
  protected readonly count = computed(() => (this.counted.hasValue() ? this.counted.value().total : null));
  protected readonly say = showNumber;
  /** Number and name stand at the left already. */
  private readonly shownAt = computed(() =>
    this.report().columns.flatMap(({ path }, at) => {
      const heading = path.at(-1) ?? '';
      return ordinal.test(heading) || name.test(heading) ? [] : [at];
    }),
  );
  protected readonly columns = computed<ShownColumn[]>(() =>
    this.shownAt().flatMap((at) => {
      const column = this.report().columns[at];
      if (!column) return [];
      const { key, path, number, explanation } = column;
      return [
        {
          key,
          path,
          number: number === null ? '' : String(number),
          isExtra: false,
          isText: true,
          meaning: explanation,
        },
      ];
    }),
  );
  protected readonly rows = computed<ShownRow[]>(() =>
    (this.known()?.items ?? []).map((person, index) => ({
      key: person.personId,
      label: `${showNumber((this.page() - 1) * pageSize + index + 1)}. ${person.fullName}`,
      level: 0,
      isTotal: false,
      isHead: false,
      cells: this.shownAt().map((at) => ({ text: person.list?.[at] ?? '', opens: person.mayOpen })),
    })),
  );

  protected openFile(personId: string): void {
    void this.router.navigate(['/ho-so', personId]);
  }
}
