import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { DossierAct, PositionDossier } from '@hr/contracts';
import { tap } from 'rxjs';
import { DateInput, Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../ui';
import { JobPositionsApi } from './job-positions-api';

/** One step of a dossier with what the step asks for. */
@Component({
  selector: 'hr-act-drawer',
  imports: [DateInput, Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      <form [formRoot]="actForm" hrSaveKey>
        <hr-error-summary [of]="actForm" />
        @if (act() === 'APPROVE') {
          <hr-field label="Số quyết định" [of]="actForm.decisionNumber" required
            ><input hrInput [formField]="actForm.decisionNumber"
          /></hr-field>
          <hr-field label="Ngày ký" [of]="actForm.decisionSignedOn" required
            ><hr-date-input exact [formField]="actForm.decisionSignedOn"
          /></hr-field>
          <hr-field label="Người ký" [of]="actForm.decisionSigner" required
            ><input hrInput [formField]="actForm.decisionSigner"
          /></hr-field>
          <hr-field label="Cơ quan ban hành" [of]="actForm.decisionIssuer"
            ><input hrInput [formField]="actForm.decisionIssuer"
          /></hr-field>
          <hr-field label="Có hiệu lực từ ngày" [of]="actForm.effectiveOn" required
            ><hr-date-input exact [formField]="actForm.effectiveOn"
          /></hr-field>
          <p class="hr-muted">
            Sau khi phê duyệt, phiên bản này không sửa được; phiên bản trước kết thúc vào ngày liền trước.
          </p>
        }
        <hr-field
          [label]="act() === 'RETURN' || act() === 'REJECT' ? 'Lý do' : 'Ghi chú'"
          [of]="actForm.note"
          [required]="act() === 'RETURN' || act() === 'REJECT'"
        >
          <textarea hrInput rows="4" [formField]="actForm.note"></textarea>
        </hr-field>
        <div class="hr-form-actions">
          <button matButton="filled" type="submit">{{ heading() }}</button>
        </div>
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
export class ActDrawer {
  readonly act = input.required<DossierAct>();
  readonly heading = input.required<string>();
  readonly dossier = input.required<PositionDossier>();
  readonly done = output<PositionDossier>();
  readonly closed = output();

  private readonly api = inject(JobPositionsApi);
  private readonly snack = inject(Snack);
  private readonly draft = signal({
    note: '',
    decisionNumber: '',
    decisionSignedOn: '',
    decisionSigner: '',
    decisionIssuer: '',
    effectiveOn: '',
  });
  protected readonly actForm = sentForm(this.draft, () => undefined, {
    send: () => {
      const given = Object.entries(this.draft()).filter(([, value]) => value !== '');
      return this.api
        .act(this.dossier().id, {
          act: this.act(),
          version: this.dossier().version,
          ...Object.fromEntries(given),
        })
        .pipe(
          tap((dossier) => {
            this.snack.say('Đã ghi bước của đề án');
            this.done.emit(dossier);
          }),
        );
    },
  });
}
