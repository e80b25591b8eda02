import { Component, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../ui';

const bytesAtMost = 10 * 1024 * 1024;

/** @returns why the file cannot be a list, before it is sent; empty when it may be one */
export function sheetRefusal(file: { readonly name: string; readonly size: number }): string {
  if (!/\.xlsx$/i.test(file.name)) return 'Chỉ nhận tệp Excel .xlsx; hãy điền vào mẫu tải về.';
  if (file.size === 0) return 'Tệp này trống.';
  return file.size > bytesAtMost ? 'Tệp lớn hơn 10 MB. Hãy chia thành nhiều tệp.' : '';
}

/** One Excel list, dropped here or chosen, with the list to fill in beside it. */
@Component({
  selector: 'hr-sheet-drop',
  imports: [Icon, MatButton],
  template: `
    <div
      class="zone"
      role="group"
      [attr.aria-label]="label()"
      [class.over]="isOver()"
      (dragover)="hover($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <hr-icon name="spreadsheet" size="22" />
      <p>
        <strong>{{ label() }}</strong>
        <span class="hr-muted">{{ hint() }}</span>
      </p>
      <a matButton="outlined" [href]="template()" download
        ><hr-icon matButtonIcon name="download" size="16" />Tải mẫu</a
      >
      <button matButton="outlined" type="button" [disabled]="busy()" (click)="box.click()">
        {{ busy() ? 'Đang đọc tệp' : 'Chọn tệp' }}
      </button>
      <input
        #box
        type="file"
        hidden
        accept=".xlsx"
        [attr.aria-label]="'Tệp: ' + label()"
        (change)="take(box.files?.[0])"
      />
    </div>
    @if (refusal() || error()) {
      <p class="error" role="alert"><hr-icon name="alert" size="14" />{{ refusal() || error() }}</p>
    }
  `,
  styles: `
    .zone {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      padding: 12px 16px;
      border: 1px dashed var(--hr-border-strong);
      border-radius: var(--hr-radius-small);
      background: var(--hr-sunken);
    }

    .zone > hr-icon {
      color: var(--hr-action);
    }

    .over {
      border-color: var(--hr-action);
      background: var(--hr-action-soft);
    }

    p {
      display: grid;
      flex: 1 1 220px;
      min-width: 0;
      font-size: 13px;
      line-height: 20px;
    }

    strong {
      font-weight: 500;
    }

    .error {
      display: flex;
      gap: 5px;
      align-items: center;
      margin-top: 4px;
      color: var(--hr-late);
    }
  `,
})
export class SheetDrop {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Address of the list to fill in. */
  readonly template = input.required<string>();
  readonly busy = input(false);
  /** What the server had against the file. */
  readonly error = input('');
  readonly taken = output<File>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly isOver = signal(false);
  protected readonly refusal = signal('');

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(!this.busy());
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    if (!this.busy()) this.take(event.dataTransfer?.files[0]);
  }

  protected take(file: File | undefined): void {
    // Choosing the same file again, corrected meanwhile, has to be a change too.
    this.box().nativeElement.value = '';
    if (!file) return;
    this.refusal.set(sheetRefusal(file));
    if (!this.refusal()) this.taken.emit(file);
  }
}
