import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { Paper, PaperInput } from '@hr/contracts';
import { SessionStore } from '../session';
import { Icon } from '../ui';
import { PaperChoose } from './paper-choose';
import { PapersShelves } from './papers-shelf';
import { SendingList } from './sending-list';
import { paperShown } from './paper-words';
import { showPaper } from './paper-viewer';

/**
 * Papers of one item, wherever the item stands: chips that open the viewer, and a button that adds one. Lists of one
 * person on a screen share one request.
 */
@Component({
  selector: 'hr-paper-list',
  imports: [Icon, PaperChoose, SendingList],
  template: `
    @for (paper of papers(); track paper.id) {
      <button
        class="chip"
        type="button"
        [disabled]="!paper.originalName"
        [attr.aria-label]="'Xem giấy tờ ' + paper.title"
        (click)="show(paper)"
      >
        <hr-icon [name]="paper.originalName ? 'file' : 'place'" size="14" />
        <span class="hr-cut">{{ paper.title }}</span>
      </button>
    }
    @if (mayWrite()) {
      <hr-paper-choose compact label="Đính kèm giấy tờ" [of]="of()" [target]="target()" />
    }
    <hr-sending-list [placeId]="personId()" [itemId]="aboutId()" />
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
      align-items: center;
      min-width: 0;
      max-width: 100%;
    }

    .chip {
      display: inline-flex;
      gap: 5px;
      align-items: center;
      max-width: min(220px, 100%);
      min-height: 26px;
      padding: 0 8px;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius-small);
      background: var(--hr-surface);
      color: var(--hr-link);
      font: inherit;
      font-size: 13px;
      cursor: pointer;
    }

    .chip:disabled {
      color: var(--hr-text-muted);
      cursor: default;
    }

    hr-sending-list {
      flex-basis: 100%;
    }
  `,
})
export class PaperList {
  private readonly shelves = inject(PapersShelves);
  private readonly session = inject(SessionStore);
  private readonly dialog = inject(MatDialog);
  readonly personId = input.required<string>();
  readonly aboutTable = input.required<NonNullable<PaperInput['aboutTable']>>();
  readonly aboutId = input.required<string>();
  /** Component of the file that a paper added here belongs to. */
  readonly component = input.required<string>();
  /** What the item is called. */
  readonly of = input.required<string>();
  /** Further people of the same decision; a paper added here is filed for all of them. */
  readonly alsoFor = input<readonly string[]>([]);

  private readonly shelf = computed(() => this.shelves.of(this.personId()));
  protected readonly papers = computed(
    () =>
      this.shelf()
        .file()
        ?.papers.filter(
          ({ aboutTable, aboutId, removedAt }) =>
            aboutTable === this.aboutTable() && aboutId === this.aboutId() && removedAt === null,
        ) ?? [],
  );
  protected readonly mayWrite = computed(() => this.shelf().file()?.mayWrite ?? false);
  protected readonly target = computed(() =>
    this.shelf().target({
      paper: {
        componentCode: this.component(),
        aboutTable: this.aboutTable(),
        aboutId: this.aboutId(),
        ...(this.alsoFor().length > 0 ? { alsoFor: [...this.alsoFor()] } : {}),
      },
    }),
  );

  constructor() {
    effect(() => {
      const shelf = this.shelf();
      if (this.session.can('paper.read')) untracked(() => shelf.need());
    });
  }

  protected show(paper: Paper): void {
    showPaper(this.dialog, paperShown(this.personId(), paper));
  }
}
