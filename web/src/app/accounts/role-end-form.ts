import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { AccountRole, AccountView } from '@hr/contracts';
import { tap } from 'rxjs';
import { SessionStore } from '../session';
import { DateInput, ErrorSummary, Field, SaveKey, sentForm } from '../ui';
import { AccountsApi } from './accounts-api';
import { dayBefore } from './role-state';

/** Sets the last day of a role, and says what follows from it. */
@Component({
  selector: 'hr-role-end-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton, SaveKey],
  template: `
    <form [formRoot]="endForm" hrSaveKey [attr.aria-label]="'Kết thúc vai trò ' + role().roleName">
      <hr-error-summary [of]="endForm" />
      <p>
        Sau ngày này tài khoản không còn quyền “{{ role().roleName }}” ở {{ role().organisationName }} và các
        đơn vị bên dưới. Vai trò vẫn còn trong lịch sử.
      </p>
      <hr-field
        label="Ngày cuối cùng còn hiệu lực"
        [of]="endForm.until"
        required
        hint="Muốn thôi ngay hôm nay, hãy ghi ngày hôm qua."
      >
        <hr-date-input exact [pivot]="99" [formField]="endForm.until" />
      </hr-field>
      <div class="hr-form-actions">
        <button matButton type="button" (click)="cancelled.emit()">Bỏ</button>
        <button matButton="outlined" type="submit" [disabled]="endForm().submitting()">
          Kết thúc vai trò
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 10px;
      max-width: 560px;
      padding: 4px 0 6px;
    }

    hr-field {
      max-width: 280px;
    }

    .hr-form-actions {
      justify-content: flex-start;
    }
  `,
})
export class RoleEndForm {
  private readonly api = inject(AccountsApi);
  readonly accountId = input.required<string>();
  readonly role = input.required<AccountRole>();
  readonly endSet = output<AccountView>();
  readonly cancelled = output();

  private readonly today = inject(SessionStore).today();
  private readonly model = signal({ until: this.today });
  protected readonly endForm = sentForm(
    this.model,
    (path) => {
      required(path.until, { message: 'Hãy điền ngày cuối cùng.' });
      validate(path.until, ({ value }) =>
        value() !== '' && value() < dayBefore(this.today)
          ? {
              kind: 'past',
              message: 'Ngày cuối cùng không sớm hơn hôm qua: quyền đã dùng thì không rút lại được.',
            }
          : undefined,
      );
    },
    {
      send: () =>
        this.api
          .endRole(this.accountId(), this.role().id, this.model().until)
          .pipe(tap((account) => this.endSet.emit(account))),
    },
  );

  isDirty(): boolean {
    return this.endForm().dirty();
  }
}
