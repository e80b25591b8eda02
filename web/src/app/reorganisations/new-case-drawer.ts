import { httpResource } from '@angular/common/http';
import { Component, computed, debounced, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { AffectedPage, Reorganisation, SurplusCaseInput } from '@hr/contracts';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { ReorganisationsApi, reorganisationsUrl } from './reorganisations-api';

/** Somebody of an applied reorganisation who turned out to be surplus later. */
@Component({
  selector: 'hr-new-case-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer heading="Thêm trường hợp dôi dư" [open]="true" (openChange)="closed.emit()">
      <form [formRoot]="caseForm" hrSaveKey>
        <hr-error-summary [of]="caseForm" />
        <hr-field label="Tìm người trong phương án" [of]="caseForm.q"
          ><input hrInput type="search" [formField]="caseForm.q"
        /></hr-field>
        <hr-field label="Người" [of]="caseForm.personId" required>
          <select hrInput [formField]="caseForm.personId">
            <option value="">Chọn người</option>
            @for (person of people(); track person.personId) {
              <option [value]="person.personId">
                {{ person.fullName }}, {{ person.title }}, {{ person.fromName }}
              </option>
            }
          </select>
        </hr-field>
        <hr-field label="Lý do" [of]="caseForm.reason" required>
          <select hrInput [formField]="caseForm.reason">
            <option value="STAFF">Vượt biên chế</option>
            <option value="DEPUTY">Vượt số cấp phó</option>
          </select>
        </hr-field>
        <hr-field label="Ghi chú" [of]="caseForm.note">
          <textarea hrInput rows="3" [formField]="caseForm.note"></textarea>
        </hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Thêm trường hợp</button></div>
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
export class NewCaseDrawer {
  readonly reorganisation = input.required<Reorganisation>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(ReorganisationsApi);
  private readonly draft = signal({ q: '', personId: '', reason: 'STAFF', note: '' });
  private readonly settled = debounced(this.draft, 300);
  private readonly found = httpResource<AffectedPage>(() => {
    const q = this.settled.value()?.q ?? '';
    return {
      url: `${reorganisationsUrl}/${this.reorganisation().id}/people`,
      params: { pageSize: 100, ...(q ? { q } : {}) },
    };
  });
  protected readonly people = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly caseForm = sentForm(
    this.draft,
    (path) => required(path.personId, { message: 'Hãy chọn người.' }),
    {
      send: () => {
        const { personId, reason, note } = this.draft();
        return this.api.addCase({
          reorganisationId: this.reorganisation().id,
          personId,
          reason: reason as SurplusCaseInput['reason'],
          note: note || null,
        });
      },
      done: whenSaved('Đã thêm trường hợp', this.saved),
    },
  );
}
