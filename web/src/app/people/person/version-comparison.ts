import { afterNextRender, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../../ui';
import { CodeLists } from '../../fields/code-lists';
import { FieldSpec } from '../../fields/field-spec';
import { FieldsEditor } from '../../fields/fields-editor';
import { sayField } from '../../fields/say-field';
import { VersionConflict } from './version-conflict';

/** Both versions side by side, field by field; one of each is taken and the save goes on. Nothing typed is lost. */
@Component({
  selector: 'hr-version-comparison',
  imports: [Icon, MatButton],
  template: `
    <div class="head" role="alert" tabindex="-1">
      <hr-icon name="warning" />
      <p>
        <strong>{{ conflict().by() || 'Người khác' }} vừa sửa hồ sơ này.</strong>
        @if (rows().length > 0) {
          Chọn nội dung giữ lại ở từng ô rồi lưu.
        } @else {
          Hai bản giống nhau ở mục này, không còn gì phải lưu.
        }
      </p>
    </div>
    @if (rows().length > 0) {
      <table>
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            <th scope="col">Bản đang lưu{{ conflict().by() ? ' của ' + conflict().by() : '' }}</th>
            <th scope="col">Bản của bạn</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.spec.key) {
            <tr>
              <th scope="row">{{ row.spec.label }}</th>
              <td data-of="Bản đang lưu">
                <label [class.taken]="!row.takesMine">
                  <input
                    type="radio"
                    [name]="name + row.spec.key"
                    [checked]="!row.takesMine"
                    (change)="conflict().choose(row.spec.key, false)"
                  />
                  <span [class.hr-missing]="!row.theirs">{{ row.theirs || 'để trống' }}</span>
                </label>
              </td>
              <td data-of="Bản của bạn">
                <label [class.taken]="row.takesMine">
                  <input
                    type="radio"
                    [name]="name + row.spec.key"
                    [checked]="row.takesMine"
                    (change)="conflict().choose(row.spec.key, true)"
                  />
                  <span [class.hr-missing]="!row.mine">{{ row.mine || 'để trống' }}</span>
                </label>
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
    <div class="hr-form-actions">
      <button matButton="outlined" type="button" (click)="settled.emit('edit')">Sửa tiếp</button>
      <button matButton="filled" type="button" (click)="settled.emit('save')">
        {{ rows().length > 0 ? 'Lưu theo lựa chọn' : 'Đóng' }}
      </button>
    </div>
  `,
  styleUrl: './version-comparison.scss',
})
export class VersionComparison {
  private static count = 0;

  readonly conflict = input.required<VersionConflict>();
  readonly editor = input.required<FieldsEditor>();
  readonly settled = output<'save' | 'edit'>();
  private readonly lists = inject(CodeLists);
  protected readonly name = `hr-versions-${++VersionComparison.count}-`;

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // It takes the place of a longer form, whose foot the eye was on.
    afterNextRender(() => host.querySelector<HTMLElement>('[role=alert]')?.focus());
  }

  protected readonly rows = computed(() => {
    const theirs = this.conflict().theirs();
    const mine = this.editor().edited();
    const say = (spec: FieldSpec, values: typeof mine): string => sayField(spec, values, this.lists);
    return theirs
      ? this.conflict()
          .differences()
          .map(({ spec, takesMine }) => ({
            spec,
            takesMine,
            theirs: say(spec, theirs),
            mine: say(spec, mine),
          }))
      : [];
  });
}
