import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CodeLists } from '../fields/code-lists';
import { DateInput, Field, InputDress, Popover, TreePicker } from '../ui';
import type { ReportSetting } from '@hr/contracts';
import { mapWords, maps, settingsIn, settingsText } from './report-query';

/** What the line of parameters holds; empty words mean as usual. */
export interface Parameters {
  readonly organisationId: string;
  readonly asOf: string;
  readonly map: string;
  readonly compareTo: string;
  readonly depth: string;
  readonly settings: string;
}

/** Unit, day, map, day to compare with and settings of a run, on one line. */
@Component({
  selector: 'hr-report-parameters',
  imports: [DateInput, Field, FormField, FormRoot, InputDress, MatButton, Popover, TreePicker],
  template: `
    <form [formRoot]="lineForm" aria-label="Tham số của báo cáo">
      <hr-field label="Đơn vị" class="unit">
        <hr-tree-picker
          [nodes]="units()"
          remember="organisation"
          placeholder="Toàn phạm vi được xem"
          [formField]="lineForm.organisationId"
        />
      </hr-field>
      <hr-field label="Tính đến ngày" class="day" [of]="lineForm.asOf">
        <hr-date-input exact [pivot]="80" [formField]="lineForm.asOf" />
      </hr-field>
      <hr-field label="Theo" class="map">
        <select hrInput [formField]="lineForm.map">
          @for (one of maps; track one) {
            <option [value]="one">{{ mapWords[one] }}</option>
          }
        </select>
      </hr-field>
      @if (mayCompare()) {
        <hr-field label="So với ngày" class="day" [of]="lineForm.compareTo">
          <hr-date-input exact [pivot]="80" [formField]="lineForm.compareTo" />
        </hr-field>
      }
      <div class="acts">
        <hr-popover label="Cách tính" [(open)]="isOpen">
          <button popoverTrigger matButton="outlined" type="button">
            Cách tính{{ changed() > 0 ? ' · ' + changed() : '' }}
          </button>
          <div class="settings">
            @if (hasUnits()) {
              <hr-field label="Số cấp đơn vị hiện trong bảng">
                <select hrInput [value]="model().depth" (change)="setDepth($any($event.target).value)">
                  <option value="" [selected]="model().depth === ''">Theo mẫu</option>
                  @for (depth of [1, 2, 3, 4]; track depth) {
                    <option [value]="depth" [selected]="model().depth === '' + depth">{{ depth }} cấp</option>
                  }
                </select>
              </hr-field>
            }
            @for (setting of settings(); track setting.key) {
              <hr-field [label]="setting.label" [hint]="setting.explanation">
                <select hrInput (change)="set(setting.key, $any($event.target).value)">
                  @for (choice of setting.choices; track choice.value) {
                    <option [value]="choice.value" [selected]="choice.value === valueOf(setting)">
                      {{ choice.label }}{{ choice.value === setting.default ? ' (mặc định)' : '' }}
                    </option>
                  }
                </select>
              </hr-field>
            } @empty {
              @if (!hasUnits()) {
                <p class="hr-muted">Biểu này không có cách tính để chọn.</p>
              }
            }
          </div>
        </hr-popover>
        <button matButton="outlined" type="submit">Xem</button>
      </div>
    </form>
  `,
  host: { class: 'hr-no-print' },
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: flex-start;
    }

    .unit {
      flex: 1 1 240px;
      max-width: 420px;
    }

    .day {
      width: 140px;
    }

    .map {
      width: 210px;
    }

    .acts {
      display: flex;
      gap: 8px;
      margin-top: 24px;
    }

    .settings {
      display: grid;
      gap: 12px;
      width: min(360px, 84vw);
    }

    @media (width < 600px) {
      .unit,
      .map {
        flex: 1 1 100%;
        max-width: none;
      }

      .day {
        flex: 1 1 140px;
        order: 1;
      }

      .acts {
        flex: 1 1 100%;
        order: 2;
        margin-top: 0;
      }
    }
  `,
})
export class ReportParameters {
  readonly parameters = input.required<Parameters>();
  readonly settings = input.required<readonly ReportSetting[]>();
  readonly hasUnits = input(true);
  readonly mayCompare = input(true);
  readonly chosen = output<Parameters>();

  private readonly lists = inject(CodeLists);
  protected readonly isOpen = signal(false);
  protected readonly maps = maps;
  protected readonly mapWords = mapWords;
  /** Units of the day the report speaks of: old ones can be asked for as well. */
  protected readonly units = computed(() => this.lists.organisations(this.parameters().asOf)());
  protected readonly model = linkedSignal<Parameters>(() => ({
    ...this.parameters(),
    map: this.parameters().map || 'AT_DATE',
  }));
  private readonly values = computed(() => settingsIn(this.model().settings));
  protected readonly changed = computed(
    () =>
      (settingsText(this.settings(), this.values())
        ? settingsText(this.settings(), this.values()).split(',').length
        : 0) + (this.model().depth ? 1 : 0),
  );
  protected readonly lineForm = form(
    this.model,
    (path) => required(path.asOf, { message: 'Hãy ghi ngày.' }),
    {
      submission: {
        action: async () => {
          this.isOpen.set(false);
          this.chosen.emit(this.model());
        },
      },
    },
  );

  protected valueOf({ key, default: usual }: ReportSetting): string {
    return this.values()[key] ?? usual;
  }

  protected set(key: string, value: string): void {
    const settings = settingsText(this.settings(), { ...this.values(), [key]: value });
    this.model.update((model) => ({ ...model, settings }));
    this.chosen.emit(this.model());
  }

  protected setDepth(depth: string): void {
    this.model.update((model) => ({ ...model, depth }));
    this.chosen.emit(this.model());
  }
}
