import { Component, effect, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Column } from './column';
import { Icon } from './icon';
import { Popover } from './popover';
import { isTextList, recall, remember } from './remembered';

/** Which columns stand in a list; kept on this machine. The first column always stays. */
@Component({
  selector: 'hr-column-chooser',
  imports: [Icon, MatButton, Popover],
  template: `
    <hr-popover label="Cột hiện trong bảng">
      <button popoverTrigger matButton="outlined" type="button">
        <hr-icon matButtonIcon name="columns" size="16" />Cột
      </button>
      <div class="list">
        @for (column of columns(); track column.key) {
          <label>
            <input
              type="checkbox"
              [checked]="isShown(column)"
              [disabled]="$first"
              (change)="toggle(column)"
            />
            {{ column.header }}
          </label>
        }
        <button matButton type="button" (click)="reset()">Về mặc định</button>
      </div>
    </hr-popover>
  `,
  styles: `
    .list {
      display: grid;
    }

    label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 30px;
      cursor: pointer;
    }

    input {
      margin: 0;
    }

    .list button {
      justify-self: start;
      margin: 4px 0 -6px -10px;
    }
  `,
})
export class ColumnChooser<T> {
  readonly columns = input.required<readonly Column<T>[]>();
  readonly remember = input.required<string>();
  readonly shown = model<readonly string[] | null>(null);

  constructor() {
    effect(() => {
      const kept = recall(`columns.${this.remember()}`, isTextList);
      if (kept) this.shown.set(kept);
    });
  }

  protected isShown(column: Column<T>): boolean {
    return this.shown()?.includes(column.key) ?? !column.optional;
  }

  protected toggle(column: Column<T>): void {
    const keys = this.columns()
      .filter((other) => (other === column ? !this.isShown(other) : this.isShown(other)))
      .map(({ key }) => key);
    this.shown.set(keys);
    remember(`columns.${this.remember()}`, keys);
  }

  protected reset(): void {
    this.shown.set(null);
    remember(`columns.${this.remember()}`, null);
  }
}
