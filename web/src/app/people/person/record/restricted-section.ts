import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RestrictedSection } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { Icon, Panel, sentenceOf, Snack, StatusTag } from '../../../ui';
import { OpenRecord } from './open-record';
import { RecordTable } from './record-table';
import { restrictedTables } from './restricted-tables';
import { UnlockDesk } from './unlock-desk';

/** A restricted item: locked until the account says why it needs it, then open for half an hour. */
@Component({
  selector: 'hr-restricted-section',
  imports: [Icon, MatButton, Panel, RecordTable, StatusTag],
  template: `
    @if (isOpen()) {
      <p class="left">
        <hr-status-tag tone="due">đang mở, tự khóa sau {{ left() }}</hr-status-tag>
        <button
          matButton
          type="button"
          class="hr-no-print"
          [attr.aria-label]="'Khóa lại ngay mục ' + table().heading"
          [disabled]="isLocking()"
          (click)="lock()"
        >
          <hr-icon matButtonIcon name="lock" size="16" />Khóa lại ngay
        </button>
      </p>
    } @else {
      <hr-panel [heading]="table().heading" [note]="table().note + ', mục hạn chế'">
        @if (record.mayUnlock()) {
          <button
            panelActions
            matButton
            type="button"
            class="hr-no-print"
            [attr.aria-label]="'Mở khóa mục ' + table().heading"
            (click)="desk.ask(section())"
          >
            Mở khóa
          </button>
        }
        <p class="locked">
          <hr-icon name="lock" size="16" />
          @if (isTyping()) {
            Mục này đang khóa. Nội dung đang nhập vẫn còn; mở khóa để ghi tiếp.
          } @else if (record.mayUnlock()) {
            Mục này đang khóa. Mở khóa cần nêu lý do; lần mở được ghi vào sổ theo dõi khai thác hồ sơ.
          } @else {
            Mục này chỉ dành cho người được giao khai thác mục hạn chế của hồ sơ.
          }
        </p>
      </hr-panel>
    }
    @if (isOpen() || isTyping()) {
      <div [hidden]="!isOpen()"><hr-record-table [of]="table()" /></div>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .locked {
      display: flex;
      gap: 8px;
      align-items: flex-start;
      color: var(--hr-text-muted);
      font-size: 13px;
      line-height: 20px;
    }

    .locked hr-icon {
      flex: none;
      margin-top: 2px;
    }

    .left {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      margin-bottom: 6px;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class RestrictedSectionView {
  readonly section = input.required<RestrictedSection>();
  protected readonly record = inject(OpenRecord);
  protected readonly desk = inject(UnlockDesk);
  private readonly snack = inject(Snack);
  protected readonly isLocking = signal(false);
  private readonly rows = viewChild(RecordTable);
  /** What is being typed outlives the lock; the rows do not. */
  protected readonly isTyping = computed(() => this.rows()?.isBusy() ?? false);
  protected readonly table = computed(() => restrictedTables[this.section()]);
  protected readonly isOpen = computed(() => this.record.isUnlocked(this.section()));
  /** Minutes, and seconds in the last one. */
  protected readonly left = computed(() => {
    const seconds = this.record.secondsLeft(this.section());
    return seconds > 60 ? `${Math.ceil(seconds / 60)} phút` : `${seconds} giây`;
  });

  protected async lock(): Promise<void> {
    this.isLocking.set(true);
    try {
      await firstValueFrom(this.record.lock(this.section()));
      this.snack.say(`Đã khóa lại mục ${this.table().heading}`);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.isLocking.set(false);
    }
  }
}
