import { Component, input, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { NumberPipe, Popover } from '../ui';

/** Which units and which blocks of a wide form are on screen; files and frozen reports always hold all of them. */
@Component({
  selector: 'hr-block-choice',
  imports: [MatButton, NumberPipe, Popover],
  template: `
    <hr-popover label="Dòng và cột đang hiện" [(open)]="isOpen">
      <button popoverTrigger matButton="outlined" type="button">
        Hiển thị{{ hidden().size > 0 ? ' · ẩn ' + hidden().size + ' khối' : '' }}
      </button>
      <div class="blocks">
        @if (emptyRows() > 0) {
          <label>
            <input type="checkbox" [checked]="isShort()" (change)="isShort.set(!isShort())" />
            Ẩn {{ emptyRows() | hrNumber }} đơn vị không có ai
          </label>
        }
        @for (block of blocks(); track block) {
          <label>
            <input type="checkbox" [checked]="!hidden().has(block)" (change)="toggle(block)" />
            {{ block }}
          </label>
        }
        <p class="hr-muted">Chỉ ẩn trên màn hình. Tệp xuất và bản chốt luôn đủ dòng, đủ cột.</p>
      </div>
    </hr-popover>
  `,
  styles: `
    .blocks {
      display: grid;
      gap: 6px;
      max-width: 320px;
    }

    label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 30px;
    }
  `,
})
export class BlockChoice {
  readonly blocks = input.required<readonly string[]>();
  readonly hidden = model<ReadonlySet<string>>(new Set());
  readonly isShort = model(true);
  readonly emptyRows = input(0);
  protected readonly isOpen = signal(false);

  protected toggle(block: string): void {
    const hidden = new Set(this.hidden());
    if (!hidden.delete(block)) hidden.add(block);
    this.hidden.set(hidden);
  }
}
