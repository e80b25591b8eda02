import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatTooltip } from '@angular/material/tooltip';
import type { Paper, PaperFile } from '@hr/contracts';
import { DatePipe, Icon, showDate, Snack, sentenceOf, StatusTag } from '../ui';
import { askRemoval } from './paper-removal';
import { contentOf, PapersApi, thumbnailOf } from './papers-api';
import { PaperChoose } from './paper-choose';
import { showPaper } from './paper-viewer';
import { paperShown, sayBytes, sayPaper } from './paper-words';
import { PapersShelves } from './papers-shelf';

/** One paper of the list: its first page, what it is, where the original stands, what may be done with it. */
@Component({
  selector: 'hr-paper-row',
  imports: [DatePipe, Icon, MatButton, MatIconButton, MatTooltip, PaperChoose, StatusTag],
  templateUrl: './paper-row.html',
  styleUrl: './paper-row.scss',
  host: { '[class.removed]': 'isRemoved()' },
})
export class PaperRow {
  private readonly api = inject(PapersApi);
  private readonly shelves = inject(PapersShelves);
  private readonly dialog = inject(MatDialog);
  private readonly snack = inject(Snack);
  readonly personId = input.required<string>();
  readonly paper = input.required<Paper>();
  readonly mayWrite = input(false);
  readonly changed = output();
  readonly accepted = output<PaperFile>();

  protected readonly isRemoved = computed(() => this.paper().removedAt !== null);
  protected readonly isScanned = computed(() => this.paper().originalName !== null);
  protected readonly facts = computed(() => sayPaper(this.paper()));
  protected readonly thumbnail = computed(() =>
    (this.paper().viewablePages ?? 0) > 0 ? thumbnailOf(this.personId(), this.paper().id) : '',
  );
  protected readonly download = computed(() => contentOf(this.personId(), this.paper().id));
  protected readonly file = computed(() => {
    const { originalName, bytes } = this.paper();
    return originalName === null ? '' : `${originalName}, ${sayBytes(bytes ?? 0)}`;
  });
  protected readonly checked = computed(() => {
    const { checkedBy, checkedOn } = this.paper();
    return checkedBy === null ? '' : `${checkedBy} đối chiếu ngày ${showDate(checkedOn ?? '')}`;
  });
  protected readonly scanTarget = computed(() => {
    const { id, version, componentCode } = this.paper();
    return this.shelves.of(this.personId()).target({ paper: { componentCode }, scanOf: { id, version } });
  });

  protected show(): void {
    showPaper(this.dialog, paperShown(this.personId(), this.paper()));
  }

  protected async remove(): Promise<void> {
    const file = await askRemoval(this.dialog, this.personId(), this.paper());
    if (!file) return;
    this.accepted.emit(file);
    const { id, version, title } = this.paper();
    const personId = this.personId();
    this.snack.say(`Đã loại ${title} khỏi hồ sơ`, { undo: () => this.putBack(personId, id, version + 1) });
  }

  /** Goes to the shelf, not to `accepted`: by the time of an undo the row is no longer on the screen. */
  protected putBack(personId: string, id: string, version: number): void {
    this.api.restore(personId, id, version).subscribe({
      next: (file) => this.shelves.of(personId).accept(file),
      error: (error: unknown) => this.snack.say(sentenceOf(error)),
    });
  }
}
