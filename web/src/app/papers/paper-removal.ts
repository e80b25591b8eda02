import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { Paper, PaperFile } from '@hr/contracts';
import { firstValueFrom, tap } from 'rxjs';
import { ErrorSummary, Field, InputDress, sentForm } from '../ui';
import { PapersApi } from './papers-api';

interface Asked {
  readonly personId: string;
  readonly paper: Paper;
}

/** Why a paper leaves the file, and who agreed. @source TT 07/2019/TT-BNV Điều 15 */
@Component({
  selector: 'hr-paper-removal',
  imports: [
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    MatDialogContent,
    MatDialogTitle,
  ],
  template: `
    <h2 matDialogTitle>Loại “{{ paper.title }}” khỏi hồ sơ?</h2>
    <mat-dialog-content>
      <form [formRoot]="removalForm" aria-label="Loại giấy tờ khỏi hồ sơ">
        <hr-error-summary [of]="removalForm" />
        <p>
          Giấy tờ chỉ được loại khi người đứng đầu đồng ý. Dòng này, tệp và lý do vẫn được giữ; có thể đưa trở
          lại.
        </p>
        <hr-field label="Lý do, ai đồng ý, ngày nào" [of]="removalForm.reason" required>
          <textarea hrInput rows="3" [formField]="removalForm.reason"></textarea>
        </hr-field>
        <div class="hr-form-actions">
          <button matButton="outlined" type="button" (click)="dialog.close()">Để nguyên</button>
          <button matButton="filled" type="submit" [disabled]="removalForm().submitting()">
            Loại khỏi hồ sơ
          </button>
        </div>
      </form>
    </mat-dialog-content>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }
  `,
})
export class PaperRemoval {
  private readonly api = inject(PapersApi);
  private readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<PaperRemoval, PaperFile>>(MatDialogRef);
  protected readonly paper = this.asked.paper;

  private readonly model = signal({ reason: '' });
  protected readonly removalForm = sentForm(
    this.model,
    (path) => {
      required(path.reason, { message: 'Hãy ghi lý do.' });
      validate(path.reason, ({ value }) =>
        value().trim().length > 0 && value().trim().length < 10
          ? { kind: 'short', message: 'Lý do cần ít nhất 10 ký tự.' }
          : undefined,
      );
    },
    {
      send: () =>
        this.api
          .remove(this.asked.personId, this.paper.id, this.paper.version, this.model().reason)
          .pipe(tap((file) => this.dialog.close(file))),
    },
  );
}

/** @returns the papers as they stand then; undefined when the paper stays */
export function askRemoval(
  dialog: MatDialog,
  personId: string,
  paper: Paper,
): Promise<PaperFile | undefined> {
  const opened = dialog.open<PaperRemoval, Asked, PaperFile>(PaperRemoval, {
    data: { personId, paper },
    width: '520px',
    maxWidth: '100vw',
  });
  return firstValueFrom(opened.afterClosed(), { defaultValue: undefined });
}
