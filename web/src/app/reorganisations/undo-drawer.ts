import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Reorganisation } from '@hr/contracts';
import { tap } from 'rxjs';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../ui';
import { ReorganisationsApi } from './reorganisations-api';

/** Takes an applied reorganisation back, with the reason. */
@Component({
  selector: 'hr-undo-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer heading="Hoàn tác phương án" [open]="true" (openChange)="closed.emit()">
      <form [formRoot]="undoForm" hrSaveKey>
        <hr-error-summary [of]="undoForm" />
        <p>
          Đơn vị, vị trí, số được giao và quá trình công tác của mọi người trở lại như chưa từng sắp xếp.
          Trường hợp dôi dư chưa giải quyết được xóa. Sau ngày hiệu lực chỉ hoàn tác được khi chưa có gì mới
          hơn.
        </p>
        <hr-field label="Lý do" [of]="undoForm.reason" required>
          <textarea hrInput rows="3" [formField]="undoForm.reason"></textarea>
        </hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Hoàn tác</button></div>
      </form>
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }
  `,
})
export class UndoDrawer {
  readonly draft = input.required<Reorganisation>();
  readonly done = output<Reorganisation>();
  readonly closed = output();

  private readonly api = inject(ReorganisationsApi);
  private readonly snack = inject(Snack);
  private readonly said = signal({ reason: '' });
  protected readonly undoForm = sentForm(
    this.said,
    (path) => required(path.reason, { message: 'Hãy ghi lý do.' }),
    {
      send: () =>
        this.api.undo(this.draft().id, this.draft().version, this.said().reason).pipe(
          tap((draft) => {
            this.snack.say('Đã hoàn tác phương án');
            this.done.emit(draft);
          }),
        ),
    },
  );
}
