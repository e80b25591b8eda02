import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { RatioRule, RatioRuleInput } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { CodeLists } from '../fields/code-lists';
import { DateInput, Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { JobPositionsApi } from './job-positions-api';
import { levelsOf } from './level-words';
import { levelsUsedWords, roundingWords, scopeWords } from './ratio-words';
import { ticked } from './ticked';

/** A rule to be added or changed: what it counts, over what, and the share it allows. */
@Component({
  selector: 'hr-ratio-rule-drawer',
  imports: [DateInput, Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer
      [heading]="rule() ? 'Sửa quy định tỷ lệ' : 'Thêm quy định tỷ lệ'"
      [open]="true"
      (openChange)="closed.emit()"
    >
      <form [formRoot]="ruleForm" hrSaveKey>
        <hr-error-summary [of]="ruleForm" />
        <hr-field label="Tên quy định" [of]="ruleForm.name" required>
          <textarea hrInput rows="2" [formField]="ruleForm.name"></textarea>
        </hr-field>
        <hr-field label="Phạm vi" [of]="ruleForm.scope" required>
          <select hrInput [formField]="ruleForm.scope">
            @for (one of scopes; track one.code) {
              <option [value]="one.code">{{ one.text }}</option>
            }
          </select>
        </hr-field>
        @if (draft().scope === 'POSITION') {
          <hr-field label="Vị trí dùng những bậc nào" [of]="ruleForm.levelsUsed" required>
            <select hrInput [formField]="ruleForm.levelsUsed">
              @for (one of levelsUsed; track one.code) {
                <option [value]="one.code">{{ one.text }}</option>
              }
            </select>
          </hr-field>
        } @else {
          <fieldset>
            <legend>Loại đơn vị (bắt buộc)</legend>
            @for (kind of kinds(); track kind.code) {
              <label class="tick">
                <input
                  type="checkbox"
                  [checked]="draft().bodyKinds.includes(kind.code)"
                  (change)="toggle('bodyKinds', kind.code, $any($event.target).checked)"
                />{{ kind.name }}
              </label>
            }
          </fieldset>
          <hr-field label="Người được tính" [of]="ruleForm.people" required>
            <select hrInput [formField]="ruleForm.people">
              <option value="ALL">Mọi người</option>
              <option value="HEADS">Người đứng đầu</option>
              <option value="DEPUTIES">Cấp phó</option>
            </select>
          </hr-field>
          <fieldset>
            <legend>Ngạch bị giới hạn (bắt buộc)</legend>
            @for (level of levels; track level.code) {
              <label class="tick">
                <input
                  type="checkbox"
                  [checked]="draft().levelCodes.includes(level.code)"
                  (change)="toggle('levelCodes', level.code, $any($event.target).checked)"
                />{{ level.label }}
              </label>
            }
          </fieldset>
          <hr-field label="Nền tính" [of]="ruleForm.base" required>
            <select hrInput [formField]="ruleForm.base">
              <option value="QUOTA">Biên chế được giao</option>
              <option value="PEOPLE">Số người được tính</option>
            </select>
          </hr-field>
        }
        <hr-field label="Nhiều nhất (phần trăm)" [of]="ruleForm.percent" required
          ><input hrInput inputmode="decimal" [formField]="ruleForm.percent"
        /></hr-field>
        <hr-field label="Phần lẻ" [of]="ruleForm.rounding" required>
          <select hrInput [formField]="ruleForm.rounding">
            @for (one of roundings; track one.code) {
              <option [value]="one.code">{{ one.text }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Căn cứ" [of]="ruleForm.basis" required
          ><input hrInput [formField]="ruleForm.basis"
        /></hr-field>
        <hr-field label="Áp dụng từ ngày" [of]="ruleForm.from" required
          ><hr-date-input exact [formField]="ruleForm.from"
        /></hr-field>
        <hr-field label="Áp dụng đến hết ngày" [of]="ruleForm.to" hint="để trống là còn áp dụng"
          ><hr-date-input exact [formField]="ruleForm.to"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Ghi quy định</button></div>
      </form>
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    fieldset {
      display: grid;
      gap: 4px;
      max-height: 220px;
      margin: 0;
      padding: 8px 12px;
      overflow-y: auto;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius-small);
      font-size: 13px;
    }

    legend {
      padding: 0 4px;
      font-weight: 500;
    }

    .tick {
      display: flex;
      gap: 8px;
      align-items: center;
    }
  `,
})
export class RatioRuleDrawer {
  readonly rule = input.required<RatioRule | null>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(JobPositionsApi);
  protected readonly levels = levelsOf('CC');
  protected readonly scopes = Object.entries(scopeWords).map(([code, text]) => ({ code, text }));
  protected readonly levelsUsed = Object.entries(levelsUsedWords).map(([code, text]) => ({ code, text }));
  protected readonly roundings = Object.entries(roundingWords).map(([code, text]) => ({ code, text }));
  protected readonly kinds = inject(CodeLists).entries('organisation_kinds');
  protected readonly draft = linkedSignal(() => {
    const rule = this.rule();
    return {
      name: rule?.name ?? '',
      scope: rule?.scope ?? 'BODY',
      bodyKinds: rule?.bodyKinds ?? ([] as readonly string[]),
      people: rule?.people ?? 'ALL',
      levelCodes: rule?.levelCodes ?? ([] as readonly string[]),
      base: rule && rule.base !== 'ALLOCATED' ? rule.base : 'QUOTA',
      levelsUsed: rule?.levelsUsed ?? 'HIGHEST_5',
      percent: rule ? formatDecimal(rule.percent) : '',
      rounding: rule?.rounding ?? 'FLOOR',
      basis: rule?.basis ?? '',
      from: rule?.from ?? '',
      to: rule?.to ?? '',
    };
  });
  protected readonly ruleForm = sentForm(
    this.draft,
    (path) => {
      required(path.name, { message: 'Hãy ghi tên quy định.' });
      required(path.percent, { message: 'Hãy ghi phần trăm.' });
      required(path.basis, { message: 'Hãy ghi căn cứ.' });
      required(path.from, { message: 'Hãy ghi ngày bắt đầu áp dụng.' });
    },
    {
      send: () => {
        const { bodyKinds, people, levelCodes, base, levelsUsed, percent, to, ...fields } = this.draft();
        const counted =
          fields.scope === 'POSITION' ? { levelsUsed } : { bodyKinds, people, levelCodes, base };
        const input = {
          ...fields,
          ...counted,
          percent: Number(percent.replace(',', '.')),
          to: to || null,
        } as RatioRuleInput;
        const rule = this.rule();
        const sent = rule
          ? this.api.changeRatioRule(rule.id, { ...input, version: rule.version })
          : this.api.addRatioRule(input);
        return sent;
      },
      done: whenSaved('Đã ghi quy định tỷ lệ', this.saved),
    },
  );

  protected toggle(list: 'bodyKinds' | 'levelCodes', code: string, isOn: boolean): void {
    this.draft.update((draft) => ({ ...draft, [list]: ticked(draft[list], code, isOn) }));
  }
}
