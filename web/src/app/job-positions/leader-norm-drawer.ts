import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { LeaderNorm, LeaderNormInput } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import { DateInput, Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { JobPositionsApi } from './job-positions-api';

/** A norm from a day on: of a kind and size that had none, or the next value of one that had. */
@Component({
  selector: 'hr-leader-norm-drawer',
  imports: [DateInput, Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer
      [heading]="norm() ? 'Định mức mới từ một ngày' : 'Thêm định mức cấp phó'"
      [open]="true"
      (openChange)="closed.emit()"
    >
      <form [formRoot]="normForm" hrSaveKey>
        <hr-error-summary [of]="normForm" />
        <p class="hr-muted">Định mức cũ cùng loại và quy mô kết thúc vào ngày trước đó, không bị ghi đè.</p>
        <hr-field label="Loại đơn vị" [of]="normForm.organisationKind" required>
          <select hrInput [formField]="normForm.organisationKind">
            <option value="">Chọn loại đơn vị</option>
            @for (kind of kinds(); track kind.code) {
              <option [value]="kind.code">{{ kind.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Áp dụng khi có từ số người" [of]="normForm.leastPeople" required hint="0: mọi quy mô"
          ><input hrInput inputmode="numeric" [formField]="normForm.leastPeople"
        /></hr-field>
        <hr-field label="Cấp phó nhiều nhất" [of]="normForm.deputies" required
          ><input hrInput inputmode="numeric" [formField]="normForm.deputies"
        /></hr-field>
        <hr-field label="Căn cứ" [of]="normForm.basis" required>
          <textarea hrInput rows="2" [formField]="normForm.basis"></textarea>
        </hr-field>
        <hr-field label="Áp dụng từ ngày" [of]="normForm.from" required
          ><hr-date-input exact [formField]="normForm.from"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Ghi định mức</button></div>
      </form>
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    p {
      font-size: 13px;
    }
  `,
})
export class LeaderNormDrawer {
  readonly norm = input.required<LeaderNorm | null>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(JobPositionsApi);
  protected readonly kinds = inject(CodeLists).entries('organisation_kinds');
  private readonly draft = linkedSignal(() => {
    const norm = this.norm();
    return {
      organisationKind: norm?.organisationKind ?? '',
      leastPeople: String(norm?.leastPeople ?? 0),
      deputies: norm ? String(norm.deputies) : '',
      basis: '',
      from: '',
    };
  });
  protected readonly normForm = sentForm(
    this.draft,
    (path) => {
      required(path.organisationKind, { message: 'Hãy chọn loại đơn vị.' });
      required(path.leastPeople, { message: 'Hãy ghi số người; 0 là mọi quy mô.' });
      required(path.deputies, { message: 'Hãy ghi số cấp phó.' });
      required(path.basis, { message: 'Hãy ghi căn cứ.' });
      required(path.from, { message: 'Hãy ghi ngày bắt đầu áp dụng.' });
    },
    {
      send: () => {
        const { leastPeople, deputies, ...fields } = this.draft();
        const input: LeaderNormInput = {
          ...fields,
          leastPeople: Number(leastPeople),
          deputies: Number(deputies),
        };
        return this.api.addLeaderNorm(input);
      },
      done: whenSaved('Đã ghi định mức cấp phó', this.saved),
    },
  );
}
