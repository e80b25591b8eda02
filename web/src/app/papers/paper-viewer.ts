import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogRef } from '@angular/material/dialog';
import type { Paper } from '@hr/contracts';
import { Empty, Icon, Skeleton } from '../ui';
import { contentOf, pageOf } from './papers-api';
import { sayPaper } from './paper-words';

interface Shown {
  readonly personId: string;
  readonly paper: Paper;
}

const zooms = [1, 1.5, 2, 3] as const;

/** A paper page by page, as pictures: ← → leaf, + − zoom, Home and End jump, Esc closes. */
@Component({
  selector: 'hr-paper-viewer',
  imports: [Empty, Icon, MatButton, MatIconButton, Skeleton],
  templateUrl: './paper-viewer.html',
  styleUrl: './paper-viewer.scss',
  host: { '(keydown)': 'takeKey($event)' },
})
export class PaperViewer {
  private readonly dialog = inject<MatDialogRef<PaperViewer>>(MatDialogRef);
  private readonly shown = inject<Shown>(MAT_DIALOG_DATA);
  protected readonly paper = this.shown.paper;
  protected readonly facts = sayPaper(this.paper);
  protected readonly pages = this.paper.viewablePages ?? 0;
  protected readonly page = signal(1);
  protected readonly zoomAt = signal(0);
  protected readonly zoom = computed(() => zooms[this.zoomAt()] ?? 1);
  protected readonly picture = computed(() =>
    pageOf(this.shown.personId, this.paper.id, this.page(), this.zoomAt() > 0),
  );
  protected readonly state = linkedSignal<string, 'loading' | 'shown' | 'failed'>({
    source: this.picture,
    computation: () => 'loading',
  });
  protected readonly download = contentOf(this.shown.personId, this.paper.id);
  protected readonly lastZoom = zooms.length - 1;

  constructor() {
    // The next page is drawn while this one is read.
    effect(() => {
      if (this.state() !== 'shown' || this.page() >= this.pages || this.zoomAt() > 0) return;
      new Image().src = pageOf(this.shown.personId, this.paper.id, this.page() + 1, false);
    });
  }

  protected turnTo(page: number): void {
    this.page.set(Math.min(Math.max(1, page), Math.max(1, this.pages)));
  }

  protected zoomTo(at: number): void {
    this.zoomAt.set(Math.min(Math.max(0, at), this.lastZoom));
  }

  protected close(): void {
    this.dialog.close();
  }

  protected takeKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.turnTo(this.page() + 1),
      PageDown: () => this.turnTo(this.page() + 1),
      ArrowLeft: () => this.turnTo(this.page() - 1),
      PageUp: () => this.turnTo(this.page() - 1),
      Home: () => this.turnTo(1),
      End: () => this.turnTo(this.pages),
      '+': () => this.zoomTo(this.zoomAt() + 1),
      '=': () => this.zoomTo(this.zoomAt() + 1),
      '-': () => this.zoomTo(this.zoomAt() - 1),
      '0': () => this.zoomTo(0),
    };
    const chosen = act[event.key];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  }
}

/** Opens a paper over the screen. Focus comes back to where it was. */
export function showPaper(dialog: MatDialog, personId: string, paper: Paper): void {
  dialog.open(PaperViewer, {
    data: { personId, paper } satisfies Shown,
    width: '100vw',
    maxWidth: '1100px',
    height: '100dvh',
    panelClass: 'hr-viewer-panel',
    ariaLabel: `Xem giấy tờ ${paper.title}`,
  });
}
