import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { OwnAccountsPlan } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { asProblem, ErrorState, Field, PageHeader, Panel, Snack, TreePicker } from '../ui';
import { DeclarationsApi } from './declarations-api';

/** Accounts for the people of a unit, with the sheet of first passwords that exists only once. */
@Component({
  selector: 'hr-own-accounts',
  imports: [ErrorState, Field, FormField, MatButton, PageHeader, Panel, TreePicker],
  template: `
    <div class="hr-page hr-page-narrow">
      <hr-page-header
        heading="Cấp tài khoản tự phục vụ"
        summary="Mỗi người một tài khoản để xem hồ sơ của mình và đề nghị sửa."
        backLink="/to-khai"
        backLabel="Tờ khai"
      />
      <hr-panel>
        <hr-field label="Đơn vị" [of]="unitForm.organisationId" hint="Gồm cả các đơn vị bên dưới">
          <hr-tree-picker [nodes]="units()" remember="organisation" [formField]="unitForm.organisationId" />
        </hr-field>
        @if (plan.error(); as error) {
          <hr-error-state [error]="error" (retried)="plan.reload()" />
        } @else if (known(); as known) {
          <p>
            {{ known.without }} người chưa có tài khoản, {{ known.with }} người đã có.
            @if (known.without > known.most) {
              Mỗi lần cấp {{ known.most }} người; làm lại cho đến hết.
            }
          </p>
          <p class="hr-muted">
            Tệp Excel tải về có tên đăng nhập và mật khẩu lần đầu. Mật khẩu không lưu ở đâu khác: hãy phát cho
            từng người rồi hủy tệp. Người dùng phải đổi mật khẩu khi đăng nhập lần đầu.
          </p>
          @if (failure()) {
            <p class="failure" role="alert">{{ failure() }}</p>
          }
          <div class="hr-form-actions">
            <button
              matButton="filled"
              type="button"
              [disabled]="isBusy() || known.without === 0"
              (click)="open()"
            >
              {{ isBusy() ? 'Đang cấp' : 'Cấp tài khoản và tải tệp' }}
            </button>
          </div>
        }
      </hr-panel>
    </div>
  `,
  styles: `
    hr-panel {
      margin-top: 16px;
    }

    p {
      margin: 12px 0 0;
    }

    .failure {
      color: var(--hr-late);
    }
  `,
})
export class OwnAccounts {
  private readonly api = inject(DeclarationsApi);
  private readonly snack = inject(Snack);
  protected readonly units = inject(CodeLists).organisations();
  private readonly model = signal({ organisationId: '' });
  protected readonly unitForm = form(this.model);
  protected readonly plan = httpResource<OwnAccountsPlan>(() =>
    this.model().organisationId
      ? `/api/own-accounts?organisationId=${this.model().organisationId}`
      : undefined,
  );
  protected readonly known = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly isBusy = signal(false);
  protected readonly failure = signal('');

  protected async open(): Promise<void> {
    this.isBusy.set(true);
    this.failure.set('');
    try {
      const file = await firstValueFrom(this.api.openAccounts(this.model().organisationId));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'tai-khoan-tu-phuc-vu.xlsx';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.snack.say('Đã cấp tài khoản; tệp có mật khẩu đã tải về');
      this.plan.reload();
    } catch (error) {
      this.failure.set(asProblem(error).detail);
    } finally {
      this.isBusy.set(false);
    }
  }
}
