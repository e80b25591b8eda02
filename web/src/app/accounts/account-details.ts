import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, pattern, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { AccountView } from '@hr/contracts';
import { tap } from 'rxjs';
import { DatePipe, ErrorSummary, Field, Icon, InputDress, Panel, Problem, SaveKey, sentForm } from '../ui';
import { AccountsApi } from './accounts-api';
import { accountIn } from './stale-account';

/** Name and dates of an account, with the name edited in place. */
@Component({
  selector: 'hr-account-details',
  imports: [DatePipe, ErrorSummary, Field, FormField, FormRoot, Icon, InputDress, MatButton, Panel, SaveKey],
  template: `
    <hr-panel heading="Thông tin">
      @if (!isEditing()) {
        <button panelActions matButton type="button" aria-label="Sửa họ và tên" (click)="isEditing.set(true)">
          Sửa
        </button>
      }
      @if (!isEditing()) {
        <dl class="hr-values">
          <div>
            <dt>Họ và tên</dt>
            <dd>{{ account().displayName }}</dd>
          </div>
          <div>
            <dt>Tên đăng nhập</dt>
            <dd>{{ account().username }}</dd>
          </div>
          <div>
            <dt>Lập lúc</dt>
            <dd>{{ account().createdAt | hrDate }}</dd>
          </div>
          <div>
            <dt>Dùng gần nhất</dt>
            @if (account().lastSeenAt; as seen) {
              <dd>{{ seen | hrDate }}</dd>
            } @else {
              <dd class="hr-missing">chưa lần nào</dd>
            }
          </div>
        </dl>
      } @else {
        <form [formRoot]="nameForm" hrSaveKey>
          <hr-error-summary [of]="nameForm" />
          @if (newer(); as newer) {
            <div class="newer" role="alert">
              <hr-icon name="warning" size="16" />
              <div>
                <p><strong>Người khác vừa sửa tài khoản này.</strong></p>
                <p>
                  Bản đang lưu: {{ newer.displayName }} · {{ newer.isDisabled ? 'đã khóa' : 'đang dùng' }}.
                </p>
                <p>Bản của bạn: {{ model().displayName }}.</p>
                <p class="choice">
                  <button matButton="outlined" type="button" (click)="takeNewer(newer)">
                    Dùng bản đang lưu
                  </button>
                  <button matButton type="button" (click)="overwrite(newer)">Vẫn lưu tên của tôi</button>
                </p>
              </div>
            </div>
          }
          <hr-field label="Họ và tên" [of]="nameForm.displayName" required>
            <input hrInput type="text" autocomplete="off" [formField]="nameForm.displayName" />
          </hr-field>
          <div class="hr-form-actions">
            <button matButton type="button" (click)="cancel()">Bỏ</button>
            <button matButton="filled" type="submit" [disabled]="nameForm().submitting() || newer() !== null">
              Lưu họ và tên
            </button>
          </div>
        </form>
      }
    </hr-panel>
  `,
  styles: `
    .hr-form-actions {
      margin-top: 12px;
    }

    .newer {
      display: flex;
      gap: 10px;
      margin-bottom: 14px;
      padding: 10px 14px;
      border: 1px solid var(--hr-due);
      border-radius: var(--hr-radius-small);
      background: var(--hr-due-soft);
      font-size: 13px;
    }

    .newer hr-icon {
      margin-top: 3px;
      color: var(--hr-due);
    }

    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 8px;
    }
  `,
})
export class AccountDetails {
  private readonly api = inject(AccountsApi);
  readonly account = input.required<AccountView>();
  readonly changed = output<AccountView>();

  protected readonly isEditing = signal(false);
  /** The account as somebody else saved it meanwhile. */
  protected readonly newer = signal<AccountView | null>(null);
  /** The version the name is saved on. */
  private readonly seen = linkedSignal(() => this.account().version);
  protected readonly model = linkedSignal(() => ({ displayName: this.account().displayName }));
  protected readonly nameForm = sentForm(
    this.model,
    (path) => {
      required(path.displayName, { message: 'Hãy điền họ và tên.' });
      pattern(path.displayName, /\S/, { message: 'Hãy điền họ và tên.' });
      maxLength(path.displayName, 100, { message: 'Họ và tên dài quá 100 ký tự.' });
    },
    {
      send: () =>
        this.api
          .change(this.account().id, { version: this.seen(), displayName: this.model().displayName })
          .pipe(tap((account) => this.take(account))),
      refused: (problem) => this.showNewer(problem),
    },
  );

  hasUnsavedWork(): boolean {
    return this.isEditing() && this.nameForm().dirty();
  }

  protected cancel(): void {
    const newer = this.newer();
    if (newer) this.takeNewer(newer);
    this.nameForm().reset({ displayName: this.account().displayName });
    this.isEditing.set(false);
  }

  protected takeNewer(newer: AccountView): void {
    this.take(newer);
  }

  /** The newer account has been seen: the name is saved over it. */
  protected overwrite({ version }: AccountView): void {
    this.newer.set(null);
    this.seen.set(version);
    void submit(this.nameForm);
  }

  private take(account: AccountView): void {
    this.newer.set(null);
    this.isEditing.set(false);
    this.changed.emit(account);
    this.nameForm().reset({ displayName: account.displayName });
  }

  private showNewer(problem: Problem): boolean {
    const current = accountIn(problem);
    if (current) this.newer.set(current);
    return current !== null;
  }
}
