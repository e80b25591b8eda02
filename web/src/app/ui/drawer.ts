import { CdkTrapFocus } from '@angular/cdk/a11y';
import { Component, DOCUMENT, ElementRef, inject, input, model, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from './icon';

/** Related papers and history, at the right; over the page, closed by Escape or a click beside it. */
@Component({
  selector: 'hr-drawer',
  imports: [CdkTrapFocus, Icon, MatIconButton],
  template: `
    @if (open()) {
      <div class="veil" (click)="open.set(false)" aria-hidden="true"></div>
      <div
        class="sheet"
        role="dialog"
        aria-modal="true"
        [attr.aria-label]="heading()"
        cdkTrapFocus
        cdkTrapFocusAutoCapture
        (keydown.escape)="takeEscape($event)"
        (focusout)="keepFocus()"
      >
        <header>
          <h2>{{ heading() }}</h2>
          <button matIconButton type="button" aria-label="Đóng" (click)="open.set(false)">
            <hr-icon name="close" />
          </button>
        </header>
        <div #body class="body" tabindex="0" role="group" [attr.aria-label]="heading()"><ng-content /></div>
      </div>
    }
  `,
  host: { class: 'hr-no-print', '(document:keydown.escape)': 'takeLostEscape()' },
  styles: `
    .veil {
      position: fixed;
      inset: 0;
      z-index: 40;
      background: rgb(8 18 26 / 32%);
      animation: appear 120ms;
    }

    .sheet {
      position: fixed;
      inset: 0 0 0 auto;
      z-index: 41;
      display: flex;
      flex-direction: column;
      width: min(var(--hr-drawer, 440px), 100vw);
      border-left: 1px solid var(--hr-border);
      background: var(--hr-surface);
      box-shadow: var(--hr-shadow);
      animation: slide 160ms ease-out;
    }

    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 56px;
      padding: 8px 10px 8px 20px;
      border-bottom: 1px solid var(--hr-border);
    }

    .body {
      flex: 1;
      padding: 16px 20px 24px;
      overflow: auto;
    }

    .body:focus-visible {
      outline-offset: -2px;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    @keyframes slide {
      from {
        transform: translateX(24px);
        opacity: 0;
      }
    }
  `,
})
export class Drawer {
  readonly heading = input.required<string>();
  readonly open = model(false);
  private readonly body = viewChild<ElementRef<HTMLElement>>('body');
  private readonly document = inject(DOCUMENT);

  protected takeEscape(event: Event): void {
    // A list that stands open in the drawer takes the key for itself.
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    // Unsaved work may answer with a question, which the same stroke must not shut.
    event.stopPropagation();
    this.open.set(false);
  }

  /** A button that goes away when it is pressed takes the focus along: the drawer takes it back. */
  protected keepFocus(): void {
    setTimeout(() => {
      if (this.isFocusLost()) this.body()?.nativeElement.focus();
    });
  }

  /** The key works too when nothing has the focus. */
  protected takeLostEscape(): void {
    if (this.open() && this.isFocusLost()) this.open.set(false);
  }

  private isFocusLost(): boolean {
    return this.document.activeElement === this.document.body;
  }
}
