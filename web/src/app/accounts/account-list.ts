import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { AccountPageView, AccountSummary } from '@hr/contracts';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  Icon,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
  StatusTag,
  latestOf,
} from '../ui';
import { sayRoleTime } from './role-state';

const pageSize = 50;
const typingPause = 250;

/** Every account the administrator answers for, with what each may do and whether it is in use. */
@Component({
  selector: 'hr-account-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    PageHeader,
    Paginator,
    RouterLink,
    StatusTag,
  ],
  templateUrl: './account-list.html',
  styleUrl: './account-list.scss',
})
export class AccountList {
  private readonly router = inject(Router);
  /** What the address says. */
  readonly q = input<string>();
  readonly page = input<string>();

  protected readonly typed = linkedSignal(() => this.q() ?? '');
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  protected readonly pageSize = pageSize;
  private timer = 0;

  protected readonly accounts = httpResource<AccountPageView>(() => ({
    url: '/api/accounts',
    params: { q: (this.q() ?? '').trim().slice(0, 100), page: this.pageNumber(), pageSize },
  }));
  private readonly latest = latestOf(this.accounts);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly summary = computed(() => {
    if (!this.latest()) return '';
    const words = (this.q() ?? '').trim();
    return words
      ? `${showNumber(this.total())} tài khoản khớp “${words}”`
      : `${showNumber(this.total())} tài khoản`;
  });

  protected readonly columns: readonly Column<AccountSummary>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.displayName, width: '190px', card: 'title' },
    { key: 'username', header: 'Tên đăng nhập', text: (row) => row.username, width: '140px', card: 'line' },
    { key: 'roles', header: 'Vai trò, đơn vị', text: (row) => this.sayRoles(row), card: 'line' },
    {
      key: 'until',
      header: 'Vai trò đến',
      text: (row) => this.untilOf(row),
      align: 'end',
      width: '110px',
    },
    {
      key: 'seen',
      header: 'Dùng gần nhất',
      text: (row) => showDate(row.lastSeenAt) || 'chưa lần nào',
      align: 'end',
      width: '140px',
    },
    {
      key: 'sessions',
      header: 'Phiên mở',
      text: (row) => showNumber(row.openSessions),
      align: 'end',
      width: '84px',
    },
    {
      key: 'state',
      header: 'Trạng thái',
      text: (row) => (row.isDisabled ? 'Đã khóa' : 'Đang dùng'),
      width: '120px',
      card: 'line',
    },
  ];
  protected readonly rowId = (row: AccountSummary): string => row.id;
  protected readonly linkTo = (row: AccountSummary): string => `/quan-tri/${row.id}`;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected activeRoles({ roles }: AccountSummary): AccountSummary['roles'] {
    return roles.filter(({ isActive }) => isActive);
  }

  /** The last day of the role that is shown first. */
  protected untilOf(row: AccountSummary): string {
    return showDate(this.activeRoles(row)[0]?.until);
  }

  protected search(words: string): void {
    this.typed.set(words);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(
      () => this.ask({ q: words.trim() || null, page: null }, true),
      typingPause,
    );
  }

  protected clear(): void {
    clearTimeout(this.timer);
    this.typed.set('');
    this.ask({ q: null, page: null }, true);
  }

  protected turnTo(page: number): void {
    this.ask({ page: page === 1 ? null : page }, false);
  }

  private ask(queryParams: Record<string, string | number | null>, replaceUrl: boolean): void {
    void this.router.navigate(['/quan-tri'], { queryParams, queryParamsHandling: 'merge', replaceUrl });
  }

  private sayRoles(row: AccountSummary): string {
    const roles = this.activeRoles(row).map(
      (role) => `${role.roleName} · ${role.organisationName}, ${sayRoleTime(role)}`,
    );
    return roles.join('; ') || 'Chưa có vai trò';
  }
}
