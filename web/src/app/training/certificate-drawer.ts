import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  type CodeOption,
  CodePicker,
  DateInput,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentForm,
  whenSaved,
} from '../ui';
import type { CertificateInput, TrainingCertificate, TrainingKinds } from './training-types';

/** A certificate of the past, from a course that is not in the register. */
@Component({
  selector: 'hr-certificate-drawer',
  imports: [
    CodePicker,
    DateInput,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    SaveKey,
  ],
  template: `
    <hr-drawer heading="Ghi chứng chỉ đã có" [open]="true" (openChange)="$event || closed.emit()">
      <form class="form" [formRoot]="certificateForm" hrSaveKey>
        <hr-error-summary [of]="certificateForm" />
        <hr-field label="Loại hình" [of]="certificateForm.kindCode" required
          ><hr-code-picker [options]="kinds()" [formField]="certificateForm.kindCode"
        /></hr-field>
        <hr-field label="Tên khóa học" [of]="certificateForm.name" required
          ><input hrInput [formField]="certificateForm.name"
        /></hr-field>
        <hr-field label="Số hiệu" [of]="certificateForm.number"
          ><input hrInput [formField]="certificateForm.number"
        /></hr-field>
        <hr-field label="Ngày cấp" [of]="certificateForm.issuedOn"
          ><hr-date-input [formField]="certificateForm.issuedOn"
        /></hr-field>
        <hr-field label="Nơi cấp" [of]="certificateForm.issuer"
          ><input hrInput [formField]="certificateForm.issuer"
        /></hr-field>
        <hr-field label="Số tiết" [of]="certificateForm.periods"
          ><input hrInput type="number" [formField]="certificateForm.periods"
        /></hr-field>
        <hr-field label="Có giá trị đến" [of]="certificateForm.expiresOn"
          ><hr-date-input exact [pivot]="99" [formField]="certificateForm.expiresOn"
        /></hr-field>
        <p class="note">Nhiều người cùng lúc: dùng trang Bồi dưỡng của mẫu lý lịch ở Nhập liệu.</p>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu chứng chỉ</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class CertificateDrawer {
  readonly personId = input.required<string>();
  readonly saved = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  private readonly kindList = httpResource<TrainingKinds>(() => '/api/training/kinds');
  protected readonly kinds = computed<CodeOption[]>(() =>
    (this.kindList.hasValue() ? this.kindList.value().items : []).map(({ code, name, isCurrent }) => ({
      code,
      label: name,
      note: isCurrent ? code : 'chương trình cũ',
    })),
  );
  private readonly draft = signal({
    kindCode: '',
    name: '',
    number: '',
    issuedOn: '',
    issuer: '',
    periods: null as number | null,
    expiresOn: '',
  });
  protected readonly certificateForm = sentForm(
    this.draft,
    (path) => {
      required(path.kindCode, { message: 'Hãy chọn loại hình.' });
      required(path.name, { message: 'Hãy ghi tên khóa học.' });
    },
    {
      send: () => {
        const { kindCode, name, periods, ...texts } = this.draft();
        const input = {
          kindCode,
          name,
          periods,
          ...Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value || null])),
        } as CertificateInput;
        return this.http.post<TrainingCertificate>(
          `/api/people/${this.personId()}/training-certificates`,
          input,
        );
      },
      done: whenSaved('Đã ghi chứng chỉ', this.saved),
    },
  );
}
