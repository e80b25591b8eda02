import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { DeclarationListItem, DeclarationPage } from '@hr/contracts';
import { DECLARATION_SECTIONS, declarationSectionName } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  PageHeader,
  Paginator,
  SelectionBar,
  sentenceOf,
  showDate,
  showNumber,
  Snack,
  StatusTag,
  latestOf,
} from '../ui';
import { sayDaysLeft, toneOf } from './declaration-look';
import { DeclarationsApi } from './declarations-api';

type Tab = 'check' | 'approve' | 'done';
const tabs: readonly { readonly key: Tab; readonly label: string }[] = [
  { key: 'check', label: 'Chờ kiểm tra' },
  { key: 'approve', label: 'Chờ duyệt' },
  { key: 'done', label: 'Đã xong' },
];
const pageSize = 50;

/** The in-tray: what waits, how long, and until when. */
@Component({
  selector: 'hr-declaration-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    MatButton,
    PageHeader,
    Paginator,
    RouterLink,
    SelectionBar,
    StatusTag,
  ],
  templateUrl: './declaration-list.html',
  styleUrl: './declaration-list.scss',
})
export class DeclarationList {
  private readonly router = inject(Router);
  private readonly api = inject(DeclarationsApi);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  protected readonly lists = inject(CodeLists);
  /** What the address says. */
  readonly muc = input<string>();
  readonly section = input<string>();
  readonly organisationId = input<string>();
  readonly late = input<string>();
  readonly page = input<string>();

  protected readonly tabs = tabs;
  protected readonly tab = computed<Tab>(() => tabs.find(({ key }) => key === this.muc())?.key ?? 'check');
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  protected readonly pageSize = pageSize;
  protected readonly sections = DECLARATION_SECTIONS.map((code) => ({
    code,
    name: declarationSectionName(code),
  }));
  protected readonly declarations = httpResource<DeclarationPage>(() => ({
    url: '/api/declarations',
    params: {
      tab: this.tab(),
      page: this.pageNumber(),
      pageSize,
      ...(this.section() ? { section: this.section() as string } : {}),
      ...(this.organisationId() ? { organisationId: this.organisationId() as string } : {}),
      ...(this.late() ? { late: 'true' } : {}),
    },
  }));
  private readonly latest = latestOf(this.declarations);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly counts = computed(() => this.latest()?.counts);
  protected readonly summary = computed(() => {
    const within = this.latest()?.within;
    return within === undefined ? '' : `Hạn kiểm tra và duyệt: ${within} ngày làm việc từ khi gửi`;
  });
  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly isBusy = signal(false);
  protected readonly failures = signal<readonly string[]>([]);
  protected readonly bulk = computed(() =>
    this.tab() === 'check'
      ? { step: 'acceptances' as const, label: 'Chấp nhận' }
      : this.tab() === 'approve' && this.session.can('declaration.approve')
        ? { step: 'approvals' as const, label: 'Duyệt' }
        : null,
  );

  protected readonly columns: readonly Column<DeclarationListItem>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '180px', card: 'title' },
    { key: 'section', header: 'Mục', text: (row) => `${row.sectionName} · số ${row.number}`, card: 'line' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '' },
    { key: 'sent', header: 'Gửi', text: (row) => showDate(row.submittedOn), align: 'end', width: '96px' },
    {
      key: 'age',
      header: 'Tuổi (ngày LV)',
      text: (row) => showNumber(row.ageDays),
      align: 'end',
      width: '112px',
    },
    { key: 'due', header: 'Hạn', text: (row) => this.sayDue(row), width: '252px', card: 'line' },
    { key: 'checked', header: 'Người kiểm tra', text: (row) => row.checkedBy ?? '', width: '140px' },
  ];
  protected readonly rowId = (row: DeclarationListItem): string => row.id;
  protected readonly linkTo = (row: DeclarationListItem): string => `/to-khai/${row.id}`;
  protected readonly toneOf = toneOf;
  protected readonly emptySet: ReadonlySet<string> = new Set();

  protected isOpen({ state }: DeclarationListItem): boolean {
    return state === 'SUBMITTED' || state === 'CHECKED';
  }

  protected sayDue(row: DeclarationListItem): string {
    return this.isOpen(row) ? `${showDate(row.dueOn)}, ${sayDaysLeft(row.daysLeft)}` : row.stateName;
  }

  protected ask(queryParams: Record<string, string | number | null>): void {
    this.selected.set(new Set());
    void this.router.navigate(['/to-khai'], {
      queryParams: { page: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }

  protected async handle(step: 'acceptances' | 'approvals'): Promise<void> {
    this.isBusy.set(true);
    try {
      const { items } = await firstValueFrom(this.api.all(step, [...this.selected()]));
      const refused = items.filter(({ isDone }) => !isDone);
      const numbers = new Map(this.rows().map(({ id, number }) => [id, number]));
      this.failures.set(refused.map(({ id, detail }) => `Số ${numbers.get(id)}: ${detail}`));
      this.snack.say(`Đã xong ${items.length - refused.length} trong ${items.length} tờ khai`);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      // Also after a failure: some may have been done before it.
      this.selected.set(new Set());
      this.declarations.reload();
      this.isBusy.set(false);
    }
  }
}
