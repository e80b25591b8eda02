import { inject, Service, signal } from '@angular/core';
import type { PaperFile, PaperInput } from '@hr/contracts';
import type { SendTarget } from './paper-sender';
import { PapersApi } from './papers-api';

const keptAtMost = 6;

/** A new paper of a file, or the scan of one that had none. */
export interface FiledPaper {
  readonly paper: Omit<PaperInput, 'uploadId'>;
  readonly scanOf?: { readonly id: string; readonly version: number };
}

/** The papers of one person as far as they are known here: every list on a screen shows the same. */
export class Shelf {
  readonly file = signal<PaperFile | undefined>(undefined);
  readonly error = signal<unknown>(undefined);
  readonly withRemoved = signal(false);
  /** Number of the last question, and of the last one whose answer is on screen or was overtaken by a write. */
  private asked = 0;
  private answered = 0;

  constructor(
    readonly personId: string,
    private readonly api: PapersApi,
  ) {}

  /** Asks unless the papers are known or just being asked for. */
  need(): void {
    if (this.file() === undefined && this.asked === this.answered) this.load();
  }

  /** Asks anew. The last question counts; what an earlier one answers later is not looked at. */
  load(): void {
    const turn = ++this.asked;
    const settle = (file: PaperFile | undefined, error?: unknown): void => {
      if (turn !== this.asked || turn === this.answered) return;
      this.answered = turn;
      this.error.set(error);
      if (file) this.file.set(file);
    };
    this.api.list(this.personId, this.withRemoved()).subscribe({
      next: (file) => settle(file),
      error: (error: unknown) => settle(undefined, error),
    });
  }

  /** What a write answers. It has no removed papers; those are asked for again while they are shown. */
  accept(file: PaperFile): void {
    if (this.withRemoved()) return this.load();
    this.answered = this.asked;
    this.error.set(undefined);
    this.file.set(file);
  }

  showRemoved(withRemoved: boolean): void {
    this.withRemoved.set(withRemoved);
    this.load();
  }

  /** Where a content goes that becomes this paper. */
  target({ paper, scanOf }: FiledPaper): SendTarget {
    return {
      placeId: this.personId,
      itemId: paper.aboutId,
      uploads: `/api/people/${this.personId}/uploads`,
      isPicture: paper.componentCode === 'ANH',
      maxBytes: () => this.file()?.maxBytes ?? Infinity,
      settle: (uploadId) =>
        scanOf
          ? this.api.change(this.personId, scanOf.id, { version: scanOf.version, uploadId })
          : this.api.add(this.personId, { ...paper, uploadId }),
      settled: (file) => (file ? this.accept(file as PaperFile) : this.load()),
    };
  }
}

/** Shelves of the people looked at lately. */
@Service()
export class PapersShelves {
  private readonly api = inject(PapersApi);
  private readonly shelves = new Map<string, Shelf>();

  of(personId: string): Shelf {
    const known = this.shelves.get(personId);
    if (known) return known;
    const shelf = new Shelf(personId, this.api);
    this.shelves.set(personId, shelf);
    const [oldest] = this.shelves.keys();
    if (this.shelves.size > keptAtMost && oldest) this.shelves.delete(oldest);
    return shelf;
  }
}
