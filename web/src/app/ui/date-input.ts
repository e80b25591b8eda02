import {
  booleanAttribute,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  numberAttribute,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormValueControl, transformedValue } from '@angular/forms/signals';
import { parsePartialDate, precision, sayDateRead, sayViolation } from '@hr/domain';
import { Field } from './field';
import { showDate, todayInVietnam } from './show';

/**
 * A date typed the way officers type it: `1/3/75`, `01031975`, `03/1975`, `1975`. The value is `''`, a year,
 * a month or a day in ISO form; what was understood is said below. While the text cannot be read, the value
 * stays and the field is in error.
 */
@Component({
  selector: 'hr-date-input',
  template: `
    <input
      #box
      class="hr-control"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      [placeholder]="exact() ? 'ngày/tháng/năm' : 'ngày/tháng/năm, hoặc năm'"
      [id]="frame?.controlId ?? null"
      [attr.aria-describedby]="(frame?.noteId ?? '') + ' ' + readingId"
      [attr.aria-invalid]="frame?.isWrong() ? 'true' : null"
      [attr.aria-required]="frame?.required() ? 'true' : null"
      [attr.aria-label]="frame ? null : label()"
      [disabled]="disabled()"
      [readonly]="readonly()"
      [value]="text()"
      (input)="text.set(box.value); isTyping.set(true)"
      (blur)="leave()"
    />
    <p class="reading" [id]="readingId" aria-live="polite">{{ reading() }}</p>
  `,
  styles: `
    :host {
      display: block;
    }

    .reading:not(:empty) {
      margin-top: 3px;
      color: var(--hr-text-muted);
      font-size: 13px;
      line-height: 20px;
    }
  `,
})
export class DateInput implements FormValueControl<string> {
  private static count = 0;

  readonly value = model('');
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly touch = output();
  /** Refuses a month or a year alone. */
  readonly exact = input(false, { transform: booleanAttribute });
  /** Two-digit years below this are 20xx; without it they lie in the past. */
  readonly pivot = input<number | undefined, unknown>(undefined, {
    transform: (value) => numberAttribute(value),
  });
  /** Its name for a screen reader when no `hr-field` stands around it. */
  readonly label = input('Ngày');

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly frame = inject(Field, { optional: true });
  protected readonly readingId = `hr-date-${++DateInput.count}`;
  protected readonly isTyping = signal(false);

  protected readonly text = transformedValue<string, string>(this.value, {
    parse: (typed) => this.read(typed),
    format: (value) => showDate(value),
  });

  /** Said while typing; once settled, only what is not plain from the digits. */
  protected readonly reading = computed(() => {
    const value = this.value();
    if (!value || this.text.parseErrors().length > 0) return '';
    return this.isTyping() && this.text() !== showDate(value) ? sayDateRead(value) : '';
  });

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  /** Shows the date in its full form, unless it could not be read: then what was typed stays to be corrected. */
  protected leave(): void {
    this.touch.emit();
    if (this.text.parseErrors().length > 0) return;
    this.text.set(showDate(this.value()));
    this.isTyping.set(false);
  }

  private read(typed: string): { value?: string; error?: { kind: string; message: string } } {
    if (typed.trim() === '') return { value: '' };
    const reading = parsePartialDate(typed, { today: todayInVietnam(), pivot: this.pivot() ?? 'past' });
    if (!reading.ok) return { error: { kind: 'date', message: sayViolation(reading) } };
    if (this.exact() && precision(reading.value) !== 'day') {
      return { error: { kind: 'date', message: 'Cần đủ ngày, tháng và năm.' } };
    }
    return { value: reading.value };
  }
}
