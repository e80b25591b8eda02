import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom, tap } from 'rxjs';
import {
  ErrorSummary,
  Field,
  InputDress,
  PageHeader,
  Panel,
  SaveKey,
  sentenceOf,
  Snack,
  sentForm,
} from '../ui';
import { DeclarationsApi } from './declarations-api';

const parts = [
  'Quá trình công tác, chức vụ',
  'Ngạch, bậc, lương, phụ cấp',
  'Tuyển dụng, hợp đồng',
  'Đảng',
  'Đánh giá, khen thưởng, kỷ luật',
  'Phần khác',
];

/** A mistake in what decisions made, told in words: it is put right by a correcting decision. */
@Component({
  selector: 'hr-own-report',
  imports: [
    ErrorSummary,
    Field,
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
        heading="Báo sai sót"
        summary="Cho những phần do quyết định ghi; cán bộ sẽ đối chiếu và đính chính bằng quyết định."
        backLink="/cua-toi"
        backLabel="Hồ sơ của tôi"
      />
      <hr-panel>
        <form [formRoot]="reportForm" hrSaveKey>
          <hr-error-summary [of]="reportForm" />
          <hr-field label="Phần bị sai" [of]="reportForm.about" required>
            <select hrInput [formField]="reportForm.about">
              <option value="">Chọn phần của hồ sơ</option>
              @for (part of parts; track part) {
                <option [value]="part">{{ part }}</option>
              }
            </select>
          </hr-field>
          <hr-field label="Sai ở đâu, đúng phải là gì" [of]="reportForm.note" required>
            <textarea hrInput rows="5" [formField]="reportForm.note"></textarea>
          </hr-field>
          <div class="hr-form-actions">
            <a matButton routerLink="/cua-toi">Bỏ</a>
            <button
              matButton="outlined"
              type="button"
              [disabled]="reportForm().submitting()"
              (click)="keep()"
            >
              Lưu nháp để đính kèm minh chứng
            </button>
            <button matButton="filled" type="submit" [disabled]="reportForm().submitting()">Gửi</button>
          </div>
        </form>
      </hr-panel>
    </div>
  `,
  styles: `
    hr-panel {
      margin-top: 16px;
    }

    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class OwnReport {
  private readonly api = inject(DeclarationsApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  protected readonly parts = parts;
  protected readonly model = signal({ about: '', note: '' });
  protected readonly reportForm = sentForm(
    this.model,
    (path) => {
      required(path.about, { message: 'Chọn phần của hồ sơ bị sai.' });
      required(path.note, { message: 'Ghi rõ sai ở đâu, đúng phải là gì.' });
    },
    {
      send: () =>
        this.api.send({ section: 'REPORT', ...this.model() }, null).pipe(
          tap(({ number }) => {
            this.snack.say(`Đã gửi, số ${number}`);
            void this.router.navigate(['/cua-toi']);
          }),
        ),
    },
  );

  /** As a draft, beside which scans can be laid before it is sent. */
  protected async keep(): Promise<void> {
    try {
      const kept = await firstValueFrom(this.api.keep({ section: 'REPORT', ...this.model() }, null));
      await this.router.navigate(['/cua-toi/to-khai', kept.id]);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }
}
