import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { CatalogueApi } from './catalogue-api';
import type { School, Teacher } from './training-types';

/** A teacher more for a school, or one put right. */
@Component({
  selector: 'hr-teacher-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer
      [heading]="teacher() ? 'Sửa giảng viên' : 'Thêm giảng viên'"
      [open]="true"
      (openChange)="$event || closed.emit()"
    >
      <form class="form" [formRoot]="teacherForm" hrSaveKey>
        <hr-error-summary [of]="teacherForm" />
        <p class="note">{{ school().name }}</p>
        <hr-field label="Họ và tên" [of]="teacherForm.fullName" required
          ><input hrInput [formField]="teacherForm.fullName"
        /></hr-field>
        <hr-field label="Chuyên môn" [of]="teacherForm.speciality"
          ><input hrInput [formField]="teacherForm.speciality"
        /></hr-field>
        <label class="tick"
          ><input type="checkbox" [formField]="teacherForm.isInternal" /> Giảng viên cơ hữu</label
        >
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu giảng viên</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class TeacherDrawer {
  readonly school = input.required<School>();
  readonly teacher = input<Teacher | null>(null);
  readonly saved = output();
  readonly closed = output();
  private readonly api = inject(CatalogueApi);
  private readonly draft = linkedSignal(() => {
    const { fullName = '', speciality = null, isInternal = true } = this.teacher() ?? {};
    return { fullName, speciality: speciality ?? '', isInternal };
  });
  protected readonly teacherForm = sentForm(
    this.draft,
    (path) => required(path.fullName, { message: 'Hãy ghi họ và tên.' }),
    {
      send: () =>
        this.api.saveTeacher(this.school().id, this.teacher()?.id ?? null, {
          ...this.draft(),
          speciality: this.draft().speciality || null,
        }),
      done: whenSaved('Đã lưu giảng viên', this.saved),
    },
  );
}
