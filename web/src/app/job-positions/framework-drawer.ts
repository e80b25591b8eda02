import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { FrameworkInput, FrameworkPosition } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import { DateInput, Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { JobPositionsApi } from './job-positions-api';
import { levelsOf } from './level-words';
import { ticked } from './ticked';

/** One entry of the national list. */
@Component({
  selector: 'hr-framework-drawer',
  imports: [DateInput, Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer
      [heading]="position() ? 'Sửa vị trí khung' : 'Thêm vị trí khung'"
      [open]="true"
      (openChange)="closed.emit()"
    >
      <form [formRoot]="entryForm" hrSaveKey>
        <hr-error-summary [of]="entryForm" />
        <hr-field label="Chế độ" [of]="entryForm.regime" required>
          <select hrInput [formField]="entryForm.regime">
            <option value="CC">Công chức</option>
            <option value="VC">Viên chức</option>
          </select>
        </hr-field>
        <hr-field label="Nhóm" [of]="entryForm.groupCode" required>
          <select hrInput [formField]="entryForm.groupCode">
            @for (group of groups(); track group.code) {
              <option [value]="group.code">{{ group.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Mã" [of]="entryForm.code" required
          ><input hrInput [formField]="entryForm.code"
        /></hr-field>
        <hr-field label="Tên vị trí" [of]="entryForm.name" required
          ><input hrInput [formField]="entryForm.name"
        /></hr-field>
        <hr-field label="Dùng cho" [of]="entryForm.scope"
          ><input hrInput [formField]="entryForm.scope"
        /></hr-field>
        <fieldset>
          <legend>Ngạch, bậc nghề nghiệp (bắt buộc)</legend>
          @for (level of levels(); track level.code) {
            <label>
              <input
                type="checkbox"
                [checked]="draft().levelCodes.includes(level.code)"
                (change)="toggle(level.code, $any($event.target).checked)"
              />
              {{ level.label }}
            </label>
          }
        </fieldset>
        <hr-field label="Căn cứ" [of]="entryForm.basis" required
          ><input hrInput [formField]="entryForm.basis"
        /></hr-field>
        <hr-field label="Dùng từ ngày" [of]="entryForm.from" required
          ><hr-date-input exact [formField]="entryForm.from"
        /></hr-field>
        <hr-field label="Dùng đến hết ngày" hint="để trống khi còn dùng" [of]="entryForm.to"
          ><hr-date-input exact [formField]="entryForm.to"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu vị trí khung</button></div>
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
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 13px;
    }

    legend {
      padding: 0;
      font-weight: 500;
    }

    label {
      display: flex;
      gap: 6px;
      align-items: center;
    }
  `,
})
export class FrameworkDrawer {
  readonly position = input.required<FrameworkPosition | null>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(JobPositionsApi);
  protected readonly groups = inject(CodeLists).entries('job_position_groups');
  protected readonly draft = linkedSignal(() => {
    const position = this.position();
    return {
      regime: position?.regime ?? ('CC' as string),
      groupCode: position?.groupCode ?? 'NVCN',
      code: position?.code ?? '',
      name: position?.name ?? '',
      scope: position?.scope ?? '',
      levelCodes: (position?.levelCodes ?? []) as readonly string[],
      basis: position?.basis ?? '',
      from: position?.from ?? '',
      to: position?.to ?? '',
    };
  });
  protected readonly levels = computed(() => levelsOf(this.draft().regime === 'VC' ? 'VC' : 'CC'));
  protected readonly entryForm = sentForm(
    this.draft,
    (path) => {
      required(path.code, { message: 'Hãy ghi mã.' });
      required(path.name, { message: 'Hãy ghi tên vị trí.' });
      required(path.basis, { message: 'Hãy ghi căn cứ.' });
      required(path.from, { message: 'Hãy ghi ngày bắt đầu dùng.' });
    },
    {
      send: () =>
        this.api.saveFramework(this.position()?.id ?? null, this.position()?.version ?? 0, this.asInput()),
      done: whenSaved('Đã lưu danh mục khung', this.saved),
    },
  );

  protected toggle(code: string, isOn: boolean): void {
    this.draft.update((draft) => ({ ...draft, levelCodes: ticked(draft.levelCodes, code, isOn) }));
  }

  private asInput(): FrameworkInput {
    const { regime, levelCodes: ticks, scope, to, ...rest } = this.draft();
    // Ticks of the other regime are out of sight, and stay in case it is chosen again.
    const levelCodes = this.levels().flatMap(({ code }) => (ticks.includes(code) ? [code] : []));
    return {
      ...rest,
      regime: regime === 'VC' ? 'VC' : 'CC',
      levelCodes: levelCodes as FrameworkInput['levelCodes'],
      scope: scope || null,
      to: to || null,
    };
  }
}
