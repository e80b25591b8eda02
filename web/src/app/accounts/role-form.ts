import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { PERMISSIONS, ROLE_CODES, ROLES, type Role, type AccountView } from '@hr/contracts';
import { tap } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import { DateInput, ErrorSummary, Field, InputDress, SaveKey, sentForm, TreePicker } from '../ui';
import { AccountsApi } from './accounts-api';

const isRole = (value: string): value is Role => value in ROLES;

/** Grants one role on one unit for a time. */
@Component({
  selector: 'hr-role-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey, TreePicker],
  template: `
    <form [formRoot]="roleForm" hrSaveKey aria-label="Giao vai trò">
      <hr-error-summary [of]="roleForm" />
      <div class="hr-form-grid">
        <hr-field label="Vai trò" [of]="roleForm.role" required [hint]="permits()">
          <select hrInput [formField]="roleForm.role">
            <option value="">Chọn vai trò</option>
            @for (role of roles; track role.code) {
              <option [value]="role.code">{{ role.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field
          label="Đơn vị"
          [of]="roleForm.organisationId"
          required
          hint="Vai trò có hiệu lực ở đơn vị này và mọi đơn vị bên dưới."
        >
          <hr-tree-picker [nodes]="nodes()" [formField]="roleForm.organisationId" />
        </hr-field>
        <hr-field label="Từ ngày" [of]="roleForm.from" required>
          <hr-date-input exact [pivot]="99" [formField]="roleForm.from" />
        </hr-field>
        <hr-field label="Đến hết ngày" [of]="roleForm.until" hint="Bỏ trống nếu chưa định ngày kết thúc.">
          <hr-date-input exact [pivot]="99" [formField]="roleForm.until" />
        </hr-field>
        <hr-field label="Căn cứ" [of]="roleForm.ground" hint="Quyết định, văn bản giao việc.">
          <input hrInput type="text" autocomplete="off" [formField]="roleForm.ground" />
        </hr-field>
      </div>
      <div class="hr-form-actions">
        <button matButton type="button" (click)="cancelled.emit()">Bỏ</button>
        <button matButton="filled" type="submit" [disabled]="roleForm().submitting()">Giao vai trò</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      padding: 14px 16px;
      border-bottom: 1px solid var(--hr-divider);
    }

    .hr-form-actions {
      margin-top: 12px;
    }
  `,
})
export class RoleForm {
  private readonly api = inject(AccountsApi);
  readonly accountId = input.required<string>();
  readonly granted = output<AccountView>();
  readonly cancelled = output();

  /** "Người có hồ sơ" comes with the link to a person, not by itself. */
  protected readonly roles = ROLE_CODES.filter((code) => code !== 'STAFF_MEMBER').map((code) => ({
    code,
    name: ROLES[code].name,
  }));
  protected readonly nodes = inject(CodeLists).organisations();

  private readonly model = signal({
    role: '',
    organisationId: '',
    from: inject(SessionStore).today(),
    until: '',
    ground: '',
  });
  protected readonly permits = computed(() => {
    const { role } = this.model();
    return isRole(role)
      ? `${ROLES[role].permissions.map((permission) => PERMISSIONS[permission]).join(', ')}.`
      : '';
  });
  protected readonly roleForm = sentForm(
    this.model,
    (path) => {
      required(path.role, { message: 'Hãy chọn vai trò.' });
      required(path.organisationId, { message: 'Hãy chọn đơn vị.' });
      required(path.from, { message: 'Hãy điền ngày bắt đầu.' });
      validate(path.until, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.from)
          ? { kind: 'order', message: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.' }
          : undefined,
      );
      maxLength(path.ground, 300, { message: 'Căn cứ dài quá 300 ký tự.' });
    },
    { send: () => this.grant() },
  );

  isDirty(): boolean {
    return this.roleForm().dirty();
  }

  private grant(): ReturnType<AccountsApi['grant']> {
    const { role, organisationId, from, until, ground } = this.model();
    const input = {
      role,
      organisationId,
      from,
      ...(until && { until }),
      ...(ground.trim() && { ground: ground.trim() }),
    };
    return this.api.grant(this.accountId(), input).pipe(tap((account) => this.granted.emit(account)));
  }
}
