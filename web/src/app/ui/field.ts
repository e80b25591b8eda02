import { booleanAttribute, Component, computed, Directive, inject, input, Signal } from '@angular/core';
import { Icon } from './icon';

/** The part of a Signal Forms field that a frame shows. */
export type ShownField = () => {
  readonly errors: Signal<readonly { readonly kind: string; readonly message?: string }[]>;
  readonly touched: Signal<boolean>;
};

/** Label above, control, then what went wrong or what helps. */
@Component({
  selector: 'hr-field',
  imports: [Icon],
  template: `
    <label [for]="controlId">
      {{ label() }}
      @if (required()) {
        <span class="required">(bắt buộc)</span>
      }
    </label>
    <ng-content />
    <div [id]="noteId" class="notes">
      @for (message of messages(); track message) {
        <p class="error"><hr-icon name="alert" size="14" />{{ message }}</p>
      }
      @for (warning of warnings(); track warning) {
        <p class="warning"><hr-icon name="warning" size="14" />{{ warning }}</p>
      }
      @if (hint()) {
        <p class="hint">{{ hint() }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    label {
      display: block;
      margin-bottom: 4px;
      font-size: 13px;
      font-weight: 500;
      line-height: 20px;
    }

    .required {
      color: var(--hr-text-muted);
      font-weight: 400;
    }

    .notes {
      font-size: 13px;
      line-height: 20px;
    }

    .notes p {
      display: flex;
      gap: 5px;
      margin-top: 3px;
    }

    hr-icon {
      margin-top: 3px;
    }

    .error {
      color: var(--hr-late);
    }

    .warning {
      color: var(--hr-due);
    }

    .hint {
      color: var(--hr-text-muted);
    }
  `,
})
export class Field {
  private static count = 0;

  readonly label = input.required<string>();
  readonly hint = input('');
  readonly required = input(false, { transform: booleanAttribute });
  /** The field whose errors stand here, once the person has been in it. */
  readonly of = input<ShownField>();
  /** Rules that only warn. */
  readonly warnings = input<readonly string[]>([]);

  readonly controlId = `hr-field-${++Field.count}`;
  readonly noteId = `${this.controlId}-note`;
  protected readonly messages = computed(() => {
    const state = this.of()?.();
    if (!state?.touched()) return [];
    return [
      ...new Set(
        state.errors().map(({ kind, message }) => message ?? standardMessages[kind] ?? 'Giá trị chưa đúng.'),
      ),
    ];
  });
  readonly isWrong = computed(() => this.messages().length > 0);
}

const standardMessages: Readonly<Record<string, string>> = {
  required: 'Hãy điền ô này.',
  minLength: 'Nội dung quá ngắn.',
  maxLength: 'Nội dung quá dài.',
  min: 'Số quá nhỏ.',
  max: 'Số quá lớn.',
  pattern: 'Cách viết chưa đúng.',
  email: 'Địa chỉ thư điện tử chưa đúng.',
};

/** Dress, id and description of a native control inside an `hr-field`. */
@Directive({
  // One attribute for the three native controls.
  selector: 'input[hrInput], textarea[hrInput], select[hrInput]',
  host: {
    class: 'hr-control',
    '[id]': 'frame?.controlId ?? null',
    '[attr.aria-describedby]': 'frame?.noteId ?? null',
    '[attr.aria-invalid]': 'frame?.isWrong() ? "true" : null',
    '[attr.aria-required]': 'frame?.required() ? "true" : null',
  },
})
export class InputDress {
  protected readonly frame = inject(Field, { optional: true });
}
