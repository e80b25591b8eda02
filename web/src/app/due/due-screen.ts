import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router, RouterLink } from '@angular/router';
import type { DueListItem, DueListView, DueSummary } from '@hr/contracts';
import { DUE_KINDS } from '@hr/domain';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  CellTemplate,
  ChipAdd,
  Column,
  DataTable,
  Drawer,
  Empty,
  ErrorState,
  Field,
  FilterBar,
  FilterChip,
  Icon,
  InputDress,
  PageHeader,
  Paginator,
  Popover,
  SelectionBar,
  StatusTag,
  TreePicker,
  showDate,
  showNumber,
} from '../ui';
import { batchFor, decisionFor, newDecision } from './decision-address';
import { DueCalendar } from './due-calendar';
import { askedFor, conditionsIn, monthAfter, sayMonth } from './due-conditions';
import { stateWords } from './due-states';
import { DueWhy } from './due-why';

const defaultPageSize = 50;

/** What falls due in a month, as a list or a calendar, by kind and unit; the address holds it all. */
@Component({
  selector: 'hr-due-screen',
  imports: [
    CellTemplate,
    ChipAdd,
    DataTable,
    Drawer,
    DueCalendar,
    DueWhy,
    Empty,
    ErrorState,
    Field,
    FilterBar,
    FilterChip,
    Icon,
    InputDress,
    MatButton,
    PageHeader,
    Paginator,
    Popover,
    RouterLink,
    SelectionBar,
    StatusTag,
    TreePicker,
  ],
  templateUrl: './due-screen.html',
  styleUrl: './due-screen.scss',
})
export class DueScreen {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  protected readonly lists = inject(CodeLists);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly columns: readonly Column<DueListItem>[] = [
    { key: 'dueOn', header: 'Đến hạn', text: (row) => showDate(row.dueOn), width: '98px', card: 'line' },
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '164px', card: 'title' },
    { key: 'kind', header: 'Việc', text: (row) => DUE_KINDS[row.kind], width: '196px', card: 'line' },
    { key: 'summary', header: 'Nội dung', text: (row) => row.summary, card: 'line' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', width: '168px' },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => stateWords[row.state].text,
      width: '104px',
      card: 'line',
    },
    {
      key: 'act',
      header: 'Việc cần làm',
      text: (row) => (row.decision ? 'Ghi quyết định' : ''),
      width: '168px',
      card: 'line',
    },
  ];
  protected readonly kinds = Object.entries(DUE_KINDS).map(([code, name]) => ({ code, name }));
  protected readonly kindNames: Readonly<Record<string, string>> = DUE_KINDS;
  protected readonly states = stateWords;
  protected readonly newDecision = newDecision;
  protected readonly today = this.session.today;
  protected readonly conditions = computed(
    () => conditionsIn((key) => this.address().get(key), this.session.today()),
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  protected readonly page = computed(() => Math.max(1, Number(this.address().get('page')) || 1));
  protected readonly pageSize = computed(() => Number(this.address().get('pageSize')) || defaultPageSize);
  private readonly asked = computed(() => askedFor(this.conditions(), this.session.today()));
  /** Counts are of the whole month, whatever day is chosen in it. */
  private readonly askedMonth = computed(() =>
    askedFor({ ...this.conditions(), day: '' }, this.session.today()),
  );
  protected readonly due = httpResource<DueListView>(() =>
    this.conditions().view === 'calendar'
      ? undefined
      : { url: '/api/due', params: { ...this.asked(), page: this.page(), pageSize: this.pageSize() } },
  );
  protected readonly counts = httpResource<DueSummary>(() => ({
    url: '/api/due/summary',
    params: this.askedMonth(),
  }));
  protected readonly known = linkedSignal<DueListView | undefined, DueListView | undefined>({
    source: () => (this.due.hasValue() ? this.due.value() : undefined),
    computation: (page, previous) => page ?? previous?.value,
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly summary = computed(() => (this.counts.hasValue() ? this.counts.value() : undefined));
  protected readonly total = computed(() =>
    (this.summary()?.byKind ?? []).reduce((sum, { count }) => sum + count, 0),
  );
  protected readonly waiting = computed(() => this.summary()?.waiting ?? 0);
  protected readonly heading = computed(() => {
    const { isLate, month } = this.conditions();
    const where = this.session.session()?.workingFor ?? '';
    const what = isLate ? 'Quá hạn' : sayMonth(month);
    // Not known is not nought.
    const count = this.summary() ? `${showNumber(this.total())} việc` : '';
    return [what, count, where].filter(Boolean).join(' · ');
  });

  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly batch = computed(() =>
    batchFor(this.rows().filter((row) => this.selected().has(this.rowId(row)))),
  );
  protected readonly opened = signal<DueListItem | null>(null);
  protected readonly isWhyOpen = signal(false);
  protected readonly isFilterOpen = signal(false);
  protected readonly mayDecide = computed(() => this.session.can('decision.write'));
  protected readonly mayExport = computed(() => this.session.can('person.export'));
  protected readonly exportAddress = computed(
    () => `/api/due/export?${new URLSearchParams(this.asked()).toString()}`,
  );
  protected readonly showNumber = showNumber;
  protected readonly showDate = showDate;
  protected readonly sayMonth = sayMonth;

  protected readonly rowId = (row: DueListItem): string => `${row.personId} ${row.id}`;

  protected addressOf(row: DueListItem): Params | null {
    return row.decision && decisionFor(row.personId, row.decision);
  }

  protected clearSelection(): void {
    this.selected.set(new Set());
  }

  protected explain(row: DueListItem): void {
    this.opened.set(row);
    this.isWhyOpen.set(true);
  }

  protected go(by: number): void {
    this.change({ month: monthAfter(this.conditions().month, by), late: null, day: null });
  }

  protected change(parameters: Params): void {
    this.selected.set(new Set());
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { page: null, ...parameters },
      queryParamsHandling: 'merge',
    });
  }
}
