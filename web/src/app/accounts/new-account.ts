import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { NewPasswordView } from '@hr/contracts';
import { tap } from 'rxjs';
import {
  ErrorSummary,
  Field,
  type HoldsUnsavedWork,
  InputDress,
  PageHeader,
  Panel,
  SaveKey,
  sentForm,
  warnBeforeUnload,
} from '../ui';
import { AccountsApi } from './accounts-api';
import { FirstPassword } from './first-password';

/** A new account; roles are granted on its own page afterwards. */
@Component({
  selector: 'hr-new-account',
  imports: [
    ErrorSummary,
    Field,
    FirstPassword,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    SaveKey,
  ],
  template: `
    <div class="hr-page hr-page-narrow">
      <hr-page-header
        heading="Thêm tài khoản"
        summary="Tài khoản mới chưa có quyền gì cho đến khi được giao vai trò ở một đơn vị."
        backLink="/quan-tri"
        backLabel="Tài khoản"
      />
      @if (made(); as made) {
        <hr-panel heading="Đã lập tài khoản">
          <hr-first-password [username]="model().username" [password]="made.password" />
          <div panelFooter class="hr-form-actions">
            <a matButton routerLink="/quan-tri">Về danh sách</a>
            <a matButton="filled" [routerLink]="['/quan-tri', made.id]">Giao vai trò</a>
          </div>
        </hr-panel>
      } @else {
        <hr-panel>
          <form [formRoot]="accountForm" hrSaveKey>
            <hr-error-summary [of]="accountForm" />
            <div class="hr-form-grid">
              <hr-field
                label="Tên đăng nhập"
                [of]="accountForm.username"
                required
                hint="3 đến 50 chữ thường không dấu, chữ số, dấu chấm hoặc gạch; sau này không đổi được."
              >
                <input
                  hrInput
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck="false"
                  [formField]="accountForm.username"
                />
              </hr-field>
              <hr-field
                label="Họ và tên"
                [of]="accountForm.displayName"
                required
                hint="Tên hiện trong lịch sử mọi thay đổi."
              >
                <input hrInput type="text" autocomplete="off" [formField]="accountForm.displayName" />
              </hr-field>
            </div>
            <div class="hr-form-actions">
              <a matButton routerLink="/quan-tri">Bỏ</a>
              <button matButton="filled" type="submit" [disabled]="accountForm().submitting()">
                Lập tài khoản
              </button>
            </div>
          </form>
        </hr-panel>
      }
    </div>
  `,
  styles: `
    .hr-form-actions {
      margin-top: 16px;
    }

    [panelFooter] {
      margin-top: 0;
    }
  `,
})
export class NewAccount implements HoldsUnsavedWork {
  private readonly api = inject(AccountsApi);
  protected readonly made = signal<NewPasswordView | null>(null);
  protected readonly model = signal({ username: '', displayName: '' });
  protected readonly accountForm = sentForm(
    this.model,
    (path) => {
      required(path.username, { message: 'Hãy điền tên đăng nhập.' });
      pattern(path.username, /^[a-z0-9][a-z0-9._-]{2,49}$/, {
        message:
          'Chỉ dùng 3 đến 50 chữ thường không dấu, chữ số, dấu chấm hoặc gạch; bắt đầu bằng chữ hoặc số.',
      });
      required(path.displayName, { message: 'Hãy điền họ và tên.' });
      maxLength(path.displayName, 100, { message: 'Họ và tên dài quá 100 ký tự.' });
    },
    {
      send: () => this.api.create(this.model()).pipe(tap((made) => this.made.set(made))),
    },
  );

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.made() === null && this.accountForm().dirty();
  }
}
