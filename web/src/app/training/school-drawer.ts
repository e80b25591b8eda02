import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { SCHOOL_KINDS, type SchoolKind } from '@hr/domain';
import { CodeLists } from '../fields/code-lists';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, TreePicker, whenSaved } from '../ui';
import { CatalogueApi } from './catalogue-api';
import type { School } from './training-types';

/** One school. */
@Component({
  selector: 'hr-school-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey, TreePicker],
  template: `
    <hr-drawer
      [heading]="school() ? 'Sửa cơ sở đào tạo' : 'Thêm cơ sở đào tạo'"
      [open]="true"
      (openChange)="$event || closed.emit()"
    >
      <form class="form" [formRoot]="schoolForm" hrSaveKey>
        <hr-error-summary [of]="schoolForm" />
        <hr-field label="Tên cơ sở" [of]="schoolForm.name" required
          ><input hrInput [formField]="schoolForm.name"
        /></hr-field>
        <hr-field label="Loại" [of]="schoolForm.kind" required>
          <select hrInput [formField]="schoolForm.kind">
            @for (one of kinds; track one.code) {
              <option [value]="one.code">{{ one.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field
          label="Đơn vị trong hệ thống"
          hint="tài khoản Cơ sở đào tạo của đơn vị này chỉ thấy lớp của mình"
          [of]="schoolForm.organisationId"
          ><hr-tree-picker [nodes]="units()" [formField]="schoolForm.organisationId"
        /></hr-field>
        <hr-field label="Địa chỉ" [of]="schoolForm.address"
          ><input hrInput [formField]="schoolForm.address"
        /></hr-field>
        <hr-field label="Liên hệ" [of]="schoolForm.contact"
          ><input hrInput [formField]="schoolForm.contact"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu cơ sở</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class SchoolDrawer {
  readonly school = input.required<School | null>();
  readonly saved = output();
  readonly closed = output();
  private readonly api = inject(CatalogueApi);
  protected readonly units = inject(CodeLists).organisations();
  protected readonly kinds = Object.entries(SCHOOL_KINDS).map(([code, name]) => ({ code, name }));
  private readonly draft = linkedSignal(() => {
    const school = this.school();
    return {
      name: school?.name ?? '',
      kind: (school?.kind ?? 'KHAC') as string,
      organisationId: school?.organisationId ?? '',
      address: school?.address ?? '',
      contact: school?.contact ?? '',
    };
  });
  protected readonly schoolForm = sentForm(
    this.draft,
    (path) => required(path.name, { message: 'Hãy ghi tên cơ sở.' }),
    {
      send: () => {
        const { name, kind, organisationId, address, contact } = this.draft();
        return this.api.saveSchool(this.school()?.id ?? null, this.school()?.version ?? 0, {
          name,
          kind: kind as SchoolKind,
          organisationId: organisationId || null,
          address: address || null,
          contact: contact || null,
        });
      },
      done: whenSaved('Đã lưu cơ sở đào tạo', this.saved),
    },
  );
}
