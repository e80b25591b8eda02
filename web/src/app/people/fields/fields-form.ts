import { Component, ElementRef, inject, input, output, afterNextRender } from '@angular/core';
import { FieldTree, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  CodeOption,
  CodePicker,
  DateInput,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  TreePicker,
} from '../../ui';
import { CodeLists } from '../code-lists';
import { AddressFields } from './address-fields';
import { AddressValues, FieldSpec, isShown, listOf } from './field-spec';
import { FieldsEditor } from './fields-editor';

/** Draws an open editor: its fields by kind, what is wrong with them, save and discard. */
@Component({
  selector: 'hr-fields-form',
  imports: [
    AddressFields,
    CodePicker,
    DateInput,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    SaveKey,
    TreePicker,
  ],
  templateUrl: './fields-form.html',
  styleUrl: './fields-form.scss',
})
export class FieldsForm {
  readonly editor = input.required<FieldsEditor>();
  readonly saveLabel = input('Lưu mục này');
  readonly cancelLabel = input('Bỏ thay đổi');
  readonly cancelled = output();
  protected readonly lists = inject(CodeLists);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // The cursor goes where the typing starts; a list that opens by itself would hide the fields below it.
    afterNextRender(() =>
      host.querySelector<HTMLElement>('input:not([role=combobox]), select, textarea')?.focus(),
    );
  }

  protected shown(): readonly FieldSpec[] {
    const edited = this.editor().edited();
    return this.editor().specs.filter((spec) => isShown(spec, edited));
  }

  protected field(spec: FieldSpec): FieldTree<string> {
    return this.editor().form.values[spec.key];
  }

  protected address(spec: FieldSpec): FieldTree<AddressValues> {
    return this.editor().form.addresses[spec.key];
  }

  protected options(spec: FieldSpec & { readonly kind: 'code' }): readonly CodeOption[] {
    return this.lists.options(listOf(spec, this.editor().edited().values))();
  }

  protected listOf(spec: FieldSpec & { readonly kind: 'code' }): string {
    return listOf(spec, this.editor().edited().values);
  }

  protected tick(spec: FieldSpec, isOn: boolean): void {
    const state = this.field(spec)();
    state.value.set(isOn ? '1' : '');
    state.markAsDirty();
  }
}
