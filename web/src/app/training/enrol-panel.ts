import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { firstValueFrom, type Observable } from 'rxjs';
import { Field, Icon, InputDress, NumberPipe, Panel, sentenceOf, StatusTag } from '../ui';
import { acceptedIn, CandidateTable, givenOverrides } from './candidate-table';
import { EnrolList } from './enrol-list';
import { SheetDrop } from './sheet-drop';
import { TrainingApi } from './training-api';
import type { Candidates, EnrolOutcome, TrainingClass } from './training-types';

/** People for a class, from a narrowed list or from Excel: looked over line by line, then written. */
@Component({
  selector: 'hr-enrol-panel',
  imports: [
    CandidateTable,
    EnrolList,
    Field,
    Icon,
    InputDress,
    MatButton,
    NumberPipe,
    Panel,
    SheetDrop,
    StatusTag,
  ],
  templateUrl: './enrol-panel.html',
  styleUrl: './training-page.scss',
  styles: `
    hr-enrol-list {
      display: block;
      margin-top: 16px;
    }

    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      margin-bottom: 12px;
      font-size: 13px;
    }

    .short,
    .failure {
      display: flex;
      gap: 6px;
      align-items: center;
      margin-top: 12px;
      color: var(--hr-due);
      font-size: 13px;
    }

    .failure {
      color: var(--hr-late);
    }

    .send {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: flex-end;
      justify-content: flex-end;
      margin-top: 16px;
    }

    .send hr-field {
      flex: 0 1 260px;
      margin-right: auto;
    }

    .outcome ul {
      padding-left: 20px;
    }

    .outcome strong {
      font-weight: 600;
    }
  `,
})
export class EnrolPanel {
  readonly of = input.required<TrainingClass>();
  readonly closed = output();
  readonly enrolled = output();
  private readonly api = inject(TrainingApi);

  protected readonly candidates = signal<Candidates | null>(null);
  protected readonly outcome = signal<EnrolOutcome | null>(null);
  /** Why somebody who is blocked goes all the same, by person. */
  protected readonly overrides = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly decision = signal('');
  protected readonly waits = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal('');
  protected readonly accepted = computed(() => acceptedIn(this.candidates()?.items ?? [], this.overrides()));
  protected readonly note = computed(() => {
    const found = this.candidates();
    return found ? `${found.items.length} dòng; chưa có gì được ghi` : '';
  });

  protected check(personIds: readonly string[]): Promise<void> {
    return this.look(this.api.previewPeople(this.of().id, personIds));
  }

  protected readSheet(file: File): Promise<void> {
    return this.look(this.api.previewSheet(this.of().id, file));
  }

  protected back(): void {
    this.candidates.set(null);
    this.outcome.set(null);
    this.overrides.set(new Map());
    this.failure.set('');
  }

  protected again(): void {
    this.back();
  }

  protected async enrol(): Promise<void> {
    await this.work(async () => {
      const outcome = await firstValueFrom(
        this.api.enrol(this.of().id, {
          personIds: this.accepted(),
          sentBy: this.decision().trim() || null,
          waitIfFull: this.waits(),
          overrides: givenOverrides(this.overrides()),
        }),
      );
      this.outcome.set(outcome);
      this.enrolled.emit();
    });
  }

  private look(asked: Observable<Candidates>): Promise<void> {
    return this.work(async () => {
      const found = await firstValueFrom(asked);
      this.overrides.set(new Map());
      this.candidates.set(found);
    });
  }

  private async work(deed: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.failure.set('');
    try {
      await deed();
    } catch (error) {
      this.failure.set(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
