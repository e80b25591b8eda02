import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import type { PackagedPerson, TransferPackageFile } from '@hr/contracts';
import { Observable } from 'rxjs';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  Confirm,
  DataTable,
  DatePipe,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
  sentenceOf,
  type Tone,
} from '../ui';
import { packageWords, sayGroups } from './transfer-words';
import { TransfersApi } from './transfers-api';

const answers: Readonly<Record<PackagedPerson['state'], { readonly text: string; readonly tone: Tone }>> = {
  PENDING: { text: 'Chưa có trả lời', tone: 'neutral' },
  ACCEPTED: { text: 'Đã nhận', tone: 'ok' },
  REFUSED: { text: 'Bị từ chối', tone: 'late' },
};

/** One package: who is in it, its files, how it was sent and what came back. */
@Component({
  selector: 'hr-package-page',
  imports: [
    CellTemplate,
    DataTable,
    DatePipe,
    ErrorState,
    Icon,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    NumberPipe,
    PageHeader,
    Panel,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './package-page.html',
})
export class PackagePage {
  private readonly api = inject(TransfersApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  readonly id = input.required<string>();

  protected readonly words = packageWords;
  protected readonly answers = answers;
  protected readonly isBusy = signal(false);
  protected readonly maySend = computed(() => this.session.can('transfer.send'));
  protected readonly resource = httpResource<TransferPackageFile>(
    () => `/api/transfers/packages/${this.id()}`,
  );
  protected readonly value = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly summary = computed(() => {
    const value = this.value();
    return value
      ? `${showNumber(value.people)} người · ${showNumber(value.items)} thay đổi · ${value.organisationName ?? ''}`
      : '';
  });

  protected readonly columns: readonly Column<PackagedPerson>[] = [
    {
      key: 'name',
      header: 'Họ và tên',
      text: (row) => row.fullName ?? 'hồ sơ đã xóa',
      width: '200px',
      card: 'title',
    },
    { key: 'groups', header: 'Nhóm có thay đổi', text: (row) => sayGroups(row.groups), card: 'line' },
    { key: 'state', header: 'Trả lời', text: (row) => answers[row.state].text, width: '160px', card: 'line' },
    { key: 'reason', header: 'Lý do', text: (row) => row.reason ?? '', width: '280px', card: 'line' },
  ];
  protected readonly rowId = (row: PackagedPerson): string => row.personId;
  protected readonly linkTo = (row: PackagedPerson): string => `/ho-so/${row.personId}`;

  protected deliver(method: 'FILE_DROP' | 'BY_HAND'): void {
    this.act(this.api.deliver(this.id(), method, ''), (sent) => {
      this.resource.set(sent);
      this.snack.say(method === 'FILE_DROP' ? 'Đã đặt gói vào thư mục gửi' : 'Đã đánh dấu là đã gửi');
    });
  }

  protected async withdraw(): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Bỏ gói này?',
      text: 'Những thay đổi trong gói quay lại hàng chờ, hạn gửi giữ nguyên.',
      action: 'Bỏ gói',
    });
    if (!isSure) return;
    this.act(this.api.withdraw(this.id()), () => void this.router.navigate(['/gui-du-lieu']));
  }

  private act<T>(work: Observable<T>, done: (value: T) => void): void {
    this.isBusy.set(true);
    work.subscribe({
      next: (value) => {
        this.isBusy.set(false);
        done(value);
      },
      error: (error: unknown) => {
        this.isBusy.set(false);
        this.snack.say(sentenceOf(error));
        this.resource.reload();
      },
    });
  }
}
