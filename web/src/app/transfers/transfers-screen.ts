import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Params, Router, RouterLink } from '@angular/router';
import type { TransferItem, TransferItemPage, TransferSummary } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  Confirm,
  DataTable,
  Empty,
  ErrorState,
  FilterBar,
  FilterChip,
  Icon,
  NumberPipe,
  PageHeader,
  Paginator,
  SelectionBar,
  showDate,
  showNumber,
  Snack,
  StatusTag,
  sentenceOf,
  latestOf,
} from '../ui';
import { PackageList } from './package-list';
import { itemWords, sayGroups, sayTimeLeft } from './transfer-words';
import { TransfersApi } from './transfers-api';
import { UnitsWaiting } from './units-waiting';

const pageSize = 50;

/** What waits to be passed on, with its clock; packages made of it and what became of them. */
@Component({
  selector: 'hr-transfers-screen',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    FilterBar,
    FilterChip,
    Icon,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    NumberPipe,
    PackageList,
    PageHeader,
    Paginator,
    RouterLink,
    SelectionBar,
    StatusTag,
    UnitsWaiting,
  ],
  templateUrl: './transfers-screen.html',
  styleUrl: './transfers-screen.scss',
})
export class TransfersScreen {
  private readonly api = inject(TransfersApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  /** What the address says. */
  readonly state = input<string>();
  readonly late = input<string>();
  readonly organisationId = input<string>();
  readonly page = input<string>();

  protected readonly pageSize = pageSize;
  protected readonly words = itemWords;
  protected readonly states = Object.keys(itemWords) as TransferItem['state'][];
  protected readonly sayTimeLeft = sayTimeLeft;
  protected readonly isBusy = signal(false);
  protected readonly maySend = computed(() => this.session.can('transfer.send'));
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));

  protected readonly summary = httpResource<TransferSummary>(() => '/api/transfers');
  protected readonly figures = computed(() => (this.summary.hasValue() ? this.summary.value() : undefined));
  private readonly asked = computed(() => {
    const given = { state: this.state(), late: this.late(), organisationId: this.organisationId() };
    return Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
  });
  protected readonly items = httpResource<TransferItemPage>(() => ({
    url: '/api/transfers/items',
    params: { ...this.asked(), page: this.pageNumber(), pageSize },
  }));
  private readonly latest = latestOf(this.items);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly selected = linkedSignal<string, ReadonlySet<string>>({
    source: () => JSON.stringify([this.asked(), this.pageNumber()]),
    computation: () => new Set(),
  });
  /** Changes that are in a package or gone already cannot be packed again. */
  protected readonly packable = computed(() =>
    this.rows()
      .filter(({ id, state }) => this.selected().has(id) && (state === 'WAITING' || state === 'FAILED'))
      .map(({ id }) => id),
  );
  protected readonly none: ReadonlySet<string> = new Set();
  protected readonly madeSoFar = signal(0);

  protected readonly chips = computed(() => {
    const found: { key: string; label: string; value: string }[] = [];
    const state = this.states.find((one) => one === this.state());
    if (state) found.push({ key: 'state', label: 'Tình trạng', value: itemWords[state].text });
    if (this.late() === 'true') found.push({ key: 'late', label: 'Hạn gửi', value: 'đã quá' });
    const unit = this.organisationId();
    if (unit)
      found.push({
        key: 'organisationId',
        label: 'Đơn vị',
        value: this.figures()?.units.find(({ id }) => id === unit)?.name ?? 'đã chọn',
      });
    return found;
  });
  protected readonly line = computed(() => {
    const figures = this.figures();
    if (!figures) return '';
    const waits = figures.waiting + figures.failed;
    return `${showNumber(waits)} thay đổi chờ gửi · hạn ${figures.workingDays} ngày làm việc kể từ ngày thay đổi`;
  });

  protected readonly columns: readonly Column<TransferItem>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '180px', card: 'title' },
    { key: 'groups', header: 'Thay đổi', text: (row) => row.reason ?? sayGroups(row.groups), card: 'line' },
    { key: 'unit', header: 'Đơn vị giữ hồ sơ', text: (row) => row.organisationName ?? '', width: '230px' },
    {
      key: 'at',
      header: 'Thay đổi lúc',
      text: (row) => showDate(row.changedAt),
      align: 'end',
      width: '132px',
    },
    { key: 'due', header: 'Hạn gửi', text: (row) => showDate(row.dueOn ?? ''), align: 'end', width: '96px' },
    {
      key: 'left',
      header: 'Thời gian',
      text: (row) => sayTimeLeft(row)?.text ?? '',
      width: '142px',
      card: 'line',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => itemWords[row.state].text,
      width: '138px',
      card: 'line',
    },
  ];
  protected readonly rowId = (row: TransferItem): string => row.id;
  protected readonly linkTo = (row: TransferItem): string => `/ho-so/${row.personId}`;

  protected change(parameters: Params): void {
    void this.router.navigate(['/gui-du-lieu'], {
      queryParams: { page: null, ...parameters },
      queryParamsHandling: 'merge',
    });
  }

  protected remove(key: string): void {
    this.change({ [key]: null });
  }

  protected clear(): void {
    this.change({ state: null, late: null, organisationId: null });
  }

  protected pack(itemIds?: readonly string[]): void {
    const organisationId = this.organisationId();
    this.isBusy.set(true);
    this.api.pack(itemIds ? { itemIds } : organisationId ? { organisationId } : {}).subscribe({
      next: ({ id, failed }) => {
        this.isBusy.set(false);
        if (failed > 0) this.snack.say(`${failed} hồ sơ chưa gửi được, lý do ghi ở từng dòng`);
        void this.router.navigate(['/gui-du-lieu/goi', id]);
      },
      error: (error: unknown) => {
        this.isBusy.set(false);
        this.snack.say(sentenceOf(error));
        this.reload();
      },
    });
  }

  /** Everybody of the unit in whose name one works who was never passed on. */
  protected async loadInitially(): Promise<void> {
    const role = this.session.session()?.roles.find(({ role: code }) => code === 'HR_OFFICER');
    const unit = this.organisationId() ?? role?.organisationId;
    if (unit === undefined) return;
    const isSure = await this.confirm.ask({
      heading: 'Đưa hồ sơ chưa từng gửi vào hàng chờ?',
      text: 'Mọi hồ sơ đang làm việc chưa có lần gửi nào được đưa vào hàng chờ, không tính hạn. Việc này dùng cho lần gửi đầu tiên.',
      action: 'Đưa vào hàng chờ',
    });
    if (!isSure) return;
    this.api.loadInitially(unit).subscribe({
      next: ({ added }) => {
        this.snack.say(`Đã đưa ${showNumber(added)} hồ sơ vào hàng chờ`);
        this.reload();
      },
      error: (error: unknown) => this.snack.say(sentenceOf(error)),
    });
  }

  protected readReceipts(): void {
    this.api.readReceipts().subscribe({
      next: ({ packages }) => {
        this.snack.say(packages > 0 ? `Đã đọc trả lời của ${packages} gói` : 'Chưa có trả lời mới');
        this.reload();
      },
      error: (error: unknown) => this.snack.say(sentenceOf(error)),
    });
  }

  private reload(): void {
    this.summary.reload();
    this.items.reload();
    this.madeSoFar.update((count) => count + 1);
  }
}
