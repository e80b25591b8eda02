import { Component, computed, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';
import { FieldTree } from '@angular/forms/signals';
import { Icon } from './icon';

/** Everything that stops a form, in one list at its top; each entry jumps to its field. */
@Component({
  selector: 'hr-error-summary',
  imports: [Icon],
  template: `
    @if (isAsked() && errors().length > 0) {
      <div role="alert">
        <hr-icon name="alert" />
        <div>
          <p class="heading">{{ heading() }}</p>
          <ul>
            @for (error of errors(); track $index) {
              <li>
                @if (error.canJump) {
                  <button type="button" (click)="error.jump()">{{ error.message }}</button>
                } @else {
                  {{ error.message }}
                }
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
  styles: `
    div[role] {
      display: flex;
      gap: 10px;
      margin-bottom: 16px;
      padding: 10px 14px;
      border: 1px solid var(--hr-late);
      border-radius: var(--hr-radius-small);
      background: var(--hr-late-soft);
      font-size: 13px;
    }

    hr-icon {
      margin-top: 2px;
      color: var(--hr-late);
    }

    .heading {
      font-weight: 600;
    }

    ul {
      padding: 0;
      list-style: none;
    }

    button {
      min-height: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: left;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class ErrorSummary {
  readonly of = input.required<FieldTree<unknown>>();
  /** Nothing is held against anyone before the first try to save. */
  protected readonly isAsked = signal(false);

  protected readonly errors = computed(() => {
    const root = this.of();
    return root()
      .errorSummary()
      .map((error) => ({
        message: error.message ?? 'Có ô chưa điền hoặc chưa đúng.',
        canJump: error.fieldTree !== root,
        jump: () => error.fieldTree().focusBoundControl(),
      }));
  });

  /** Counts what can be put right at a field; a server that failed leaves nothing to put right. */
  protected readonly heading = computed(() => {
    const atFields = this.errors().filter(({ canJump }) => canJump).length;
    return atFields > 0 ? `Chưa lưu được: ${atFields} chỗ cần sửa` : 'Chưa lưu được';
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    // The form is known only once this stands in the page.
    queueMicrotask(() => {
      const form = host.closest('form');
      const ask = (): void => this.isAsked.set(true);
      form?.addEventListener('submit', ask);
      destroyed.onDestroy(() => form?.removeEventListener('submit', ask));
    });
  }
}
