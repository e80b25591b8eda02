import { Component, inject, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { CodeOption, CodePicker, DateInput, Field, InputDress, TreePicker } from '../ui';
import { AddressFields } from './address-fields';
import { CodeLists } from './code-lists';
import { AddressValues, EditedValues, FieldSpec, isShown, listOf } from './field-spec';

/** The fields of a declaration, each drawn by its kind; the form around them is somebody else's. */
@Component({
  selector: 'hr-fields-grid',
  imports: [AddressFields, CodePicker, DateInput, Field, FormField, InputDress, TreePicker],
  templateUrl: './fields-grid.html',
  styleUrl: './fields-grid.scss',
})
export class FieldsGrid {
  readonly specs = input.required<readonly FieldSpec[]>();
  readonly form = input.required<FieldTree<EditedValues>>();
  /** By field: sentences that ask for a second look. */
  readonly warnings = input<ReadonlyMap<string, readonly string[]>>(new Map());
  protected readonly lists = inject(CodeLists);

  protected shown(): readonly FieldSpec[] {
    const edited = this.form()().value();
    return this.specs().filter((spec) => isShown(spec, edited));
  }

  protected field(spec: FieldSpec): FieldTree<string> {
    return this.form().values[spec.key];
  }

  protected address(spec: FieldSpec): FieldTree<AddressValues> {
    return this.form().addresses[spec.key];
  }

  protected options(spec: FieldSpec & { readonly kind: 'code' }): readonly CodeOption[] {
    return this.lists.options(this.listOf(spec))();
  }

  protected listOf(spec: FieldSpec & { readonly kind: 'code' }): string {
    return listOf(spec, this.form()().value().values);
  }

  protected tick(spec: FieldSpec, isOn: boolean): void {
    const state = this.field(spec)();
    state.value.set(isOn ? '1' : '');
    state.markAsDirty();
  }
}
