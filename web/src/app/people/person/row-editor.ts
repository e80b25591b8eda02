import { Component, input } from '@angular/core';
import { FieldsForm } from '../../fields/fields-form';
import { RowWork } from './row-work';
import { VersionComparison } from './version-comparison';

/** The form of one row, in the place of the row. */
@Component({
  selector: 'hr-row-editor',
  imports: [FieldsForm, VersionComparison],
  template: `
    <h3>{{ work().heading() }}</h3>
    @if (work().conflict.theirs()) {
      <hr-version-comparison
        [conflict]="work().conflict"
        [editor]="work().editor"
        (settled)="work().settle($event)"
      />
    } @else {
      <hr-fields-form [editor]="work().editor" saveLabel="Lưu dòng này" (cancelled)="work().discard()" />
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'work().heading()' },
  styles: `
    :host {
      display: block;
      padding: 14px 16px 16px;
      background: var(--hr-sunken);
      white-space: normal;
    }

    h3 {
      margin-bottom: 10px;
    }
  `,
})
export class RowEditor<Row> {
  readonly work = input.required<RowWork<Row>>();
}
