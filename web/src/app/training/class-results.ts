import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CLASSIFICATIONS, ENROLMENT_STATES } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import {
  Empty,
  ErrorState,
  Icon,
  InputDress,
  NumberPipe,
  Panel,
  sentenceOf,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
  latestOf,
} from '../ui';
import { asResult, draftOfResult, goodResults, isSame, type ResultDraft, resultStates } from './result-draft';
import { SheetDrop } from './sheet-drop';
import { TrainingApi } from './training-api';
import { enrolmentTones } from './training-look';
import type {
  Enrolment,
  EnrolmentPage,
  ResultCandidate,
  ResultCandidates,
  ResultInput,
  TrainingClass,
} from './training-types';

/** As many as one answer of the API holds. */
const shownAtMost = 200;
const withResult = new Set(['ATTENDING', 'FINISHED', 'FAILED', 'DROPPED']);

/** What became of each one: filled in as a grid or from Excel, saved together. */
@Component({
  selector: 'hr-class-results',
  imports: [
    Empty,
    ErrorState,
    Icon,
    InputDress,
    MatButton,
    NumberPipe,
    Panel,
    SheetDrop,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './class-results.html',
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .scroll {
      overflow-x: auto;
    }

    td select,
    td input {
      min-width: 108px;
      min-height: 30px;
      padding-block: 2px;
    }

    td .score {
      width: 72px;
      min-width: 64px;
    }

    .notes input {
      min-width: 140px;
    }

    .changed {
      background: var(--hr-selected);
    }

    .failure {
      display: flex;
      gap: 6px;
      align-items: center;
      padding: 10px 16px;
      color: var(--hr-late);
      font-size: 13px;
    }

    @media (width < 700px) {
      .notes {
        display: none;
      }
    }
  `,
})
export class ClassResults {
  readonly of = input.required<TrainingClass>();
  readonly changed = output();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);

  protected readonly people = httpResource<EnrolmentPage>(() => ({
    url: `/api/training/classes/${this.of().id}/enrolments`,
    params: { pageSize: shownAtMost },
  }));
  protected readonly latest = latestOf(this.people);
  protected readonly rows = computed(() =>
    (this.latest()?.items ?? []).filter(
      ({ state, waitingNo }) => waitingNo === null && withResult.has(state),
    ),
  );
  private readonly drafts = signal<ReadonlyMap<string, ResultDraft>>(new Map());
  private readonly changedRows = computed(() => this.rows().filter((row) => this.isChanged(row)));
  protected readonly changedCount = computed(() => this.changedRows().length);
  protected readonly tally = computed(() => {
    const { byState } = this.of();
    const count = (state: string): number => byState[state] ?? 0;
    return [
      `${showNumber(count('FINISHED'))} hoàn thành`,
      `${showNumber(count('FAILED'))} không đạt`,
      `${showNumber(count('ATTENDING'))} chưa có`,
    ].join(', ');
  });
  protected readonly sheet = signal<ResultCandidates | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal('');
  protected readonly sheetFailure = signal('');
  protected readonly states = resultStates;
  protected readonly stateList = Object.entries(resultStates).map(([code, name]) => ({ code, name }));
  protected readonly classes = CLASSIFICATIONS;
  protected readonly classList = Object.entries(CLASSIFICATIONS).map(([code, name]) => ({ code, name }));
  protected readonly stateNames = ENROLMENT_STATES;
  protected readonly tones = enrolmentTones;

  hasUnsavedWork(): boolean {
    return this.changedCount() > 0;
  }

  protected draftFor(row: Enrolment): ResultDraft {
    return this.drafts().get(row.id) ?? draftOfResult(row);
  }

  protected isChanged(row: Enrolment): boolean {
    const draft = this.drafts().get(row.id);
    return draft !== undefined && !isSame(draft, draftOfResult(row));
  }

  protected change(row: Enrolment, change: Partial<ResultDraft>): void {
    this.drafts.update((drafts) => new Map(drafts).set(row.id, { ...this.draftFor(row), ...change }));
  }

  protected finishRest(): void {
    for (const row of this.rows())
      if (this.draftFor(row).state === '') this.change(row, { state: 'FINISHED' });
  }

  /** Enter goes down the column, as in a sheet. */
  protected nextScore(event: Event): void {
    event.preventDefault();
    const row = (event.target as HTMLElement).closest('tr');
    row?.nextElementSibling?.querySelector<HTMLInputElement>('.score')?.focus();
  }

  /** Refused lines first. */
  protected ordered({ items }: ResultCandidates): readonly ResultCandidate[] {
    return [...items].sort((a, b) => Number(b.reason !== '') - Number(a.reason !== '') || a.row - b.row);
  }

  protected async readSheet(file: File): Promise<void> {
    this.sheetFailure.set('');
    this.isBusy.set(true);
    try {
      this.sheet.set(await firstValueFrom(this.api.readResults(this.of().id, file)));
    } catch (error) {
      this.sheetFailure.set(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected applySheet(): Promise<void> {
    return this.send(goodResults(this.sheet()?.items ?? []));
  }

  protected save(): Promise<void> {
    return this.send(this.changedRows().map((row) => asResult(row.id, this.draftFor(row))));
  }

  private async send(rows: readonly ResultInput[]): Promise<void> {
    this.isBusy.set(true);
    this.failure.set('');
    try {
      const { changed } = await firstValueFrom(this.api.saveResults(this.of().id, { rows }));
      this.snack.say(`Đã ghi kết quả ${showNumber(changed)} người`);
      this.drafts.set(new Map());
      this.sheet.set(null);
      this.people.reload();
      this.changed.emit();
    } catch (error) {
      this.failure.set(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
