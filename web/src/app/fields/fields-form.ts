import { Component, ElementRef, inject, input, output, afterNextRender } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ErrorSummary, SaveKey } from '../ui';
import { FieldsEditor } from './fields-editor';
import { FieldsGrid } from './fields-grid';

/** Draws an open editor: its fields by kind, what is wrong with them, save and discard. */
@Component({
  selector: 'hr-fields-form',
  imports: [ErrorSummary, FieldsGrid, FormRoot, MatButton, SaveKey],
  templateUrl: './fields-form.html',
  styleUrl: './fields-form.scss',
})
export class FieldsForm {
  readonly editor = input.required<FieldsEditor>();
  readonly saveLabel = input('Lưu mục này');
  readonly cancelLabel = input('Bỏ thay đổi');
  readonly cancelled = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // The cursor goes where the typing starts; a list that opens by itself would hide the fields below it.
    afterNextRender(() =>
      host.querySelector<HTMLElement>('input:not([role=combobox]), select, textarea')?.focus(),
    );
  }
}
