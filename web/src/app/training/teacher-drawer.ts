import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { CatalogueApi } from './catalogue-api';
import type { School } from './training-types';

/** A teacher more for a school. */
@Component({
  selector: 'hr-teacher-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer heading="Thêm giảng viên" [open]="true" (openChange)="$event || closed.emit()">
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
  readonly saved = output();
  readonly closed = output();
  private readonly api = inject(CatalogueApi);
  private readonly draft = signal({ fullName: '', speciality: '', isInternal: true });
  protected readonly teacherForm = sentForm(
    this.draft,
    (path) => required(path.fullName, { message: 'Hãy ghi họ và tên.' }),
    {
      send: () =>
        this.api.addTeacher(this.school().id, {
          ...this.draft(),
          speciality: this.draft().speciality || null,
        }),
      done: whenSaved('Đã thêm giảng viên', this.saved),
    },
  );
}
