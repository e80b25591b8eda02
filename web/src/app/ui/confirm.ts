import { Component, inject, Service } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

export interface Question {
  readonly heading: string;
  /** What will happen, and what can be undone. */
  readonly text: string;
  /** The verb on the button. */
  readonly action: string;
  readonly cancel?: string;
  /** Destroys or ends something: the button is red and the cursor stands on the way back. */
  readonly grave?: boolean;
}

@Component({
  selector: 'hr-confirm-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>{{ question.heading }}</h2>
    <mat-dialog-content>{{ question.text }}</mat-dialog-content>
    <mat-dialog-actions>
      <button
        matButton="outlined"
        [matDialogClose]="false"
        [attr.cdkFocusInitial]="question.grave ? '' : null"
      >
        {{ question.cancel ?? 'Để nguyên' }}
      </button>
      <button
        matButton="filled"
        [class.grave]="question.grave"
        [matDialogClose]="true"
        [attr.cdkFocusInitial]="question.grave ? null : ''"
      >
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    .grave {
      --mat-button-filled-container-color: var(--hr-late);
      --mat-button-filled-label-text-color: var(--hr-surface);
    }
  `,
})
class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}

/** Asks before an act that cannot simply be undone. */
@Service()
export class Confirm {
  private readonly dialog = inject(MatDialog);

  async ask(question: Question): Promise<boolean> {
    const opened = this.dialog.open<ConfirmDialog, Question, boolean>(ConfirmDialog, {
      data: question,
      autoFocus: '[cdkFocusInitial]',
      role: 'alertdialog',
    });
    return (await firstValueFrom(opened.afterClosed(), { defaultValue: false })) === true;
  }
}
