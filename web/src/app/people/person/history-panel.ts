import { httpResource } from '@angular/common/http';
import { Component, computed, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MatTab, MatTabGroup } from '@angular/material/tabs';
import type { HistoryEntry, PersonHistory, PersonReaders } from '@hr/contracts';
import { DatePipe, Empty, ErrorState, Paginator, Skeleton } from '../../ui';

const entriesAtOnce = 20;

/** Who changed what and when, in words; and who has looked. */
@Component({
  selector: 'hr-history-panel',
  imports: [DatePipe, Empty, ErrorState, MatButton, RouterLink, MatTab, MatTabGroup, Paginator, Skeleton],
  templateUrl: './history-panel.html',
  styleUrl: './history-panel.scss',
})
export class HistoryPanel {
  readonly id = input.required<string>();
  /** Changes with every save, so that what was just done shows. */
  readonly saves = input(0);
  protected readonly pageSize = entriesAtOnce;
  protected readonly tab = linkedSignal({ source: this.id, computation: () => 0 });
  protected readonly page = linkedSignal({ source: this.saves, computation: () => 1 });
  protected readonly readerPage = linkedSignal({ source: this.id, computation: () => 1 });

  protected readonly history = httpResource<PersonHistory>(() => ({
    url: `/api/people/${this.id()}/history`,
    params: { page: this.page(), pageSize: entriesAtOnce },
  }));
  protected readonly readers = httpResource<PersonReaders>(() =>
    this.tab() === 1
      ? {
          url: `/api/people/${this.id()}/readers`,
          params: { page: this.readerPage(), pageSize: entriesAtOnce },
        }
      : undefined,
  );
  /** One entry may say several things, each in its own clause. */
  protected linesOf({ what }: HistoryEntry): readonly string[] {
    return what.split('; ');
  }

  protected sayChange({ from, to }: HistoryEntry['changes'][number]): string {
    if (from === null) return to ?? '';
    return `${from} → ${to ?? 'trống'}`;
  }

  protected readonly changes = computed(() => (this.history.hasValue() ? this.history.value() : undefined));
  protected readonly readings = computed(() => (this.readers.hasValue() ? this.readers.value() : undefined));
}
