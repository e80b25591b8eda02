import { booleanAttribute, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { OpenSession } from '@hr/contracts';
import { DatePipe, Icon, StatusTag } from '../ui';
import { sayDevice } from './device';

/** Where an account is signed in right now. */
@Component({
  selector: 'hr-session-list',
  imports: [DatePipe, Icon, MatButton, StatusTag],
  template: `
    <ul>
      @for (session of sessions(); track session.id) {
        <li>
          <hr-icon name="screen" />
          <div class="words">
            <p>
              <span class="device" [title]="session.userAgent ?? ''">{{ device(session) }}</span>
              @if (session.isCurrent) {
                <hr-status-tag tone="info" icon="screen">Phiên này</hr-status-tag>
              }
            </p>
            <p class="hr-muted">
              Đăng nhập {{ session.createdAt | hrDate }} · dùng gần nhất {{ session.lastSeenAt | hrDate }}
              @if (session.address) {
                · từ {{ session.address }}
              }
            </p>
          </div>
          @if (mayEnd() && !session.isCurrent) {
            <button
              matButton="outlined"
              type="button"
              [attr.aria-label]="'Kết thúc phiên ' + device(session)"
              [disabled]="busy()"
              (click)="endAsked.emit(session)"
            >
              Kết thúc
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      gap: 12px;
      align-items: center;
      padding: 10px 16px;
    }

    li + li {
      border-top: 1px solid var(--hr-divider);
    }

    li > hr-icon {
      color: var(--hr-text-muted);
    }

    .words {
      flex: 1;
      min-width: 0;
    }

    .words p {
      overflow-wrap: anywhere;
    }

    .words .hr-muted {
      font-size: 13px;
      line-height: 20px;
    }

    .device {
      margin-right: 8px;
      font-weight: 500;
    }
  `,
})
export class SessionList {
  readonly sessions = input.required<readonly OpenSession[]>();
  /** Each can be ended by itself. */
  readonly mayEnd = input(false, { transform: booleanAttribute });
  readonly busy = input(false);
  readonly endAsked = output<OpenSession>();

  protected device({ userAgent }: OpenSession): string {
    return sayDevice(userAgent);
  }
}
