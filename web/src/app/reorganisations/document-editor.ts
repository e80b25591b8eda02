import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Reorganisation } from '@hr/contracts';
import { tap } from 'rxjs';
import { DateInput, ErrorSummary, Field, InputDress, Panel, SaveKey, sentForm, Snack } from '../ui';
import { changeOf } from './draft-change';
import { ReorganisationsApi } from './reorganisations-api';

/** Name, day and document of a draft. */
@Component({
  selector: 'hr-document-editor',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, Panel, SaveKey],
  template: `
    <hr-panel heading="Văn bản">
      <form [formRoot]="headForm" hrSaveKey>
        <hr-error-summary [of]="headForm" />
        <div class="hr-form-grid">
          <hr-field label="Tên phương án" [of]="headForm.name" required
            ><input hrInput [formField]="headForm.name"
          /></hr-field>
          <hr-field label="Ngày hiệu lực" [of]="headForm.effectiveOn" required
            ><hr-date-input exact [formField]="headForm.effectiveOn"
          /></hr-field>
          <hr-field label="Số, ký hiệu" [of]="headForm.documentNumber"
            ><input hrInput [formField]="headForm.documentNumber"
          /></hr-field>
          <hr-field label="Ngày ký" [of]="headForm.documentDate"
            ><hr-date-input exact [formField]="headForm.documentDate"
          /></hr-field>
          <hr-field label="Cơ quan ban hành" [of]="headForm.documentIssuer"
            ><input hrInput [formField]="headForm.documentIssuer"
          /></hr-field>
          <hr-field label="Người ký" [of]="headForm.documentSigner"
            ><input hrInput [formField]="headForm.documentSigner"
          /></hr-field>
        </div>
        <hr-field label="Ghi chú" [of]="headForm.note">
          <textarea hrInput rows="3" [formField]="headForm.note"></textarea>
        </hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu phương án</button></div>
      </form>
    </hr-panel>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }
  `,
})
export class DocumentEditor {
  readonly draft = input.required<Reorganisation>();
  readonly saved = output<Reorganisation>();

  private readonly api = inject(ReorganisationsApi);
  private readonly snack = inject(Snack);
  private readonly stored = computed(() => {
    const { name, effectiveOn, documentNumber, documentDate, documentIssuer, documentSigner, note } =
      this.draft();
    return {
      name,
      effectiveOn,
      documentNumber: documentNumber ?? '',
      documentDate: documentDate ?? '',
      documentIssuer: documentIssuer ?? '',
      documentSigner: documentSigner ?? '',
      note: note ?? '',
    };
  });
  private readonly head = linkedSignal(() => this.stored());
  readonly isChanged = computed(() => this.head() !== this.stored());
  protected readonly headForm = sentForm(
    this.head,
    (path) => {
      required(path.name, { message: 'Hãy đặt tên cho phương án.' });
      required(path.effectiveOn, { message: 'Hãy ghi ngày hiệu lực.' });
    },
    {
      send: () => {
        const said = Object.entries(this.head()).map(([key, value]) => [key, value === '' ? null : value]);
        return this.api
          .save(this.draft().id, { ...changeOf(this.draft()), ...Object.fromEntries(said) })
          .pipe(
            tap((draft) => {
              this.snack.say('Đã lưu phương án');
              this.saved.emit(draft);
            }),
          );
      },
    },
  );
}
