import { Component, input } from '@angular/core';
import { FieldTree } from '@angular/forms/signals';
import { Field } from '../ui';
import { AddressFields } from './address-fields';
import { FieldControl } from './field-control';
import { AddressValues, EditedValues, FieldSpec, isShown } from './field-spec';

/** The fields of a declaration, each drawn by its kind; the form around them is somebody else's. */
@Component({
  selector: 'hr-fields-grid',
  imports: [AddressFields, Field, FieldControl],
  templateUrl: './fields-grid.html',
  styleUrl: './fields-grid.scss',
})
export class FieldsGrid {
  readonly specs = input.required<readonly FieldSpec[]>();
  readonly form = input.required<FieldTree<EditedValues>>();
  /** By field: sentences that ask for a second look. */
  readonly warnings = input<ReadonlyMap<string, readonly string[]>>(new Map());

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

  protected tick(spec: FieldSpec, isOn: boolean): void {
    const state = this.field(spec)();
    state.value.set(isOn ? '1' : '');
    state.markAsDirty();
  }
}
