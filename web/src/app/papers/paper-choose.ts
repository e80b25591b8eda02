import { booleanAttribute, Component, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatTooltip } from '@angular/material/tooltip';
import { Icon } from '../ui';
import { PaperSender, type SendTarget } from './paper-sender';

/** Chooses contents for a place and sends them off; on a phone the camera is one of the choices. */
@Component({
  selector: 'hr-paper-choose',
  imports: [Icon, MatButton, MatIconButton, MatTooltip],
  template: `
    @if (compact()) {
      <button
        matIconButton
        type="button"
        [attr.aria-label]="label() + ': ' + of()"
        [matTooltip]="label()"
        (click)="box.click()"
      >
        <hr-icon name="upload" size="16" />
      </button>
    } @else {
      <button matButton type="button" [attr.aria-label]="label() + ': ' + of()" (click)="box.click()">
        <hr-icon matButtonIcon name="upload" size="16" />{{ label() }}
      </button>
    }
    <input
      #box
      type="file"
      hidden
      [multiple]="!single()"
      [accept]="target().isPicture ? '.jpg,.jpeg,.png' : '.pdf,.jpg,.jpeg,.png,.docx'"
      [attr.aria-label]="'Tệp: ' + of()"
      (change)="take(box)"
    />
  `,
  host: { class: 'hr-no-print' },
})
export class PaperChoose {
  private readonly sender = inject(PaperSender);
  readonly target = input.required<SendTarget>();
  /** What the paper is of, for those who hear the button. */
  readonly of = input.required<string>();
  readonly label = input('Thêm tệp');
  readonly single = input(false, { transform: booleanAttribute });
  readonly compact = input(false, { transform: booleanAttribute });

  protected take(box: HTMLInputElement): void {
    const files = [...(box.files ?? [])];
    // Choosing the same file again, corrected meanwhile, has to be a change too.
    box.value = '';
    this.sender.send(this.target(), files);
  }
}
