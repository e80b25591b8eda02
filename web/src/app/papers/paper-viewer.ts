import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogRef } from '@angular/material/dialog';
import { Empty, Icon, Skeleton } from '../ui';

/** What is looked at, wherever it lies: its pages stand below its address, `pages/1` and so on, and `content`. */
export interface ShownPaper {
  readonly title: string;
  readonly facts: string;
  /** How many pages there are to see; none of a Word file. */
  readonly pages: number;
  readonly address: string;
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
  private readonly shown = inject<ShownPaper>(MAT_DIALOG_DATA);
  protected readonly title = this.shown.title;
  protected readonly facts = this.shown.facts;
  protected readonly pages = this.shown.pages;
  protected readonly page = signal(1);
  protected readonly zoomAt = signal(0);
  protected readonly zoom = computed(() => zooms[this.zoomAt()] ?? 1);
  protected readonly picture = computed(
    () => `${this.shown.address}/pages/${this.page()}${this.zoomAt() > 0 ? '?size=large' : ''}`,
  );
  protected readonly state = linkedSignal<string, 'loading' | 'shown' | 'failed'>({
    source: this.picture,
    computation: () => 'loading',
  });
  protected readonly download = `${this.shown.address}/content`;
  protected readonly lastZoom = zooms.length - 1;

  constructor() {
    // The next page is drawn while this one is read.
    effect(() => {
      if (this.state() !== 'shown' || this.page() >= this.pages || this.zoomAt() > 0) return;
      new Image().src = `${this.shown.address}/pages/${this.page() + 1}`;
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
export function showPaper(dialog: MatDialog, shown: ShownPaper): void {
  dialog.open(PaperViewer, {
    data: shown,
    width: '100vw',
    maxWidth: '1100px',
    height: '100dvh',
    panelClass: 'hr-viewer-panel',
    ariaLabel: `Xem giấy tờ ${shown.title}`,
  });
}
