import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Params, Router } from '@angular/router';
import { COMMITMENT_STATES, type CommitmentState } from '@hr/domain';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  FilterBar,
  FilterChip,
  PageHeader,
  Paginator,
  Panel,
  showDate,
  showNumber,
  StatusTag,
  type Tone,
  latestOf,
} from '../ui';
import { CompensationDrawer } from './compensation-drawer';
import { compensationStates } from './compensation-words';
import { sayMoney } from './say-money';
import type { Commitment, CommitmentPage, CompensationItem, CompensationPage } from './training-types';

const pageSize = 50;
const tones: Readonly<Record<CommitmentState, Tone>> = { ACTIVE: 'info', SERVED: 'ok', BROKEN: 'late' };

/** Promises to serve after study at public cost, and the cases in which something is paid back. */
@Component({
  selector: 'hr-commitment-list',
  imports: [
    CellTemplate,
    CompensationDrawer,
    DataTable,
    Empty,
    ErrorState,
    FilterBar,
    FilterChip,
    MatButton,
    PageHeader,
    Paginator,
    Panel,
    StatusTag,
  ],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="Cam kết phục vụ, đền bù chi phí đào tạo"
        summary="Học sau đại học bằng ngân sách: cam kết ít nhất gấp ba thời gian học (NĐ 171/2025/NĐ-CP, Điều 5–8); khóa khai giảng trước 01/07/2025: gấp hai (NĐ 101/2017/NĐ-CP)"
      >
        <div class="switch" role="group" aria-label="Danh sách">
          <button type="button" [attr.aria-pressed]="!isCases()" (click)="go({ xem: null })">Cam kết</button>
          <button type="button" [attr.aria-pressed]="isCases()" (click)="go({ xem: 'den-bu' })">
            Vụ đền bù
          </button>
        </div>
      </hr-page-header>
      @if (isCases()) {
        @if (cases.error() && !cases.isLoading()) {
          <hr-panel><hr-error-state [error]="cases.error()" (retried)="cases.reload()" /></hr-panel>
        } @else {
          <hr-data-table
            label="Vụ đền bù chi phí đào tạo"
            [columns]="caseColumns"
            [rows]="caseRows()"
            [rowId]="rowId"
            [rowLink]="caseLink"
            [loading]="cases.isLoading()"
          >
            <ng-template hrCell="state" [hrCellOf]="caseRows()" let-row>
              <hr-status-tag [tone]="caseStates[row.state].tone">{{
                caseStates[row.state].text
              }}</hr-status-tag>
            </ng-template>
            <hr-empty
              tableEmpty
              icon="done"
              heading="Không có vụ nào"
              text="Mở từ một cam kết khi người học nghỉ trước hạn, hoặc khi không được cấp bằng."
            />
            <hr-paginator
              tableFoot
              [total]="caseTotal()"
              [page]="pageNumber()"
              [pageSize]="pageSize"
              [sizes]="[pageSize]"
              (pageChange)="go({ trang: $event === 1 ? null : $event })"
            />
          </hr-data-table>
        }
      } @else {
        <div class="bar hr-no-print">
          @if (nguoi()) {
            <hr-filter-bar [active]="1" (cleared)="go({ nguoi: null })">
              <hr-filter-chip
                label="Người"
                [value]="rows()[0]?.fullName ?? 'đã chọn'"
                (removed)="go({ nguoi: null })"
              />
            </hr-filter-bar>
          }
          <select
            #stateBox
            class="hr-control"
            aria-label="Tình trạng cam kết"
            (change)="go({ tinhTrang: stateBox.value || null })"
          >
            <option value="">Mọi tình trạng</option>
            @for (one of states; track one.code) {
              <option [value]="one.code" [selected]="one.code === tinhTrang()">{{ one.name }}</option>
            }
          </select>
        </div>
        @if (commitments.error() && !commitments.isLoading()) {
          <hr-panel
            ><hr-error-state [error]="commitments.error()" (retried)="commitments.reload()"
          /></hr-panel>
        } @else {
          <hr-data-table
            label="Cam kết phục vụ"
            [columns]="columns"
            [rows]="rows()"
            [rowId]="rowId"
            [loading]="commitments.isLoading()"
            (opened)="show($event)"
          >
            <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
              <hr-status-tag [tone]="tones[row.state]">{{ stateNames[row.state] }}</hr-status-tag>
            </ng-template>
            <ng-template hrCell="case" [hrCellOf]="rows()" let-row>
              @if (row.compensationId) {
                <button matButton type="button" (click)="show(row)">Xem đền bù</button>
              } @else if (mayWrite() && row.state !== 'SERVED') {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="'Mở vụ đền bù của ' + row.fullName"
                  (click)="opening.set(row)"
                >
                  Mở vụ đền bù
                </button>
              }
            </ng-template>
            <hr-empty
              tableEmpty
              icon="graduation"
              [heading]="
                tinhTrang()
                  ? 'Không có cam kết nào ở tình trạng này'
                  : nguoi()
                    ? 'Người này chưa có cam kết nào'
                    : 'Chưa có cam kết nào'
              "
              text="Cam kết ghi cho người được cử đi học sau đại học bằng ngân sách."
            />
            <hr-paginator
              tableFoot
              [total]="total()"
              [page]="pageNumber()"
              [pageSize]="pageSize"
              [sizes]="[pageSize]"
              (pageChange)="go({ trang: $event === 1 ? null : $event })"
            />
          </hr-data-table>
        }
      }
    </div>
    @if (opening(); as commitment) {
      <hr-compensation-drawer [commitment]="commitment" (closed)="opening.set(null)" />
    }
  `,
  styleUrl: './training-page.scss',
})
export class CommitmentList {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  /** What the address says. */
  readonly xem = input<string>();
  readonly tinhTrang = input<string>();
  readonly nguoi = input<string>();
  readonly trang = input<string>();

  protected readonly pageSize = pageSize;
  protected readonly isCases = computed(() => this.xem() === 'den-bu');
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.trang())) || 1));
  protected readonly commitments = httpResource<CommitmentPage>(() => {
    if (this.isCases()) return undefined;
    const [state, personId] = [this.tinhTrang(), this.nguoi()];
    return {
      url: '/api/training/commitments',
      params: {
        page: this.pageNumber(),
        pageSize,
        ...(state ? { state } : {}),
        ...(personId ? { personId } : {}),
      },
    };
  });
  protected readonly cases = httpResource<CompensationPage>(() =>
    this.isCases()
      ? { url: '/api/training/compensations', params: { page: this.pageNumber(), pageSize } }
      : undefined,
  );
  private readonly latest = latestOf(this.commitments);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly caseRows = computed(() => (this.cases.hasValue() ? this.cases.value().items : []));
  protected readonly caseTotal = computed(() => (this.cases.hasValue() ? this.cases.value().total : 0));
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly opening = signal<Commitment | null>(null);
  protected readonly tones = tones;
  protected readonly stateNames = COMMITMENT_STATES;
  protected readonly states = Object.entries(COMMITMENT_STATES).map(([code, name]) => ({ code, name }));
  protected readonly caseStates = compensationStates;

  protected readonly columns: readonly Column<Commitment>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '180px', card: 'title' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', width: '20%' },
    { key: 'course', header: 'Khóa học', text: (row) => row.name, card: 'line' },
    {
      key: 'served',
      header: 'Đã phục vụ / cam kết',
      text: (row) => `${showNumber(row.monthsServed)} / ${showNumber(row.monthsPromised)} tháng`,
      align: 'end',
      width: '160px',
      card: 'line',
    },
    { key: 'ends', header: 'Đến ngày', text: (row) => showDate(row.endsOn), align: 'end', width: '100px' },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => COMMITMENT_STATES[row.state],
      width: '150px',
      card: 'line',
    },
    { key: 'case', header: 'Đền bù', text: (row) => (row.compensationId ? 'Có' : ''), width: '136px' },
  ];
  protected readonly caseColumns: readonly Column<CompensationItem>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '180px', card: 'title' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '' },
    { key: 'course', header: 'Khóa học', text: (row) => row.name, card: 'line' },
    { key: 'cost', header: 'Chi phí', text: (row) => sayMoney(row.cost), align: 'end', width: '110px' },
    {
      key: 'amount',
      header: 'Phải đền bù',
      text: (row) => sayMoney(row.amount),
      align: 'end',
      width: '120px',
      card: 'line',
    },
    {
      key: 'left',
      header: 'Còn phải nộp',
      text: (row) => sayMoney(row.remaining),
      align: 'end',
      width: '120px',
    },
    { key: 'due', header: 'Hạn nộp', text: (row) => showDate(row.dueOn), align: 'end', width: '100px' },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => compensationStates[row.state].text,
      width: '170px',
      card: 'line',
    },
  ];
  protected readonly rowId = ({ id }: { readonly id: string }): string => id;
  protected readonly caseLink = ({ id }: CompensationItem): string => `/dao-tao/den-bu/${id}`;

  protected show({ compensationId }: Commitment): void {
    if (compensationId) void this.router.navigate(['/dao-tao/den-bu', compensationId]);
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], {
      queryParams: { trang: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }
}
