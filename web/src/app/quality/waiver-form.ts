import { HttpClient } from '@angular/common/http';
import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { PersonFinding, PersonQuality } from '@hr/contracts';
import { tap } from 'rxjs';
import { ErrorSummary, Field, InputDress, SaveKey, sentForm } from '../ui';

/** Leaves a finding as it is, with the reason. */
@Component({
  selector: 'hr-waiver-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form [formRoot]="waiverForm" hrSaveKey [attr.aria-label]="'Bỏ qua ' + finding().title">
      <hr-error-summary [of]="waiverForm" />
      <hr-field
        label="Lý do bỏ qua"
        [of]="waiverForm.reason"
        required
        hint="Điều này hiện lại khi thông tin đứng sau nó thay đổi."
      >
        <textarea hrInput rows="2" [formField]="waiverForm.reason"></textarea>
      </hr-field>
      <div class="hr-form-actions">
        <button matButton type="button" (click)="cancelled.emit()">Thôi</button>
        <button matButton="outlined" type="submit" [disabled]="waiverForm().submitting()">
          Bỏ qua điều này
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 8px;
      max-width: 520px;
      padding: 4px 0;
    }
  `,
})
export class WaiverForm {
  private readonly http = inject(HttpClient);
  readonly personId = input.required<string>();
  readonly finding = input.required<PersonFinding>();
  readonly waived = output<PersonQuality>();
  readonly cancelled = output();

  private readonly model = signal({ reason: '' });
  protected readonly waiverForm = sentForm(
    this.model,
    (path) => {
      required(path.reason, { message: 'Hãy ghi lý do.' });
      minLength(path.reason, 5, { message: 'Lý do cần ít nhất 5 ký tự.' });
      maxLength(path.reason, 500, { message: 'Lý do dài nhất 500 ký tự.' });
    },
    {
      send: () =>
        this.http
          .post<PersonQuality>(`/api/people/${this.personId()}/quality/waivers`, {
            checkId: this.finding().checkId,
            fingerprint: this.finding().fingerprint,
            reason: this.model().reason,
          })
          .pipe(tap((quality) => this.waived.emit(quality))),
    },
  );
}
