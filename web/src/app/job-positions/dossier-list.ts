import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router } from '@angular/router';
import type { DossierPage, DossierSummary } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
  StatusTag,
} from '../ui';
import { stateWords } from './level-words';
import { NewDossier } from './new-dossier';

/** Dossiers by step, each with its age in working days. */
@Component({
  selector: 'hr-dossier-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    NewDossier,
    PageHeader,
    Paginator,
    StatusTag,
  ],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Đề án vị trí việc làm" [summary]="summary()">
        @if (mayWrite()) {
          <button matButton="filled" type="button" (click)="isAdding.set(true)">Lập đề án</button>
        }
      </hr-page-header>
      <div class="find hr-no-print">
        <select
          hrInput
          aria-label="Bước"
          (change)="go({ state: $any($event.target).value || null, page: null })"
        >
          <option value="">Mọi bước</option>
          <option value="WAITING" [selected]="asked()['state'] === 'WAITING'">Đang chờ xử lý</option>
          <option value="LATE" [selected]="asked()['state'] === 'LATE'">Quá hạn</option>
          @for (state of states; track state.code) {
            <option [value]="state.code" [selected]="state.code === asked()['state']">
              {{ state.text }}
            </option>
          }
        </select>
        @if (asked()['organisationId']) {
          <button matButton type="button" (click)="go({ organisationId: null, page: null })">
            Xem mọi đơn vị
          </button>
        }
      </div>
      @if (dossiers.error() && !dossiers.isLoading()) {
        <hr-error-state [error]="dossiers.error()" (retried)="dossiers.reload()" />
      } @else {
        <hr-data-table
          label="Đề án vị trí việc làm"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="rowLink"
          [loading]="dossiers.isLoading()"
        >
          <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
            <hr-status-tag [tone]="stateWords[row.state].tone">{{
              stateWords[row.state].text
            }}</hr-status-tag>
          </ng-template>
          <ng-template hrCell="due" [hrCellOf]="rows()" let-row>
            @if (row.isLate) {
              <hr-status-tag tone="late">Quá hạn {{ sayDue(row) }}</hr-status-tag>
            } @else {
              {{ sayDue(row) }}
            }
          </ng-template>
          <hr-empty
            tableEmpty
            icon="briefcase"
            [heading]="isNarrowed() ? 'Không có đề án nào khớp' : 'Chưa có đề án nào'"
            [text]="
              isNarrowed()
                ? 'Chọn bước khác, hoặc xem đề án của mọi đơn vị.'
                : 'Đề án của các đơn vị sẽ hiện ở đây.'
            "
          />
          <hr-paginator
            tableFoot
            [total]="total()"
            [page]="page()"
            [pageSize]="pageSize"
            (pageChange)="go({ page: $event === 1 ? null : $event })"
          />
        </hr-data-table>
      }
    </div>
    <hr-new-dossier [(open)]="isAdding" />
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }

    .find {
      display: flex;
      gap: 8px;
      margin-bottom: 12px;

      select {
        max-width: 240px;
      }
    }
  `,
})
export class DossierList {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly pageSize = 50;
  protected readonly isAdding = signal(false);
  protected readonly stateWords = stateWords;
  protected readonly states = Object.entries(stateWords).map(([code, { text }]) => ({ code, text }));
  protected readonly mayWrite = computed(() => this.session.can('position.write'));
  protected readonly page = computed(() => Number(this.address().get('page')) || 1);
  protected readonly asked = computed(() => {
    const params: Record<string, string> = {};
    for (const key of ['state', 'organisationId']) {
      const value = this.address().get(key);
      if (value) params[key] = value;
    }
    return params;
  });
  protected readonly isNarrowed = computed(() => Object.keys(this.asked()).length > 0);
  protected readonly dossiers = httpResource<DossierPage>(() => ({
    url: '/api/position-dossiers',
    params: { ...this.asked(), page: this.page(), pageSize: this.pageSize },
  }));
  private readonly known = linkedSignal<DossierPage | undefined, DossierPage | undefined>({
    source: () => (this.dossiers.hasValue() ? this.dossiers.value() : undefined),
    computation: (page, before) => page ?? before?.value,
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly summary = computed(() => `${showNumber(this.total())} phiên bản`);

  protected readonly columns: readonly Column<DossierSummary>[] = [
    {
      key: 'body',
      header: 'Cơ quan, đơn vị',
      text: ({ organisationName }) => organisationName,
      card: 'title',
      width: '24%',
    },
    { key: 'version', header: 'Phiên bản', text: ({ versionNo }) => String(versionNo), align: 'end' },
    {
      key: 'state',
      header: 'Bước',
      text: ({ state }) => stateWords[state]?.text ?? state,
      card: 'line',
      width: '150px',
    },
    { key: 'age', header: 'Ngày ở bước này', text: (row) => sayAge(row), align: 'end', width: '128px' },
    {
      key: 'due',
      header: 'Hạn, hiệu lực',
      text: (row) => this.sayDue(row),
      align: 'end',
      card: 'line',
      width: '186px',
    },
    { key: 'positions', header: 'Vị trí', text: ({ positions }) => showNumber(positions), align: 'end' },
    { key: 'planned', header: 'Số người', text: ({ planned }) => showNumber(planned), align: 'end' },
    {
      key: 'number',
      header: 'Quyết định',
      text: ({ decisionNumber }) => decisionNumber ?? '',
      width: '140px',
    },
  ];
  protected readonly rowId = ({ id }: DossierSummary): string => id;
  protected readonly rowLink = ({ id }: DossierSummary): string => `/vi-tri-viec-lam/de-an/${id}`;

  protected sayDue({ dueOn, state, from }: DossierSummary): string {
    if (dueOn) return showDate(dueOn);
    return state === 'IN_FORCE' || state === 'APPROVED' ? `từ ${showDate(from)}` : '';
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}

/** A settled dossier no longer ages. */
const sayAge = ({ state, workingDays }: DossierSummary): string =>
  ['IN_FORCE', 'SUPERSEDED', 'REJECTED', 'APPROVED'].includes(state) ? '–' : showNumber(workingDays);
