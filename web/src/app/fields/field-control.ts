import { Component, computed, inject, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { CodeOption, CodePicker, DateInput, InputDress, TreePicker } from '../ui';
import { CodeLists } from './code-lists';
import { FieldSpec, listOf } from './field-spec';

/** What one field is typed into, by its kind: inside an `hr-field`, or alone in a cell under `label`. */
@Component({
  selector: 'hr-field-control',
  imports: [CodePicker, DateInput, FormField, InputDress, TreePicker],
  templateUrl: './field-control.html',
})
export class FieldControl {
  private static count = 0;

  readonly spec = input.required<FieldSpec>();
  readonly field = input.required<FieldTree<string>>();
  /** The other fields, for a list that depends on one of them. */
  readonly values = input<Readonly<Record<string, string>>>({});
  /** Its name for a screen reader when no `hr-field` stands around it. */
  readonly label = input('');
  readonly placeholder = input('');

  protected readonly lists = inject(CodeLists);
  protected readonly listId = `hr-suggestions-${++FieldControl.count}`;
  protected readonly list = computed(() => {
    const spec = this.spec();
    return spec.kind === 'code' ? listOf(spec, this.values()) : '';
  });
  protected readonly options = computed<readonly CodeOption[]>(() => {
    const spec = this.spec();
    if (spec.kind === 'options') return spec.options(this.values());
    const options = this.lists.options(this.list())();
    return spec.kind === 'code' && spec.takesClosed
      ? options.map((option) => ({ ...option, disabled: false }))
      : options;
  });

  protected tick(isOn: boolean): void {
    const state = this.field()();
    state.value.set(isOn ? '1' : '');
    state.markAsDirty();
  }
}
