import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router, RouterLink } from '@angular/router';
import type { DecisionPage, DecisionSummary } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  CellTemplate,
  Column,
  ColumnChooser,
  DataTable,
  Empty,
  ErrorState,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
  StatusTag,
} from '../ui';
import { conditionsIn, noConditions } from './decision-conditions';
import { DecisionFilter } from './decision-filter';
import { decisionsUrl } from './decisions-api';
import { standingOf, standingWords } from './decision-words';
import { FourEyes } from './four-eyes';

const defaultPageSize = 50;

/** The decisions about people in reach, latest first, as the address narrows them. */
@Component({
  selector: 'hr-decision-list',
  imports: [
    CellTemplate,
    ColumnChooser,
    DataTable,
    DecisionFilter,
    Empty,
    ErrorState,
    FourEyes,
    MatButton,
    PageHeader,
    Paginator,
    RouterLink,
    StatusTag,
  ],
  templateUrl: './decision-list.html',
  styleUrl: './decision-list.scss',
})
export class DecisionList {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly columns: readonly Column<DecisionSummary>[] = [
    {
      key: 'number',
      header: 'Số quyết định',
      text: (row) => row.number ?? 'Chưa có số',
      width: '160px',
      card: 'title',
    },
    {
      key: 'signedOn',
      header: 'Ngày ký',
      text: (row) => showDate(row.signedOn),
      align: 'end',
      width: '100px',
    },
    { key: 'kind', header: 'Loại', text: (row) => row.kindName, width: '220px', card: 'line' },
    { key: 'people', header: 'Về ai', text: sayPeople, card: 'line' },
    { key: 'issuer', header: 'Cơ quan ban hành', text: (row) => row.issuer ?? '', width: '200px' },
    {
      key: 'effectiveOn',
      header: 'Hiệu lực từ',
      text: (row) => showDate(row.effectiveOn),
      align: 'end',
      width: '110px',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => this.standing(row).text,
      width: '156px',
      card: 'line',
    },
    { key: 'by', header: 'Người ghi', text: (row) => row.enteredBy ?? '', width: '150px', optional: true },
  ];
  protected readonly conditions = computed(() => conditionsIn((key) => this.address().get(key)), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly page = computed(() => positive(this.address().get('page')) ?? 1);
  protected readonly pageSize = computed(() => positive(this.address().get('pageSize')) ?? defaultPageSize);
  protected readonly decisions = httpResource<DecisionPage>(() => ({
    url: decisionsUrl,
    params: { ...this.conditions(), page: this.page(), pageSize: this.pageSize() },
  }));
  /** Rows stay on screen until the next ones are there. */
  protected readonly known = linkedSignal<DecisionPage | undefined, DecisionPage | undefined>({
    source: () => (this.decisions.hasValue() ? this.decisions.value() : undefined),
    computation: (page, previous) => page ?? previous?.value,
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly hasConditions = computed(() => Object.keys(this.conditions()).length > 0);
  protected readonly summary = computed(() => {
    const page = this.known();
    const count = page ? `${showNumber(page.total)} quyết định` : 'Đang đếm';
    return [count, this.session.session()?.workingFor ?? '', 'mới nhất trước'].filter(Boolean).join(' · ');
  });

  protected readonly mayWrite = computed(() => this.session.can('decision.write'));
  protected readonly mayConfirm = computed(() => this.session.can('decision.confirm'));
  protected readonly mayManage = computed(() => this.session.can('settings.manage'));
  protected readonly isToConfirmShown = computed(() => this.conditions().state === 'TO_CONFIRM');
  protected readonly isSetting = signal(false);
  protected readonly shown = signal<readonly string[] | null>(null);

  protected readonly rowId = (row: DecisionSummary): string => row.id;
  protected readonly rowLink = (row: DecisionSummary): string => `/quyet-dinh/${row.id}`;

  protected standing(row: DecisionSummary): (typeof standingWords)[keyof typeof standingWords] {
    return standingWords[standingOf(row, this.session.today())];
  }

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

  protected resize(size: number): void {
    this.change({ pageSize: size === defaultPageSize ? null : size });
  }
}

/** "Nguyễn Văn An", "Nguyễn Văn An, Lê Bình và 12 người khác" */
export function sayPeople({ firstPeople, peopleCount }: DecisionSummary): string {
  const names = firstPeople.map(({ fullName }) => fullName);
  const others = peopleCount - names.length;
  if (others <= 0) return names.join(', ');
  return `${names.slice(0, 2).join(', ')} và ${showNumber(peopleCount - Math.min(2, names.length))} người khác`;
}

function positive(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
