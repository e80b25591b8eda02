import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { DeclarationView } from '@hr/contracts';
import { REPORT_SECTION } from '@hr/domain';
import { firstValueFrom, type Observable, switchMap, tap } from 'rxjs';
import {
  ErrorState,
  ErrorSummary,
  Field,
  InputDress,
  PageHeader,
  Panel,
  SaveKey,
  sentenceOf,
  Skeleton,
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
    ErrorState,
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
    Skeleton,
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
        @if (earlier.error(); as error) {
          <hr-error-state [error]="error" (retried)="earlier.reload()" />
        } @else if (toKhai() && !earlier.hasValue()) {
          <hr-skeleton lines="5" />
        } @else {
          <form [formRoot]="reportForm" hrSaveKey>
            <hr-error-summary [of]="reportForm" />
            <hr-field label="Phần bị sai" [of]="reportForm.about" required>
              <select hrInput [formField]="reportForm.about">
                <option value="">Chọn phần của hồ sơ</option>
                @for (part of parts(); track part) {
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
        }
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
  /** From the address: a draft, or a report that was returned. */
  readonly toKhai = input<string>();
  protected readonly earlier = httpResource<DeclarationView>(() =>
    this.toKhai() ? `/api/own/declarations/${this.toKhai()}` : undefined,
  );
  protected readonly model = linkedSignal(() => {
    const earlier = this.earlier.hasValue() ? this.earlier.value() : undefined;
    return { about: earlier?.about ?? '', note: earlier?.note ?? '' };
  });
  protected readonly parts = computed(() => {
    const about = this.earlier.hasValue() ? this.earlier.value().about : null;
    return about && !parts.includes(about) ? [about, ...parts] : parts;
  });
  /** The draft that holds what was typed: kept once, it is changed by another try and not made again. */
  private readonly kept = linkedSignal(() => this.toKhai() ?? null);
  protected readonly reportForm = sentForm(
    this.model,
    (path) => {
      required(path.about, { message: 'Chọn phần của hồ sơ bị sai.' });
      required(path.note, { message: 'Ghi rõ sai ở đâu, đúng phải là gì.' });
    },
    {
      send: () =>
        this.save().pipe(
          switchMap(({ id }) => this.api.submit(id)),
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
      const kept = await firstValueFrom(this.save());
      await this.router.navigate(['/cua-toi/to-khai', kept.id]);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }

  private save(): Observable<DeclarationView> {
    return this.api
      .keep({ section: REPORT_SECTION, ...this.model() }, this.kept())
      .pipe(tap(({ id }) => this.kept.set(id)));
  }
}
