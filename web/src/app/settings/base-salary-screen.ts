import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { BaseSalaryListView, BaseSalaryView } from '@hr/contracts';
import { lastValueFrom, tap } from 'rxjs';
import {
  Confirm,
  DateInput,
  DatePipe,
  Drawer,
  ErrorState,
  ErrorSummary,
  Field,
  InputDress,
  NumberPipe,
  PageHeader,
  Panel,
  SaveKey,
  sentenceOf,
  sentForm,
  showNumber,
  Skeleton,
  Snack,
} from '../ui';
import { SettingsApi } from './settings-api';

const nothing = { amount: '', from: '', basis: '' };

/** The base salary from 2004 on; a new one is added from a day. */
@Component({
  selector: 'hr-base-salary-screen',
  imports: [
    DateInput,
    DatePipe,
    Drawer,
    ErrorState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    SaveKey,
    Skeleton,
  ],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="Mức lương cơ sở"
        summary="Lương theo hệ số của mỗi ngày tính theo mức của ngày đó."
      >
        <button matButton="filled" type="button" (click)="add()">Thêm mức mới</button>
      </hr-page-header>
      @if (list.error() && !list.isLoading()) {
        <hr-error-state [error]="list.error()" heading="Chưa tải được" (retried)="list.reload()" />
      } @else if (!list.hasValue()) {
        <hr-skeleton lines="8" />
      } @else {
        <hr-panel flush>
          <div class="scroll" tabindex="0" role="region" aria-label="Bảng mức lương cơ sở">
            <table>
              <thead>
                <tr>
                  <th scope="col">Từ ngày</th>
                  <th scope="col">Đến ngày</th>
                  <th scope="col">Đồng một tháng</th>
                  <th scope="col">Căn cứ</th>
                  <th scope="col"><span class="hr-visually-hidden">Việc</span></th>
                </tr>
              </thead>
              <tbody>
                @for (row of list.value().items; track row.id) {
                  <tr [class.old]="row.to !== null">
                    <td>{{ row.from | hrDate }}</td>
                    <td>{{ row.to | hrDate }}</td>
                    <td>{{ row.amount | hrNumber }}</td>
                    <td>{{ row.basis }}</td>
                    <td class="acts">
                      @if (row.isOwn) {
                        <button matButton type="button" (click)="remove(row)">Bỏ</button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </hr-panel>
      }
    </div>
    <hr-drawer heading="Thêm mức lương cơ sở" [(open)]="isAdding">
      @if (isAdding()) {
        <form [formRoot]="amountForm" hrSaveKey>
          <hr-error-summary [of]="amountForm" />
          <hr-field label="Đồng một tháng" [of]="amountForm.amount" required>
            <input hrInput inputmode="numeric" autocomplete="off" [formField]="amountForm.amount" />
          </hr-field>
          <hr-field label="Có hiệu lực từ ngày" [of]="amountForm.from" required>
            <hr-date-input exact [pivot]="80" [formField]="amountForm.from" />
          </hr-field>
          <hr-field label="Căn cứ" [of]="amountForm.basis" required>
            <input hrInput autocomplete="off" [formField]="amountForm.basis" />
          </hr-field>
          <div class="hr-form-actions">
            <button matButton="filled" type="submit" [disabled]="amountForm().submitting()">Thêm mức</button>
          </div>
        </form>
      }
    </hr-drawer>
  `,
  styleUrl: './settings-table.scss',
})
export class BaseSalaryScreen {
  private readonly api = inject(SettingsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  protected readonly list = httpResource<BaseSalaryListView>(() => '/api/settings/base-salaries');
  protected readonly isAdding = signal(false);
  protected readonly model = signal(nothing);
  protected readonly amountForm = sentForm(
    this.model,
    (path) => {
      required(path.amount, { message: 'Hãy điền số tiền.' });
      pattern(path.amount, /^\d[\d.]{5,11}$/, { message: 'Chỉ dùng chữ số, ví dụ 2.530.000.' });
      required(path.from, { message: 'Hãy điền ngày có hiệu lực.' });
      required(path.basis, { message: 'Hãy điền căn cứ.' });
    },
    {
      send: () => {
        const { amount, from, basis } = this.model();
        return this.api
          .addBaseSalary({ amount: Number(amount.replaceAll('.', '')), from, basis })
          .pipe(tap(() => this.done()));
      },
    },
  );

  protected add(): void {
    this.model.set(nothing);
    this.isAdding.set(true);
  }

  private done(): void {
    this.isAdding.set(false);
    this.list.reload();
    this.snack.say('Đã thêm mức lương cơ sở');
  }

  protected async remove({ id, amount }: BaseSalaryView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Bỏ mức lương cơ sở này?',
      text: `${showNumber(amount)} đồng. Mức trước đó tiếp tục có hiệu lực.`,
      action: 'Bỏ mức này',
    });
    if (!isSure) return;
    try {
      await lastValueFrom(this.api.removeBaseSalary(id));
      this.list.reload();
      this.snack.say('Đã bỏ mức lương cơ sở');
    } catch (error) {
      this.snack.say(`Chưa bỏ được. ${sentenceOf(error)}`);
    }
  }
}
