import { Component, computed, ElementRef, inject, input, model, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, showNumber } from '../ui';

export const fileBytesAtMost = 30 * 1024 * 1024;

/** @returns why the file cannot be a list, before it is sent; empty when it may be one */
export function refusalOf(file: File): string {
  if (!/\.(xlsx|csv)$/i.test(file.name)) {
    return 'Chỉ nhận tệp .xlsx hoặc .csv. Tệp .xls cũ: mở bằng Excel rồi lưu lại thành .xlsx.';
  }
  if (file.size === 0) return 'Tệp này trống.';
  return file.size > fileBytesAtMost ? 'Tệp lớn hơn 30 MB. Hãy chia thành nhiều tệp.' : '';
}

function sayBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${showNumber(Math.max(1, Math.round(kilobytes)))} KB`
    : `${showNumber(Math.round((kilobytes / 1024) * 10) / 10)} MB`;
}

/** One file, dropped here or chosen. */
@Component({
  selector: 'hr-file-drop',
  imports: [Icon, MatButton],
  template: `
    <div
      class="zone"
      role="group"
      aria-label="Tệp danh sách"
      [class.over]="isOver()"
      [class.wrong]="error()"
      (dragover)="hover($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <hr-icon [name]="file() ? 'spreadsheet' : 'upload'" size="24" />
      <p class="words">
        @if (file(); as file) {
          <strong class="name">{{ file.name }}</strong>
          <span class="hr-muted">{{ size() }}</span>
        } @else {
          <strong>Kéo tệp danh sách vào đây</strong>
          <span class="hr-muted">.xlsx hoặc .csv, tối đa 30 MB; biểu BM03, BM04 hay mẫu của hệ thống</span>
        }
      </p>
      <button
        matButton="outlined"
        type="button"
        [disabled]="disabled()"
        [attr.aria-describedby]="error() ? 'file-drop-error' : null"
        (click)="box.click()"
      >
        {{ file() ? 'Chọn tệp khác' : 'Chọn tệp' }}
      </button>
      <input
        #box
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label="Tệp danh sách"
        (change)="take(box.files?.[0])"
      />
    </div>
    @if (error()) {
      <p class="error" id="file-drop-error" role="alert"><hr-icon name="alert" size="14" />{{ error() }}</p>
    }
  `,
  styles: `
    .zone {
      display: flex;
      flex-wrap: wrap;
      gap: 10px 16px;
      align-items: center;
      padding: 18px 20px;
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

    .wrong {
      border-color: var(--hr-late);
    }

    .words {
      display: grid;
      flex: 1 1 240px;
      min-width: 0;
      font-size: 13px;
      line-height: 20px;
    }

    .words strong {
      font-size: 14px;
      font-weight: 500;
    }

    .name {
      overflow-wrap: anywhere;
    }

    .error {
      display: flex;
      gap: 5px;
      margin-top: 3px;
      color: var(--hr-late);
      font-size: 13px;
      line-height: 20px;
    }

    .error hr-icon {
      margin-top: 3px;
    }
  `,
})
export class FileDrop {
  readonly file = model<File | null>(null);
  readonly error = model('');
  readonly disabled = input(false);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly isOver = signal(false);
  protected readonly size = computed(() => sayBytes(this.file()?.size ?? 0));

  focus(): void {
    this.host.querySelector<HTMLButtonElement>('button')?.focus();
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(!this.disabled());
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    if (!this.disabled()) this.take(event.dataTransfer?.files[0]);
  }

  protected take(file: File | undefined): void {
    // Choosing the same file again, corrected meanwhile, has to be a change too.
    this.box().nativeElement.value = '';
    if (!file) return;
    this.error.set(refusalOf(file));
    this.file.set(this.error() ? null : file);
  }
}
