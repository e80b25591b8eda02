import { CdkConnectedOverlay, CdkOverlayOrigin, ConnectedPosition } from '@angular/cdk/overlay';
import { A11yModule } from '@angular/cdk/a11y';
import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { AsOf } from './as-of';
import { DateInput, DatePipe, Field } from '../ui';

/** The day the list speaks of. */
@Component({
  selector: 'hr-as-of-choice',
  imports: [
    A11yModule,
    CdkConnectedOverlay,
    CdkOverlayOrigin,
    DateInput,
    DatePipe,
    Field,
    FormField,
    FormRoot,
    MatButton,
  ],
  template: `
    <button
      class="chip hr-no-print"
      type="button"
      cdkOverlayOrigin
      #origin="cdkOverlayOrigin"
      [attr.aria-expanded]="isOpen()"
      (click)="open()"
    >
      Tính đến <strong>{{ asOf.isToday() ? 'hôm nay' : (asOf.date() | hrDate) }}</strong>
    </button>
    <ng-template
      cdkConnectedOverlay
      [cdkConnectedOverlayOpen]="isOpen()"
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayPositions]="positions"
      [cdkConnectedOverlayHasBackdrop]="true"
      cdkConnectedOverlayBackdropClass="cdk-overlay-transparent-backdrop"
      (backdropClick)="isOpen.set(false)"
      (detach)="isOpen.set(false)"
    >
      <div class="window" role="dialog" aria-label="Ngày tính danh sách" cdkTrapFocus cdkTrapFocusAutoCapture>
        <form [formRoot]="dayForm">
          <hr-field
            label="Danh sách tính đến ngày"
            [of]="dayForm.day"
            hint="Người, đơn vị và chức vụ như vào ngày đó"
          >
            <hr-date-input exact [formField]="dayForm.day" />
          </hr-field>
          <div class="hr-form-actions">
            <button matButton="outlined" type="button" (click)="show(null)">Hôm nay</button>
            <button matButton="outlined" type="submit">Xem</button>
          </div>
        </form>
      </div>
    </ng-template>
  `,
  styles: `
    .chip {
      height: 28px;
      padding: 0 12px;
      border: 1px solid var(--hr-border);
      border-radius: 14px;
      background: var(--hr-surface);
      color: inherit;
      font: inherit;
      font-size: 13px;
      cursor: pointer;
    }

    .chip:hover {
      background: var(--hr-hover);
    }

    .chip strong {
      padding-left: 2px;
      font-weight: 500;
    }

    .window {
      width: min(320px, calc(100vw - 24px));
      padding: 14px;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius);
      background: var(--hr-raised);
      box-shadow: var(--hr-shadow);
    }

    .hr-form-actions {
      margin-top: 12px;
    }
  `,
})
export class AsOfChoice {
  protected readonly asOf = inject(AsOf);
  protected readonly isOpen = signal(false);
  private readonly typed = signal({ day: '' });
  protected readonly dayForm = form(this.typed, {
    submission: {
      action: async () => {
        this.show(this.typed().day || null);
      },
    },
  });
  protected readonly positions: ConnectedPosition[] = [
    { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top', offsetY: 6 },
    { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
  ];

  protected open(): void {
    this.dayForm().reset({ day: this.asOf.isToday() ? '' : this.asOf.date() });
    this.isOpen.set(true);
  }

  protected show(day: string | null): void {
    this.asOf.choose(day);
    this.isOpen.set(false);
  }
}
