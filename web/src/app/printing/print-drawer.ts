import { Component, computed, inject, input, model, signal } from '@angular/core';
import { applyWhen, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { PrintJob, PrintJobInput } from '@hr/contracts';
import { lastValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import { Drawer, ErrorSummary, Field, InputDress, sentForm } from '../ui';
import { formats, personForms } from './print-forms';
import { PrintsApi } from './prints-api';

const peopleAtMost = 200;

/** Prints many people into one ZIP: which form, which kind of file, and whether restricted items go along. */
@Component({
  selector: 'hr-print-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton],
  template: `
    <hr-drawer heading="In lý lịch" [(open)]="open">
      @if (open()) {
        <form [formRoot]="printForm" aria-label="In lý lịch">
          <p>
            {{ personIds().size }} người, mỗi người một tệp, gói trong một tệp ZIP. Việc in chạy ở nền, có thể
            rời trang rồi tìm lại ở mục In ấn.
          </p>
          <hr-error-summary [of]="printForm" />
          <hr-field label="Mẫu" [of]="printForm.form" required>
            <select hrInput [formField]="printForm.form">
              @for (one of forms; track one.form) {
                <option [value]="one.form">{{ one.name }}</option>
              }
            </select>
          </hr-field>
          <hr-field label="Dạng tệp" [of]="printForm.format" required>
            <select hrInput [formField]="printForm.format">
              @for (one of formats; track one.format) {
                <option [value]="one.format">{{ one.name }}</option>
              }
            </select>
          </hr-field>
          @if (mayUnlock()) {
            <label class="tick">
              <input type="checkbox" [formField]="printForm.isUnlocked" />
              In cả mục hạn chế (sức khỏe, lịch sử bản thân, kỷ luật, gia đình, kinh tế)
            </label>
            @if (model().isUnlocked) {
              <hr-field
                label="Căn cứ mở mục hạn chế"
                [of]="printForm.ground"
                required
                hint="Ghi một lần; được lưu vào phiếu theo dõi của từng người."
              >
                <textarea hrInput rows="3" [formField]="printForm.ground"></textarea>
              </hr-field>
              <hr-field label="Văn bản cho phép" [of]="printForm.document">
                <input hrInput [formField]="printForm.document" />
              </hr-field>
            }
          }
          <div class="hr-form-actions">
            <button matButton="outlined" type="button" (click)="open.set(false)">Thôi</button>
            <button
              matButton="filled"
              type="submit"
              [disabled]="printForm().submitting() || personIds().size > most"
            >
              In {{ personIds().size }} người
            </button>
          </div>
          @if (personIds().size > most) {
            <p class="hr-muted">Mỗi lần in nhiều nhất {{ most }} người. Hãy bỏ chọn bớt.</p>
          }
        </form>
      }
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }

    .tick {
      display: flex;
      gap: 8px;
      align-items: flex-start;
      font-size: 13px;
    }

    .tick input {
      margin-top: 3px;
    }
  `,
})
export class PrintDrawer {
  readonly personIds = input.required<ReadonlySet<string>>();
  readonly open = model(false);
  private readonly api = inject(PrintsApi);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);

  protected readonly most = peopleAtMost;
  protected readonly forms = personForms;
  protected readonly formats = formats;
  protected readonly mayUnlock = computed(() => this.store.can('person.restricted'));
  protected readonly model = signal({
    form: 'so-yeu-ly-lich' as PrintJob['form'],
    format: 'pdf' as PrintJob['format'],
    isUnlocked: false,
    ground: '',
    document: '',
  });
  protected readonly printForm = sentForm(
    this.model,
    (path) => {
      applyWhen(
        path,
        ({ value }) => value().isUnlocked,
        (opened) => {
          required(opened.ground, { message: 'Hãy ghi căn cứ.' });
          minLength(opened.ground, 10, { message: 'Ghi căn cứ cụ thể, ít nhất 10 ký tự.' });
        },
      );
    },
    { send: () => this.print() },
  );

  private async print(): Promise<void> {
    const { form, format, isUnlocked, ground, document } = this.model();
    const input: PrintJobInput = {
      form: form as PrintJobInput['form'],
      format,
      personIds: [...this.personIds()],
      ...(isUnlocked
        ? {
            unlock: {
              sections: ['HEALTH', 'HISTORY', 'DISCIPLINE', 'FAMILY', 'ECONOMY'],
              ground,
              document: document.trim() || null,
            },
          }
        : {}),
    };
    await lastValueFrom(this.api.start(input));
    this.open.set(false);
    await this.router.navigate(['/in-an']);
  }
}
