import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SurplusCase, SurplusCaseChange } from '@hr/contracts';
import {
  DateInput,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentForm,
  showDate,
  whenSaved,
} from '../ui';
import { effectWords, optionWords, reasonWords } from './reorganisation-words';
import { ReorganisationsApi } from './reorganisations-api';

/** One surplus case: what is done about it, by which decision, until when, and what becomes of the seat. */
@Component({
  selector: 'hr-surplus-drawer',
  imports: [
    DateInput,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    RouterLink,
    SaveKey,
  ],
  template: `
    <hr-drawer [heading]="one().fullName" [open]="true" (openChange)="closed.emit()">
      <dl class="hr-values">
        <div>
          <dt>Lý do</dt>
          <dd>{{ reasonWords[one().reason] }}</dd>
        </div>
        <div>
          <dt>Trước sắp xếp</dt>
          <dd>{{ one().oldTitle }}, {{ one().fromName }}</dd>
        </div>
        <div>
          <dt>Sau sắp xếp</dt>
          <dd>{{ one().toName }}</dd>
        </div>
        <div>
          <dt>Phương án</dt>
          <dd>
            <a [routerLink]="['/don-vi/sap-xep', one().reorganisationId]">{{ one().reorganisationName }}</a>
          </dd>
        </div>
        <div>
          <dt>Hồ sơ</dt>
          <dd><a [routerLink]="['/ho-so', one().personId]">Mở hồ sơ</a></dd>
        </div>
      </dl>
      @if (mayWrite()) {
        <form [formRoot]="caseForm" hrSaveKey>
          <hr-error-summary [of]="caseForm" />
          <hr-field label="Phương án giải quyết" [of]="caseForm.option">
            <select hrInput [formField]="caseForm.option">
              <option value="">Chưa chọn</option>
              @for (option of options; track option.code) {
                <option [value]="option.code">{{ option.text }}</option>
              }
            </select>
          </hr-field>
          <hr-field label="Hạn giải quyết" [of]="caseForm.dueOn" required
            ><hr-date-input exact [formField]="caseForm.dueOn"
          /></hr-field>
          <hr-field label="Năm dự kiến theo lộ trình" [of]="caseForm.plannedYear"
            ><input hrInput inputmode="numeric" [formField]="caseForm.plannedYear"
          /></hr-field>
          <hr-field label="Chỉ tiêu biên chế" [of]="caseForm.quotaEffect" required>
            <select hrInput [formField]="caseForm.quotaEffect">
              @for (effect of effects; track effect.code) {
                <option [value]="effect.code">{{ effect.text }}</option>
              }
            </select>
          </hr-field>
          @if (draft().quotaEffect === 'REUSE') {
            <hr-field label="Phần trăm được dùng lại" [of]="caseForm.reusePercent" required
              ><input hrInput inputmode="decimal" [formField]="caseForm.reusePercent"
            /></hr-field>
          }
          <hr-field
            label="Quyết định giải quyết"
            [of]="caseForm.decisionId"
            [hint]="one().decisions.length === 0 ? 'chưa có quyết định nào về người này từ ngày sắp xếp' : ''"
          >
            <select hrInput [formField]="caseForm.decisionId">
              <option value="">Chưa có</option>
              @for (decision of one().decisions; track decision.id) {
                <option [value]="decision.id">{{ decision.label }}</option>
              }
            </select>
          </hr-field>
          <hr-field label="Giải quyết xong ngày" [of]="caseForm.settledOn"
            ><hr-date-input exact [formField]="caseForm.settledOn"
          /></hr-field>
          <hr-field label="Ghi chú" [of]="caseForm.note">
            <textarea hrInput rows="3" [formField]="caseForm.note"></textarea>
          </hr-field>
          <div class="hr-form-actions">
            <a matButton="outlined" routerLink="/quyet-dinh/moi" [queryParams]="{ person: one().personId }"
              >Ghi quyết định</a
            >
            <button matButton="filled" type="submit">Lưu trường hợp</button>
          </div>
        </form>
      } @else {
        <dl class="hr-values">
          @for (line of lines(); track line.label) {
            <div>
              <dt>{{ line.label }}</dt>
              <dd>{{ line.value }}</dd>
            </div>
          }
        </dl>
      }
    </hr-drawer>
  `,
  styles: `
    dl {
      margin-bottom: 16px;
    }

    form {
      display: grid;
      gap: 12px;
    }
  `,
})
export class SurplusDrawer {
  readonly one = input.required<SurplusCase>();
  readonly mayWrite = input.required<boolean>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(ReorganisationsApi);
  protected readonly reasonWords = reasonWords;
  protected readonly options = Object.entries(optionWords).map(([code, text]) => ({ code, text }));
  protected readonly effects = Object.entries(effectWords).map(([code, text]) => ({ code, text }));
  protected readonly lines = computed(() => {
    const { optionName, decisionLabel, dueOn, plannedYear, quotaEffect, settledOn, note } = this.one();
    return [
      { label: 'Phương án giải quyết', value: optionName ?? 'chưa chọn' },
      { label: 'Quyết định', value: decisionLabel ?? 'chưa có' },
      { label: 'Hạn', value: showDate(dueOn) },
      { label: 'Năm dự kiến', value: plannedYear === null ? 'chưa ghi' : String(plannedYear) },
      { label: 'Chỉ tiêu', value: effectWords[quotaEffect] },
      { label: 'Giải quyết xong', value: settledOn ? showDate(settledOn) : 'chưa' },
      { label: 'Ghi chú', value: note ?? '' },
    ];
  });
  protected readonly draft = linkedSignal(() => {
    const one = this.one();
    return {
      option: one.option ?? '',
      decisionId: one.decisionId ?? '',
      dueOn: one.dueOn,
      plannedYear: one.plannedYear === null ? '' : String(one.plannedYear),
      quotaEffect: one.quotaEffect as string,
      reusePercent: one.reusePercent ?? '',
      settledOn: one.settledOn ?? '',
      note: one.note ?? '',
    };
  });
  protected readonly caseForm = sentForm(
    this.draft,
    (path) => {
      required(path.dueOn, { message: 'Hãy ghi hạn giải quyết.' });
      validate(path.plannedYear, ({ value }) =>
        /^(\d{4})?$/.test(value().trim())
          ? undefined
          : { kind: 'year', message: 'Ghi năm bằng bốn chữ số, ví dụ 2028.' },
      );
    },
    {
      send: () => this.api.changeCase(this.one().id, this.asChange()),
      done: whenSaved('Đã lưu trường hợp', this.saved),
    },
  );

  private asChange(): SurplusCaseChange {
    const { plannedYear, quotaEffect, dueOn, ...texts } = this.draft();
    const given = Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value || null]));
    return {
      version: this.one().version,
      dueOn,
      quotaEffect: quotaEffect as SurplusCaseChange['quotaEffect'],
      plannedYear: plannedYear.trim() === '' ? null : Number(plannedYear),
      ...given,
    } as SurplusCaseChange;
  }
}
