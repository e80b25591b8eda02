import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CodeLists } from '../fields/code-lists';
import {
  ChipAdd,
  CodePicker,
  DateInput,
  Field,
  FilterBar,
  FilterChip,
  InputDress,
  Popover,
  TreePicker,
} from '../ui';
import {
  Chip,
  chipsOf,
  ConditionKey,
  DecisionConditions,
  noConditions,
  toConfirm,
} from './decision-conditions';
import { standingWords } from './decision-words';
import { KindList } from './kind-list';

/** The conditions of the list as chips; one small sheet changes them all. */
@Component({
  selector: 'hr-decision-filter',
  imports: [
    ChipAdd,
    CodePicker,
    DateInput,
    Field,
    FilterBar,
    FilterChip,
    InputDress,
    MatButton,
    Popover,
    TreePicker,
  ],
  template: `
    <hr-filter-bar [active]="chips().length" (cleared)="changed.emit(none)">
      @for (chip of chips(); track chip.label) {
        <hr-filter-chip
          [label]="chip.label"
          [value]="chip.value"
          (edited)="isOpen.set(true)"
          (removed)="remove(chip)"
        />
      }
      <hr-popover label="Điều kiện" [(open)]="isOpen">
        <button popoverTrigger hrChipAdd>Điều kiện</button>
        <form class="sheet" (submit)="$event.preventDefault(); set('q', text.value); isOpen.set(false)">
          <hr-field label="Số quyết định hoặc họ tên" hint="Không cần gõ dấu">
            <input
              #text
              hrInput
              autocomplete="off"
              [value]="conditions().q ?? ''"
              (change)="set('q', text.value)"
            />
          </hr-field>
          <hr-field label="Tình trạng">
            <select #state hrInput [value]="conditions().state ?? ''" (change)="set('state', state.value)">
              <option value="">Tất cả</option>
              @for (one of states; track one.code) {
                <option [value]="one.code" [selected]="one.code === conditions().state">
                  {{ one.label }}
                </option>
              }
            </select>
          </hr-field>
          <hr-field label="Loại quyết định">
            <hr-code-picker
              [options]="kindOptions()"
              remember="decision-kind-filter"
              [value]="conditions().kind ?? ''"
              (valueChange)="set('kind', $event)"
            />
          </hr-field>
          <hr-field label="Đơn vị, kể cả đơn vị trực thuộc">
            <hr-tree-picker
              [nodes]="lists.organisations()()"
              remember="organisation"
              [value]="conditions().organisationId ?? ''"
              (valueChange)="set('organisationId', $event)"
            />
          </hr-field>
          <div class="span">
            <hr-field label="Hiệu lực từ">
              <hr-date-input
                exact
                [pivot]="80"
                [value]="conditions().from ?? ''"
                (valueChange)="set('from', $event)"
              />
            </hr-field>
            <hr-field label="Đến hết">
              <hr-date-input
                exact
                [pivot]="80"
                [value]="conditions().to ?? ''"
                (valueChange)="set('to', $event)"
              />
            </hr-field>
          </div>
          <button matButton="outlined">Xong</button>
        </form>
      </hr-popover>
      <ng-content />
    </hr-filter-bar>
  `,
  styles: `
    .sheet {
      display: grid;
      gap: 12px;
      width: min(360px, 86vw);
    }

    .span {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12px;
    }

    .sheet > button {
      justify-self: start;
    }
  `,
})
export class DecisionFilter {
  readonly conditions = input.required<DecisionConditions>();
  /** Parameters to set; null takes one away. */
  readonly changed = output<Readonly<Record<string, string | null>>>();

  protected readonly lists = inject(CodeLists);
  private readonly kinds = inject(KindList);
  protected readonly isOpen = signal(false);
  protected readonly none = noConditions;
  protected readonly states = [
    ...Object.entries(standingWords).map(([code, { text }]) => ({ code, label: text })),
    toConfirm,
  ];
  protected readonly kindOptions = computed(() =>
    this.kinds.kinds().map(({ code, name }) => ({ code, label: name })),
  );
  protected readonly chips = computed(() =>
    chipsOf(this.conditions(), {
      kindName: (code) => this.kinds.nameOf(code),
      unitName: (id) => this.lists.unitName(id),
    }),
  );

  protected set(key: ConditionKey, value: string): void {
    if ((this.conditions()[key] ?? '') !== value.trim()) this.changed.emit({ [key]: value.trim() || null });
  }

  protected remove({ keys }: Chip): void {
    this.changed.emit(Object.fromEntries(keys.map((key) => [key, null])));
  }
}
