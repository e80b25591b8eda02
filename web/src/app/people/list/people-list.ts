import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { ActivatedRoute, Params, Router, RouterLink } from '@angular/router';
import type { PeoplePage, PersonListItem } from '@hr/contracts';
import { AsOf, AsOfChoice, SessionStore } from '../../session';
import {
  CellTemplate,
  ColumnChooser,
  DataTable,
  Empty,
  ErrorState,
  Icon,
  PageHeader,
  Paginator,
  SelectionBar,
  showDate,
  showNumber,
  StatusTag,
} from '../../ui';
import { CodeLists } from '../../fields/code-lists';
import { PrintDrawer } from '../../printing';
import { LastList } from '../last-list';

import { ConditionBar } from './condition-bar';
import { conditionsIn, conditionSpecs, noConditions, sayCondition } from './conditions';
import { exportedAtMost, exportLink } from './export-link';
import { peopleColumns, unitNames } from './people-columns';

const defaultSort = 'name';
const defaultPageSize = 50;

/** The people of the register that fit the conditions in the address. */
@Component({
  selector: 'hr-people-list',
  imports: [
    AsOfChoice,
    CellTemplate,
    ColumnChooser,
    ConditionBar,
    DataTable,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PageHeader,
    Paginator,
    PrintDrawer,
    RouterLink,
    SelectionBar,
    StatusTag,
  ],
  templateUrl: './people-list.html',
  styleUrl: './people-list.scss',
})
export class PeopleList {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly route = inject(ActivatedRoute);
  private readonly lists = inject(CodeLists);
  private readonly session = inject(SessionStore);
  protected readonly asOf = inject(AsOf);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly columns = peopleColumns;
  protected readonly unitNames = unitNames;
  protected readonly shown = signal<readonly string[] | null>(null);
  protected readonly conditions = computed(() => conditionsIn((key) => this.address().get(key)), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly sort = computed(() => this.address().get('sort') ?? defaultSort);
  protected readonly page = computed(() => positive(this.address().get('page')) ?? 1);
  protected readonly pageSize = computed(() => positive(this.address().get('pageSize')) ?? defaultPageSize);

  /** Other conditions or another day are another list: what was chosen in the old one is let go. */
  protected readonly selected = linkedSignal<string, ReadonlySet<string>>({
    source: () => JSON.stringify([this.conditions(), this.asOf.date()]),
    computation: () => new Set(),
  });
  /** Conditions and order as the API takes them, for the list and for its export alike. */
  private readonly asked = computed(() => ({
    ...this.conditions(),
    ...(this.asOf.isToday() ? {} : { asOf: this.asOf.date() }),
    sort: this.sort(),
  }));
  protected readonly people = httpResource<PeoplePage>(() => ({
    url: '/api/people',
    params: { ...this.asked(), page: this.page(), pageSize: this.pageSize() },
  }));
  /** Rows stay on screen until the next ones are there. */
  protected readonly known = linkedSignal<PeoplePage | undefined, PeoplePage | undefined>({
    source: () => (this.people.hasValue() ? this.people.value() : undefined),
    computation: (page, previous) => page ?? previous?.value,
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly hasConditions = computed(() => Object.keys(this.conditions()).length > 0);

  protected readonly mayAdd = computed(() => this.session.can('person.create'));
  protected readonly mayImport = computed(() => this.session.can('person.import'));
  protected readonly mayExport = computed(() => this.session.can('person.export'));
  protected readonly mayPrint = computed(() => this.session.can('person.print'));
  protected readonly isPrinting = signal(false);

  /** One line that says what is shown: how many, which, where, as of when. */
  protected readonly summary = computed(() => {
    const page = this.known();
    const count = page ? `${showNumber(page.total)} người` : 'Đang đếm';
    const which = conditionSpecs
      .filter(
        ({ key, kind }) =>
          key in this.conditions() && kind !== 'text' && kind !== 'organisation' && key !== 'status',
      )
      .map((spec) => this.say(spec.key));
    const unit = this.conditions()['organisationId'];
    return [
      count,
      [...which.filter(Boolean), this.sayStatus()].join(', '),
      unit ? this.unitName(unit) : (this.session.session()?.workingFor ?? ''),
      this.asOf.isToday() ? 'tính đến hôm nay' : `tính đến ${showDate(this.asOf.date())}`,
    ]
      .filter(Boolean)
      .join(' · ');
  });

  private readonly table = viewChild<DataTable<PersonListItem>>(DataTable);

  constructor() {
    this.returnTo(personIn(this.router.currentNavigation()?.previousNavigation?.finalUrl?.toString()));
    const last = inject(LastList);
    effect(() => {
      const address = this.address();
      last.conditions.set(Object.fromEntries(address.keys.map((key) => [key, address.get(key)])));
    });
  }

  /** Back from a file: the list goes on at the row one came from, if its page still has it. */
  private returnTo(person: string | null): void {
    if (person === null) return;
    const waiting = effect(() => {
      const rows = this.rows();
      const table = this.table();
      if (rows.length === 0 || !table) return;
      waiting.destroy();
      afterNextRender(() => table.reveal(person), { injector: this.injector });
    });
  }

  protected readonly exportedAtMost = exportedAtMost;
  protected readonly noneSelected: ReadonlySet<string> = new Set();
  protected readonly rowId = (row: PersonListItem): string => row.id;
  protected readonly rowLink = (row: PersonListItem): string => `/ho-so/${row.id}`;

  protected change(parameters: Params): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { page: null, ...parameters },
      queryParamsHandling: 'merge',
    });
  }

  protected clear(): void {
    this.change(noConditions);
  }

  protected sortBy(sort: string): void {
    this.change({ sort: sort === defaultSort ? null : sort });
  }

  protected resize(size: number): void {
    this.change({ pageSize: size === defaultPageSize ? null : size });
  }

  protected exportTo(format: 'xlsx' | 'csv', onlySelected = false): string {
    return exportLink(format, this.asked(), this.shown(), onlySelected ? this.selected() : null);
  }

  private say(key: string): string {
    const spec = conditionSpecs.find((one) => one.key === key);
    if (!spec) return '';
    const text = sayCondition(spec, this.conditions(), {
      nameOf: (list, code) => this.lists.nameOf(list, code),
      unitName: (id) => this.unitName(id),
    });
    return ['range', 'one'].includes(spec.kind) ? `${spec.label}: ${text}` : text;
  }

  private unitName(id: string): string {
    return this.lists.unitName(id, this.asOf.isToday() ? '' : this.asOf.date());
  }

  private sayStatus(): string {
    switch (this.conditions()['status']) {
      case 'left':
        return 'đã nghỉ, đã chuyển đi';
      case 'all':
        return 'mọi trạng thái';
      default:
        return 'đang công tác';
    }
  }
}

function personIn(address: string | undefined): string | null {
  return /^\/ho-so\/([^/?#]+)/.exec(address ?? '')?.[1] ?? null;
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
