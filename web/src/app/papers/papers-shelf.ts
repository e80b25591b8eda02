import { inject, Service, signal } from '@angular/core';
import type { PaperFile } from '@hr/contracts';
import { PapersApi } from './papers-api';

const keptAtMost = 6;

/** The papers of one person as far as they are known here: every list on a screen shows the same. */
export class Shelf {
  readonly file = signal<PaperFile | undefined>(undefined);
  readonly error = signal<unknown>(undefined);
  readonly withRemoved = signal(false);
  private isAsking = false;

  constructor(
    readonly personId: string,
    private readonly api: PapersApi,
  ) {}

  load(): void {
    if (this.isAsking) return;
    this.isAsking = true;
    this.api.list(this.personId, this.withRemoved()).subscribe({
      next: (file) => {
        this.isAsking = false;
        this.error.set(undefined);
        this.file.set(file);
      },
      error: (error: unknown) => {
        this.isAsking = false;
        this.error.set(error);
      },
    });
  }

  /** What a write answers. It has no removed papers; those are asked for again while they are shown. */
  accept(file: PaperFile): void {
    if (this.withRemoved()) this.load();
    else this.file.set(file);
  }

  showRemoved(withRemoved: boolean): void {
    this.withRemoved.set(withRemoved);
    this.load();
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
