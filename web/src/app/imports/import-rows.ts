import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ImportOutcome, ImportRow, ImportRowPage, ImportView } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import {
  DatePipe,
  Empty,
  ErrorState,
  NumberPipe,
  Paginator,
  sentenceOf,
  Skeleton,
  Snack,
  latestOf,
} from '../ui';
import { ImportRowPlan } from './import-row-plan';
import { ImportsApi } from './imports-api';

const pageSize = 50;

interface Tab {
  /** As the address names it; empty for all rows. */
  readonly filter: ImportOutcome | '';
  readonly label: string;
  readonly count: number;
}

/** Every row of a list with what will happen to it, what needs a look first. */
@Component({
  selector: 'hr-import-rows',
  imports: [DatePipe, Empty, ErrorState, ImportRowPlan, NumberPipe, Paginator, Skeleton],
  templateUrl: './import-rows.html',
  styleUrl: './import-rows.scss',
})
export class ImportRows {
  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  readonly view = input.required<ImportView>();
  readonly filter = input('');
  readonly page = input(1);
  readonly changed = output<ImportView>();

  protected readonly pageSize = pageSize;
  protected readonly mayChoose = computed(() => this.view().state === 'ready' && this.view().mayWrite);
  protected readonly tabs = computed<readonly Tab[]>(() => {
    const { counts } = this.view();
    return [
      { filter: '', label: 'Tất cả', count: counts.new + counts.known + counts.ambiguous + counts.problems },
      { filter: 'problem', label: 'Có lỗi', count: counts.problems },
      { filter: 'ambiguous', label: 'Cần chọn', count: counts.ambiguous },
      { filter: 'changed', label: 'Đã có, thay đổi', count: counts.changed },
      { filter: 'new', label: 'Mới', count: counts.new },
      { filter: 'unchanged', label: 'Không đổi', count: counts.unchanged },
    ];
  });
  protected readonly tab = computed(
    () => this.tabs().find(({ filter }) => filter === this.filter()) ?? this.tabs()[0],
  );

  private readonly batchId = computed(() => this.view().id);
  private readonly asked = computed(() => this.tab().filter);

  protected readonly resource = httpResource<ImportRowPage>(() => ({
    url: `/api/imports/${this.batchId()}/rows`,
    params: { outcome: this.asked(), page: this.page(), pageSize },
  }));
  private readonly latest = latestOf(this.resource);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  protected readonly isLoaded = computed(() => this.latest() !== undefined);

  /** What was chosen since these rows came: a row stays in its place until the page or the filter is turned. */
  private readonly chosen = linkedSignal<unknown, ReadonlyMap<number, string>>({
    source: () => this.latest(),
    computation: () => new Map(),
  });
  protected readonly isBusy = signal(false);
  private last: Promise<void> = Promise.resolve();

  protected choiceOf({ row, choice }: ImportRow): string {
    return this.chosen().get(row) ?? choice ?? '';
  }

  /** One after the other, in the order they were made: each answer is counted over the whole list. */
  protected choose({ row }: ImportRow, choice: string): void {
    this.chosen.update((before) => new Map(before).set(row, choice));
    this.last = this.last.then(async () => {
      this.isBusy.set(true);
      try {
        this.changed.emit(await firstValueFrom(this.api.choose(this.view().id, row, choice)));
      } catch (error) {
        this.snack.say(`Chưa ghi nhận lựa chọn ở dòng ${row}. ${sentenceOf(error)}`);
        this.resource.reload();
      } finally {
        this.isBusy.set(false);
      }
    });
  }

  protected show(filter: string): void {
    this.ask({ loc: filter || null, page: null });
  }

  protected turnTo(page: number): void {
    this.ask({ page: page === 1 ? null : page });
  }

  private ask(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
