import { Component, input, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Popover } from '../ui';

/** Which blocks of a wide form are on screen; files and frozen reports always hold all of them. */
@Component({
  selector: 'hr-block-choice',
  imports: [MatButton, Popover],
  template: `
    <hr-popover label="Khối cột đang hiện" [(open)]="isOpen">
      <button popoverTrigger matButton="outlined" type="button">
        Khối cột{{ hidden().size > 0 ? ' · ẩn ' + hidden().size : '' }}
      </button>
      <div class="blocks">
        @for (block of blocks(); track block) {
          <label>
            <input type="checkbox" [checked]="!hidden().has(block)" (change)="toggle(block)" />
            {{ block }}
          </label>
        }
        <p class="hr-muted">Chỉ ẩn trên màn hình. Tệp xuất và bản chốt luôn đủ cột.</p>
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
  protected readonly isOpen = signal(false);

  protected toggle(block: string): void {
    const hidden = new Set(this.hidden());
    if (!hidden.delete(block)) hidden.add(block);
    this.hidden.set(hidden);
  }
}
