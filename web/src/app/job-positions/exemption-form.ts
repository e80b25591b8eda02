import { afterNextRender, Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { PersonStanding } from '@hr/contracts';
import { ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { JobPositionsApi } from './job-positions-api';

/** By what decision somebody need not meet a requirement of his position. */
@Component({
  selector: 'hr-exemption-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form [formRoot]="exemptionForm" hrSaveKey>
      <hr-error-summary [of]="exemptionForm" />
      <hr-field label="Lý do được miễn" [of]="exemptionForm.reason" required>
        <textarea hrInput rows="2" [formField]="exemptionForm.reason"></textarea>
      </hr-field>
      <hr-field label="Số quyết định, văn bản" [of]="exemptionForm.number" required
        ><input hrInput [formField]="exemptionForm.number"
      /></hr-field>
      <div class="hr-form-actions">
        <button matButton type="button" (click)="closed.emit()">Bỏ</button>
        <button matButton="outlined" type="submit">Ghi việc miễn</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 8px;
      margin-top: 8px;
    }
  `,
})
export class ExemptionForm {
  readonly positionId = input.required<string>();
  readonly personId = input.required<string>();
  readonly kind = input.required<PersonStanding['rows'][number]['kind']>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(JobPositionsApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly draft = signal({ reason: '', number: '' });
  protected readonly exemptionForm = sentForm(
    this.draft,
    (path) => {
      required(path.reason, { message: 'Hãy ghi lý do.' });
      required(path.number, { message: 'Hãy ghi số quyết định hoặc văn bản.' });
    },
    {
      send: () => this.api.exempt(this.positionId(), this.personId(), { kind: this.kind(), ...this.draft() }),
      done: whenSaved('Đã ghi việc miễn yêu cầu', this.saved),
    },
  );

  constructor() {
    // The button that opened the form is gone.
    afterNextRender(() => this.host.nativeElement.querySelector('textarea')?.focus());
  }
}
