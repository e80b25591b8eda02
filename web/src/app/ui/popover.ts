import { CdkTrapFocus } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin, type ConnectedPosition } from '@angular/cdk/overlay';
import { afterRenderEffect, Component, ElementRef, input, model, viewChild } from '@angular/core';

const positions: ConnectedPosition[] = (['bottom', 'top'] as const).flatMap((side) =>
  (['start', 'end'] as const).map((edge): ConnectedPosition => ({
    originX: edge,
    originY: side,
    overlayX: edge,
    overlayY: side === 'bottom' ? 'top' : 'bottom',
    offsetY: side === 'bottom' ? 4 : -4,
  })),
);

/** A small sheet that hangs from a button and holds controls; closed by Escape or a click beside it. */
@Component({
  selector: 'hr-popover',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, CdkTrapFocus],
  template: `
    <span #trigger cdkOverlayOrigin #origin="cdkOverlayOrigin"><ng-content select="[popoverTrigger]" /></span>
    <ng-template
      cdkConnectedOverlay
      cdkConnectedOverlayHasBackdrop
      cdkConnectedOverlayBackdropClass="cdk-overlay-transparent-backdrop"
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayOpen]="open()"
      [cdkConnectedOverlayPositions]="positions"
      [cdkConnectedOverlayViewportMargin]="8"
      (backdropClick)="open.set(false)"
      (detach)="open.set(false)"
    >
      <div class="sheet" role="dialog" [attr.aria-label]="label()" cdkTrapFocus cdkTrapFocusAutoCapture>
        <ng-content />
      </div>
    </ng-template>
  `,
  styles: `
    :host,
    span {
      display: inline-flex;
    }

    .sheet {
      min-width: 200px;
      max-width: min(420px, 94vw);
      max-height: 70dvh;
      padding: 12px 14px;
      overflow: auto;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius);
      background: var(--hr-raised);
      box-shadow: var(--hr-shadow);
      font-size: 13px;
    }
  `,
})
export class Popover {
  readonly label = input.required<string>();
  readonly open = model(false);
  private readonly trigger = viewChild.required<ElementRef<HTMLElement>>('trigger');
  protected readonly positions = positions;

  constructor() {
    afterRenderEffect(() => {
      const button = this.trigger().nativeElement.querySelector('button');
      button?.setAttribute('aria-haspopup', 'dialog');
      button?.setAttribute('aria-expanded', String(this.open()));
      if (button) button.onclick = () => this.open.update((isOpen) => !isOpen);
    });
  }
}
