import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../ui';

/** A password in the clear, once: nobody can read it again afterwards, it can only be set anew. */
@Component({
  selector: 'hr-first-password',
  imports: [Icon, MatButton],
  template: `
    <p class="for">
      Mật khẩu cấp lần đầu của <strong>{{ username() }}</strong>
    </p>
    <p class="line">
      <code>{{ password() }}</code>
      <button matButton="outlined" type="button" (click)="copy()">
        <hr-icon [name]="isCopied() ? 'check' : 'copy'" size="16" />
        {{ isCopied() ? 'Đã chép' : 'Chép mật khẩu' }}
      </button>
    </p>
    <p class="hr-visually-hidden" role="status">{{ isCopied() ? 'Đã chép mật khẩu' : '' }}</p>
    <ul>
      <li>
        Mật khẩu này chỉ hiện một lần. Rời trang là không xem lại được, chỉ có thể đặt lại mật khẩu khác.
      </li>
      <li>Giao tận tay hoặc đọc qua điện thoại, không gửi kèm tên đăng nhập.</li>
      <li>Khi đăng nhập lần đầu, người dùng phải đổi mật khẩu rồi mới làm việc được.</li>
    </ul>
  `,
  host: { role: 'group', 'aria-label': 'Mật khẩu cấp lần đầu' },
  styles: `
    :host {
      display: grid;
      gap: 10px;
      padding: 14px 16px;
      border: 1px solid var(--hr-due);
      border-radius: var(--hr-radius-small);
      background: var(--hr-due-soft);
    }

    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 14px;
      align-items: center;
    }

    code {
      font:
        600 20px/32px ui-monospace,
        'DejaVu Sans Mono',
        monospace;
      letter-spacing: 0.02em;
      user-select: all;
      overflow-wrap: anywhere;
    }

    ul {
      padding-left: 18px;
      font-size: 13px;
      line-height: 21px;
    }
  `,
})
export class FirstPassword {
  private readonly clipboard = inject(Clipboard);
  readonly username = input.required<string>();
  readonly password = input.required<string>();
  protected readonly isCopied = signal(false);

  protected copy(): void {
    if (!this.clipboard.copy(this.password())) return;
    this.isCopied.set(true);
  }
}
