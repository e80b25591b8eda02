import { httpResource } from '@angular/common/http';
import { Component, inject, input, linkedSignal, model, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { QuotaInput, QuotaPage } from '@hr/contracts';
import { tap } from 'rxjs';
import {
  DateInput,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentForm,
  Skeleton,
  Snack,
} from '../ui';
import { JobPositionsApi } from './job-positions-api';

const kinds = [
  { code: 'CONG_CHUC', name: 'Biên chế công chức' },
  { code: 'CAN_BO', name: 'Biên chế cán bộ' },
  { code: 'VIEN_CHUC_NS', name: 'Viên chức hưởng lương ngân sách' },
  { code: 'VIEN_CHUC_TU', name: 'Viên chức hưởng lương từ nguồn thu' },
  { code: 'HOP_DONG_HT', name: 'Hợp đồng hỗ trợ, phục vụ' },
] as const;

/** The numbers given to a body by year and kind, and the form to record another. */
@Component({
  selector: 'hr-quota-drawer',
  imports: [
    DateInput,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    SaveKey,
    Skeleton,
  ],
  template: `
    <hr-drawer heading="Biên chế, số lượng được giao" [(open)]="open">
      <form [formRoot]="quotaForm" hrSaveKey>
        <hr-error-summary [of]="quotaForm" />
        <hr-field label="Loại" [of]="quotaForm.kind" required>
          <select hrInput [formField]="quotaForm.kind">
            @for (kind of kinds; track kind.code) {
              <option [value]="kind.code">{{ kind.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Năm" [of]="quotaForm.year" required
          ><input hrInput inputmode="numeric" [formField]="quotaForm.year"
        /></hr-field>
        <hr-field label="Số được giao" [of]="quotaForm.amount" required
          ><input hrInput inputmode="numeric" [formField]="quotaForm.amount"
        /></hr-field>
        <hr-field label="Số quyết định giao" [of]="quotaForm.number" required
          ><input hrInput [formField]="quotaForm.number"
        /></hr-field>
        <hr-field label="Ngày quyết định" [of]="quotaForm.decidedOn"
          ><hr-date-input exact [formField]="quotaForm.decidedOn"
        /></hr-field>
        <hr-field label="Cơ quan giao" [of]="quotaForm.issuer"
          ><input hrInput [formField]="quotaForm.issuer"
        /></hr-field>
        <div class="hr-form-actions">
          <button matButton="filled" type="submit">Ghi số giao</button>
        </div>
      </form>
      <h3>Đã giao</h3>
      @if (quotas.hasValue()) {
        <ul>
          @for (quota of quotas.value().items; track quota.kind + quota.year) {
            <li>
              <span>{{ quota.year }} · {{ quota.kindName }}</span>
              <strong class="hr-number">{{ quota.amount }}</strong>
              <span class="hr-muted">{{ quota.number }}</span>
            </li>
          } @empty {
            <li class="hr-muted">chưa ghi số giao nào</li>
          }
        </ul>
      } @else if (open()) {
        <hr-skeleton lines="3" />
      }
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    h3 {
      margin: 20px 0 6px;
    }

    ul {
      padding: 0;
      list-style: none;
      font-size: 13px;
    }

    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 12px;
      padding: 6px 0;
      border-bottom: 1px solid var(--hr-divider);
    }
  `,
})
export class QuotaDrawer {
  readonly open = model(false);
  readonly organisationId = input.required<string>();
  readonly year = input.required<number>();
  readonly saved = output();

  private readonly api = inject(JobPositionsApi);
  private readonly snack = inject(Snack);
  protected readonly kinds = kinds;
  protected readonly quotas = httpResource<QuotaPage>(() =>
    this.open() ? `/api/quotas/${this.organisationId()}` : undefined,
  );
  private readonly draft = linkedSignal(() => ({
    kind: 'CONG_CHUC',
    year: String(this.year()),
    amount: '',
    number: '',
    decidedOn: '',
    issuer: '',
  }));
  protected readonly quotaForm = sentForm(
    this.draft,
    (path) => {
      required(path.amount, { message: 'Hãy ghi số được giao.' });
      required(path.number, { message: 'Hãy ghi số quyết định.' });
    },
    {
      send: () =>
        this.api.setQuota(this.asInput()).pipe(
          tap(() => {
            this.quotas.reload();
            this.saved.emit();
            this.snack.say('Đã ghi số được giao');
          }),
        ),
    },
  );

  private asInput(): QuotaInput {
    const { kind, year, amount, number, decidedOn, issuer } = this.draft();
    return {
      organisationId: this.organisationId(),
      kind: kind as QuotaInput['kind'],
      year: Number(year),
      amount: Number(amount.replaceAll('.', '')),
      number,
      decidedOn: decidedOn || null,
      issuer: issuer || null,
    };
  }
}
