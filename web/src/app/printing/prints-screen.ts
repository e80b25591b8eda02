import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PrintJob, PrintJobList } from '@hr/contracts';
import { lastValueFrom } from 'rxjs';
import { sayBytes } from '../papers';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  Confirm,
  DataTable,
  Empty,
  ErrorState,
  Icon,
  PageHeader,
  sentenceOf,
  showDate,
  showNumber,
  Snack,
  StatusTag,
  pollWhile,
  latestOf,
} from '../ui';
import { stateWords } from './print-forms';
import { PrintsApi } from './prints-api';

const everyMs = 1_500;

/** My prints of many people: how far each is, and its ZIP for a day. */
@Component({
  selector: 'hr-prints-screen',
  imports: [CellTemplate, DataTable, Empty, ErrorState, Icon, MatButton, PageHeader, RouterLink, StatusTag],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="In ấn"
        summary="Các lần in nhiều người của tôi; tệp được giữ một ngày rồi xóa khỏi máy chủ."
      >
        @if (maySetTemplates()) {
          <a matButton="outlined" routerLink="/thiet-lap/mau-in">Mẫu in</a>
        }
      </hr-page-header>
      @if (jobs.error() && !latest()) {
        <hr-error-state [error]="jobs.error()" heading="Chưa tải được các lần in" (retried)="jobs.reload()" />
      } @else {
        <hr-data-table
          label="Các lần in"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="jobs.isLoading() && !isPolling()"
        >
          <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
            <hr-status-tag [tone]="stateWords[row.state].tone">{{
              stateWords[row.state].text
            }}</hr-status-tag>
          </ng-template>
          <ng-template hrCell="done" [hrCellOf]="rows()" let-row>
            @if (row.state === 'printing') {
              <progress
                [max]="row.total"
                [value]="row.done"
                [attr.aria-label]="'Đã in ' + row.done + ' trên ' + row.total + ' người'"
              ></progress>
            }
            {{ sayProgress(row) }}
          </ng-template>
          <ng-template hrCell="acts" [hrCellOf]="rows()" let-row>
            <span class="acts">
              @if (row.state === 'done') {
                <a matButton [href]="'/api/prints/' + row.id + '/file'" download
                  ><hr-icon matButtonIcon name="download" size="16" />Tải ZIP</a
                >
              }
              <button matButton type="button" (click)="remove(row)">
                {{ row.state === 'printing' ? 'Dừng in' : 'Bỏ' }}
              </button>
            </span>
          </ng-template>
          <hr-empty
            tableEmpty
            heading="Chưa in lần nào"
            text="Ở danh sách hồ sơ, chọn những người cần in rồi bấm In lý lịch."
          >
            <a matButton="outlined" routerLink="/ho-so">Mở danh sách hồ sơ</a>
          </hr-empty>
        </hr-data-table>
      }
    </div>
  `,
  styles: `
    progress {
      width: 90px;
      height: 8px;
      margin-right: 8px;
    }

    .acts {
      display: inline-flex;
      gap: 4px;
    }
  `,
})
export class PrintsScreen {
  private readonly api = inject(PrintsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly store = inject(SessionStore);

  protected readonly stateWords = stateWords;
  protected readonly maySetTemplates = computed(() => this.store.can('settings.manage'));
  protected readonly jobs = httpResource<PrintJobList>(() => '/api/prints');
  protected readonly latest = latestOf(this.jobs);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly isPolling = computed(() => this.rows().some(({ state }) => state === 'printing'));

  protected readonly columns: readonly Column<PrintJob>[] = [
    { key: 'form', header: 'Mẫu', text: (row) => row.formName, width: '250px', card: 'title' },
    {
      key: 'format',
      header: 'Dạng',
      text: (row) => (row.format === 'pdf' ? 'PDF' : 'Word') + (row.hasRestricted ? ', có mục hạn chế' : ''),
      width: '150px',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => stateWords[row.state].text,
      width: '130px',
      card: 'line',
    },
    { key: 'done', header: 'Kết quả', text: (row) => this.sayProgress(row), card: 'line' },
    { key: 'at', header: 'In lúc', text: (row) => showDate(row.createdAt), align: 'end', width: '140px' },
    { key: 'until', header: 'Giữ đến', text: (row) => showDate(row.expiresAt), align: 'end', width: '140px' },
    { key: 'acts', header: 'Việc', text: () => '', width: '210px', card: 'line' },
  ];
  protected readonly rowId = (row: PrintJob): string => row.id;

  constructor() {
    pollWhile(this.jobs, this.isPolling, everyMs);
  }

  protected sayProgress({ state, done, total, bytes, message }: PrintJob): string {
    if (state === 'printing') return `${showNumber(done)} / ${showNumber(total)} người`;
    const size = bytes === null ? '' : `, ${sayBytes(bytes)}`;
    return message ?? `${showNumber(total)} người${size}`;
  }

  protected async remove(job: PrintJob): Promise<void> {
    const isMoving = job.state === 'printing';
    const isAgreed = await this.confirm.ask({
      heading: isMoving ? 'Dừng lần in này?' : 'Bỏ lần in này?',
      text: isMoving
        ? 'Những tệp đã in của lần này bị xóa.'
        : 'Tệp ZIP bị xóa khỏi máy chủ; hồ sơ không đổi.',
      action: isMoving ? 'Dừng in' : 'Bỏ',
      grave: true,
    });
    if (!isAgreed) return;
    try {
      await lastValueFrom(this.api.remove(job.id));
      this.snack.say(isMoving ? 'Đã dừng in' : 'Đã bỏ lần in');
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
    this.jobs.reload();
  }
}
