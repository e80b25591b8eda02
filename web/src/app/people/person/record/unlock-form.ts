import { Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { RestrictedSection } from '@hr/contracts';
import { tap } from 'rxjs';
import { ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../../../ui';
import { OpenRecord } from './open-record';
import { restrictedTables } from './restricted-tables';
import { UnlockDesk } from './unlock-desk';

/** As the API has it: fewer letters are no ground. */
const shortestGround = 10;

/** Which restricted items, on what ground, by which document: a line of the consultation log (sheet 05b). */
@Component({
  selector: 'hr-unlock-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form [formRoot]="unlockForm" hrSaveKey aria-label="Mở khóa mục hạn chế">
      <p class="hr-muted">
        Các mục được mở trong 30 phút cho riêng tài khoản này. Ai mở, mở mục nào, vì lý do gì được ghi vào sổ
        theo dõi khai thác hồ sơ, xem ở Lịch sử, thẻ Ai đã xem.
      </p>
      <hr-error-summary [of]="unlockForm" />
      <fieldset>
        <legend>Mục cần mở</legend>
        @for (choice of choices; track choice.section) {
          <label>
            <input type="checkbox" [checked]="isChosen(choice.section)" (change)="toggle(choice.section)" />
            {{ choice.label }}
            @if (record.isUnlocked(choice.section)) {
              <span class="hr-muted">đang mở</span>
            }
          </label>
        }
        @if (isEmpty()) {
          <p class="error" role="alert">Chọn ít nhất một mục cần mở.</p>
        }
      </fieldset>
      <hr-field
        label="Lý do khai thác"
        [of]="unlockForm.ground"
        required
        hint="Ví dụ: thẩm tra hồ sơ bổ nhiệm Phó Giám đốc Sở"
      >
        <textarea hrInput rows="3" [formField]="unlockForm.ground"></textarea>
      </hr-field>
      <hr-field
        label="Văn bản làm căn cứ"
        [of]="unlockForm.document"
        hint="Số, ngày công văn hoặc phiếu đề nghị, nếu có"
      >
        <input hrInput autocomplete="off" [formField]="unlockForm.document" />
      </hr-field>
      <div class="hr-form-actions">
        <button matButton="outlined" type="button" (click)="desk.isOpen.set(false)">Bỏ</button>
        <button matButton="filled" type="submit" [disabled]="unlockForm().submitting()">Mở khóa</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 14px;
    }

    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      margin-bottom: 4px;
      padding: 0;
      font-size: 13px;
      font-weight: 500;
    }

    fieldset label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 32px;
      cursor: pointer;
    }

    fieldset input {
      width: 16px;
      height: 16px;
    }

    .error {
      color: var(--hr-late);
      font-size: 13px;
    }
  `,
})
export class UnlockForm {
  readonly opened = output();
  protected readonly desk = inject(UnlockDesk);
  protected readonly record = inject(OpenRecord);
  private readonly snack = inject(Snack);

  protected readonly choices = Object.entries(restrictedTables).map(([section, { heading, note }]) => ({
    section: section as RestrictedSection,
    label: `${heading} (${note.split(',')[0]})`,
  }));
  private readonly chosen = linkedSignal<readonly RestrictedSection[]>(() => {
    const asked = this.desk.asked();
    return asked ? [asked] : [];
  });
  private readonly isTried = signal(false);
  protected readonly isEmpty = computed(() => this.isTried() && this.chosen().length === 0);

  protected readonly unlockForm = sentForm(
    signal({ ground: '', document: '' }),
    (path) => {
      validate(path.ground, ({ value }) =>
        value().trim().length < shortestGround
          ? { kind: 'short', message: `Hãy ghi lý do rõ hơn, ít nhất ${shortestGround} ký tự.` }
          : undefined,
      );
      maxLength(path.ground, 500, { message: 'Lý do dài quá 500 ký tự.' });
      maxLength(path.document, 200, { message: 'Căn cứ dài quá 200 ký tự.' });
    },
    { send: () => this.unlock() },
  );

  protected isChosen(section: RestrictedSection): boolean {
    return this.chosen().includes(section);
  }

  protected toggle(section: RestrictedSection): void {
    this.chosen.update((all) =>
      all.includes(section) ? all.filter((one) => one !== section) : [...all, section],
    );
  }

  private async unlock(): Promise<void> {
    this.isTried.set(true);
    const sections = [...this.chosen()];
    if (sections.length === 0) return;
    const { ground, document } = this.unlockForm().value();
    await new Promise<void>((done, fail) => {
      this.record
        .unlock({ sections, ground, document: document.trim() || null })
        .pipe(
          tap(() => {
            this.snack.say('Đã mở khóa trong 30 phút, lần mở đã được ghi lại');
            this.desk.isOpen.set(false);
            this.opened.emit();
          }),
        )
        .subscribe({ complete: done, error: fail });
    });
  }
}
