import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, showNumber } from '../ui';
import { PaperSender, type PaperSending } from './paper-sender';
import { sayBytes } from './paper-words';

/** What is on its way for a person: how far, whether it waits for the network, why it was not taken. */
@Component({
  selector: 'hr-sending-list',
  imports: [Icon, MatButton],
  template: `
    @for (sending of mine(); track sending) {
      <div class="one" role="group" [attr.aria-label]="sending.file.name">
        <hr-icon [name]="sending.state() === 'refused' ? 'alert' : 'upload'" size="16" />
        <div class="words">
          <span class="name">{{ sending.file.name }}</span>
          @if (sending.state() === 'refused') {
            <span class="refusal" role="alert">{{ sending.refusal() }}</span>
          } @else {
            <progress
              max="100"
              [value]="percent(sending)"
              [attr.aria-label]="'Đã gửi ' + sending.file.name"
            ></progress>
            <span class="state" aria-live="polite">{{ say(sending) }}</span>
          }
        </div>
        @if (sending.state() === 'refused' && sending.uploadId) {
          <button matButton type="button" (click)="sender.again(sending)">Thử lại</button>
        }
        <button matButton type="button" (click)="sender.drop(sending)">
          {{ sending.state() === 'refused' ? 'Đóng' : 'Bỏ' }}
        </button>
      </div>
    }
  `,
  host: { class: 'hr-no-print' },
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }

    :host:empty {
      display: none;
    }

    .one {
      display: flex;
      gap: 10px;
      align-items: center;
      padding: 8px 12px;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius-small);
      background: var(--hr-surface);
    }

    .words {
      display: grid;
      flex: 1;
      min-width: 0;
      font-size: 13px;
      line-height: 20px;
    }

    .name {
      overflow-wrap: anywhere;
      font-weight: 500;
    }

    .state {
      color: var(--hr-text-muted);
    }

    .refusal {
      color: var(--hr-late);
    }

    progress {
      width: 100%;
      height: 6px;
    }
  `,
})
export class SendingList {
  protected readonly sender = inject(PaperSender);
  /** The person, or the declaration. */
  readonly placeId = input.required<string>();
  /** Only what is for this item. */
  readonly itemId = input('');
  protected readonly mine = computed(() =>
    this.sender
      .sendings()
      .filter(
        ({ target }) =>
          target.placeId === this.placeId() && (this.itemId() === '' || target.itemId === this.itemId()),
      ),
  );

  protected percent({ sent, file }: PaperSending): number {
    return Math.floor((sent() / file.size) * 100);
  }

  protected say(sending: PaperSending): string {
    const amount = `${sayBytes(sending.sent())} / ${sayBytes(sending.file.size)}`;
    switch (sending.state()) {
      case 'queued':
        return 'Chờ đến lượt';
      case 'waiting':
        return `Mất kết nối ở ${amount}. Phần đã gửi vẫn còn; sẽ tự gửi tiếp khi có mạng.`;
      case 'filing':
        return 'Đã gửi xong, đang kiểm tra và ghi vào hồ sơ';
      default:
        return `Đang gửi ${showNumber(this.percent(sending))} %, ${amount}`;
    }
  }
}
