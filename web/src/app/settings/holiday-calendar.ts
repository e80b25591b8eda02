import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import type { HolidayListView, HolidayView } from '@hr/contracts';
import { weekday } from '@hr/domain';
import { lastValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  CellTemplate,
  Column,
  Confirm,
  DataTable,
  Drawer,
  Empty,
  ErrorState,
  PageHeader,
  sentenceOf,
  showDate,
  Snack,
  StatusTag,
} from '../ui';
import { HolidayForm } from './holiday-form';
import { SettingsApi } from './settings-api';

const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const kinds = { off: 'Nghỉ', work: 'Làm bù' } as const;

/** The days of a year that differ from the ordinary week; all limits in working days rest on them. */
@Component({
  selector: 'hr-holiday-calendar',
  imports: [
    CellTemplate,
    DataTable,
    Drawer,
    Empty,
    ErrorState,
    HolidayForm,
    MatButton,
    PageHeader,
    StatusTag,
  ],
  template: `
    <div class="hr-page screen">
      <hr-page-header
        heading="Lịch nghỉ"
        summary="Các hạn tính theo ngày làm việc dùng lịch này. Sửa lịch thì các hạn chưa tới được tính lại."
      >
        <button matButton="filled" type="button" (click)="edit(null)">Thêm ngày</button>
      </hr-page-header>
      <nav aria-label="Năm">
        @for (one of years(); track one) {
          <button type="button" [attr.aria-pressed]="one === year()" (click)="choose(one)">{{ one }}</button>
        }
      </nav>
      @if (days.error() && !days.isLoading()) {
        <hr-error-state [error]="days.error()" heading="Chưa tải được lịch" (retried)="days.reload()" />
      } @else {
        <hr-data-table
          label="Ngày nghỉ và ngày làm bù"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="days.isLoading()"
          (opened)="edit($event)"
        >
          <ng-template hrCell="kind" [hrCellOf]="rows()" let-row>
            <hr-status-tag [tone]="row.kind === 'off' ? 'info' : 'neutral'">{{
              kinds[row.kind]
            }}</hr-status-tag>
          </ng-template>
          <ng-template hrCell="act" [hrCellOf]="rows()" let-row>
            <button matButton type="button" (click)="$event.stopPropagation(); edit(row)">Sửa</button>
            <button matButton type="button" (click)="$event.stopPropagation(); remove(row)">Bỏ</button>
          </ng-template>
          <hr-empty
            tableEmpty
            heading="Chưa có lịch nghỉ của năm này"
            text="Thêm từng ngày theo thông báo hằng năm; chưa có lịch thì chỉ trừ thứ bảy, chủ nhật."
          />
        </hr-data-table>
      }
    </div>
    <hr-drawer [heading]="edited() ? 'Sửa ngày' : 'Thêm ngày'" [(open)]="isEditing">
      @if (isEditing()) {
        <hr-holiday-form [holiday]="edited()" (saved)="done()" (stale)="days.reload()" />
      }
    </hr-drawer>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin-bottom: 12px;
    }

    nav button {
      min-height: 30px;
      padding: 0 12px;
      border: 1px solid var(--hr-border);
      border-radius: 15px;
      background: var(--hr-surface);
      color: var(--hr-text);
      font: 13px/20px var(--hr-font);
      cursor: pointer;
    }

    nav button[aria-pressed='true'] {
      background: var(--hr-action-soft);
      color: var(--hr-action);
      font-weight: 600;
    }
  `,
})
export class HolidayCalendar {
  private readonly api = inject(SettingsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly kinds = kinds;
  protected readonly columns: readonly Column<HolidayView>[] = [
    { key: 'day', header: 'Ngày', text: (row) => showDate(row.day), width: '110px', card: 'title' },
    { key: 'weekday', header: 'Thứ', text: (row) => weekdays[weekday(row.day)] ?? '', width: '100px' },
    { key: 'kind', header: 'Loại', text: (row) => kinds[row.kind], width: '110px', card: 'line' },
    { key: 'name', header: 'Tên ngày', text: (row) => row.name, card: 'line' },
    {
      key: 'source',
      header: 'Văn bản',
      text: (row) => [row.source, row.isUncertain ? 'cần đối chiếu' : ''].filter(Boolean).join(' · '),
      width: '240px',
      card: 'line',
    },
    { key: 'act', header: 'Việc', text: () => '', width: '170px', card: 'line' },
  ];
  protected readonly year = computed(() => {
    const asked = Number(this.address().get('nam'));
    return Number.isInteger(asked) && asked >= 2000 && asked <= 2100
      ? asked
      : Number(this.session.today().slice(0, 4));
  });
  protected readonly days = httpResource<HolidayListView>(() => ({
    url: '/api/settings/holidays',
    params: { year: this.year() },
  }));
  protected readonly rows = computed(() => (this.days.hasValue() ? this.days.value().items : []));
  protected readonly years = computed(() => {
    const known = this.days.hasValue() ? this.days.value().years : [];
    const now = Number(this.session.today().slice(0, 4));
    return [...new Set([...known, now, now + 1, this.year()])].sort((a, b) => a - b);
  });
  protected readonly edited = signal<HolidayView | null>(null);
  protected readonly isEditing = signal(false);
  protected readonly rowId = (row: HolidayView): string => row.id;

  protected choose(year: number): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { nam: year } });
  }

  protected edit(holiday: HolidayView | null): void {
    this.edited.set(holiday);
    this.isEditing.set(true);
  }

  protected done(): void {
    this.isEditing.set(false);
    this.days.reload();
    this.snack.say('Đã lưu lịch. Các hạn đang được tính lại.');
  }

  protected async remove(row: HolidayView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: `Bỏ ngày ${showDate(row.day)}?`,
      text: `${row.name}. Các hạn tính theo ngày làm việc sẽ được tính lại.`,
      action: 'Bỏ ngày này',
    });
    if (!isSure) return;
    try {
      await lastValueFrom(this.api.removeHoliday(row));
      this.days.reload();
      this.snack.say(`Đã bỏ ngày ${showDate(row.day)}`);
    } catch (error) {
      this.days.reload();
      this.snack.say(`Chưa bỏ được. ${sentenceOf(error)}`);
    }
  }
}
