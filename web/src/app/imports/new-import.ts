import { HttpEventType } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, output, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { lastValueFrom, tap } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import { DateInput, ErrorSummary, Field, Panel, type Problem, sentForm, TreePicker } from '../ui';
import { FileDrop } from './file-drop';
import { ImportsApi } from './imports-api';

/** Hands in a file for a unit; nothing reaches the register before the preview is confirmed. */
@Component({
  selector: 'hr-new-import',
  imports: [DateInput, ErrorSummary, Field, FileDrop, FormField, FormRoot, MatButton, Panel, TreePicker],
  template: `
    <hr-panel heading="Nhập một danh sách" note="xem trước rồi mới ghi vào sổ">
      <form [formRoot]="importForm" aria-label="Nhập một danh sách" (submit)="checkFile()">
        <hr-error-summary [of]="importForm" />
        <hr-file-drop [(file)]="file" [(error)]="fileError" [disabled]="importForm().submitting()" />
        <div class="hr-form-grid">
          <hr-field
            label="Đơn vị của danh sách"
            [of]="importForm.organisationId"
            required
            hint="Tên đơn vị trong tệp được tìm ở đơn vị này và các đơn vị bên dưới."
          >
            <hr-tree-picker [nodes]="nodes()" [formField]="importForm.organisationId" />
          </hr-field>
          <hr-field
            label="Số liệu tính đến ngày"
            [of]="importForm.asOf"
            required
            hint="Lương và chức vụ trong tệp được ghi theo ngày này."
          >
            <hr-date-input exact [pivot]="99" [formField]="importForm.asOf" />
          </hr-field>
        </div>
        @if (importForm().submitting()) {
          <div class="sending" aria-live="polite">
            <progress max="100" [value]="sent()" aria-label="Đã gửi"></progress>
            <span>{{ sent() < 100 ? 'Đang gửi tệp, ' + sent() + ' %' : 'Đã gửi xong, đang nhận tệp' }}</span>
          </div>
        }
        <div class="hr-form-actions">
          <button matButton="filled" type="submit" [disabled]="importForm().submitting()">
            Tải lên và xem trước
          </button>
        </div>
      </form>
    </hr-panel>
  `,
  styles: `
    .hr-form-grid {
      grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
      margin-top: 16px;
    }

    .sending {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      margin-top: 16px;
      font-size: 13px;
    }

    progress {
      flex: 1 1 200px;
      height: 8px;
    }

    .hr-form-actions {
      margin-top: 16px;
    }
  `,
})
export class NewImport {
  private readonly api = inject(ImportsApi);
  private readonly store = inject(SessionStore);
  readonly sentOff = output<string>();

  private readonly drop = viewChild.required(FileDrop);
  protected readonly file = signal<File | null>(null);
  protected readonly fileError = signal('');
  protected readonly sent = signal(0);

  protected readonly nodes = inject(CodeLists).ownOrganisations();

  private readonly ownUnit = computed(
    () => this.store.session()?.roles.find(({ role }) => role.endsWith('HR_OFFICER'))?.organisationId ?? '',
  );
  private readonly model = linkedSignal(() => ({
    organisationId: this.ownUnit(),
    asOf: this.store.today(),
  }));
  protected readonly importForm = sentForm(
    this.model,
    (path) => {
      required(path.organisationId, { message: 'Hãy chọn đơn vị.' });
      required(path.asOf, { message: 'Hãy điền ngày của số liệu.' });
      validate(path.asOf, ({ value }) =>
        value() > this.store.today() ? { kind: 'future', message: 'Ngày này chưa tới.' } : undefined,
      );
    },
    { send: () => this.handIn(), refused: (problem) => this.showFileProblem(problem) },
  );
  private isSent = false;

  /** A file that was chosen and not sent. */
  hasUnsavedWork(): boolean {
    return this.file() !== null && !this.isSent;
  }

  protected checkFile(): void {
    if (this.file() || this.fileError()) return;
    this.fileError.set('Chưa chọn tệp.');
    this.drop().focus();
  }

  private async handIn(): Promise<void> {
    const file = this.file();
    // The zone itself says that the file is missing.
    if (file) await lastValueFrom(this.send(file));
  }

  private send(file: File): ReturnType<ImportsApi['upload']> {
    const { organisationId, asOf } = this.model();
    this.sent.set(0);
    return this.api.upload(file, organisationId, asOf).pipe(
      tap((event) => {
        if (event.type === HttpEventType.UploadProgress) {
          this.sent.set(Math.round((event.loaded / (event.total ?? file.size)) * 100));
        } else if (event.type === HttpEventType.Response && event.body) {
          this.isSent = true;
          this.sentOff.emit(event.body.id);
        }
      }),
    );
  }

  private showFileProblem({ status, detail, errors }: Problem): boolean {
    const refusal =
      errors.find(({ pointer }) => pointer === '#/file')?.detail ??
      (status === 413 || status === 415 ? detail : undefined);
    if (refusal === undefined) return false;
    this.fileError.set(refusal);
    this.file.set(null);
    this.drop().focus();
    return true;
  }
}
