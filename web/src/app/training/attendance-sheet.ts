import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';
import { NumberPipe, Panel, sentenceOf, showNumber, Snack } from '../ui';
import { portionsOf } from './attendance-marks';
import { SheetDrop } from './sheet-drop';
import { TrainingApi } from './training-api';
import type {
  AttendanceCandidate,
  AttendanceCandidates,
  AttendanceGrid,
  TrainingClass,
} from './training-types';

/** Attendance of the whole class from an Excel list: read, looked at, then written. */
@Component({
  selector: 'hr-attendance-sheet',
  imports: [MatButton, NumberPipe, Panel, SheetDrop],
  template: `
    <hr-sheet-drop
      label="Điểm danh từ Excel"
      hint="Mẫu có sẵn danh sách lớp và các buổi; điền x có mặt, P vắng có phép, K vắng không phép; ô trống giữ nguyên"
      [template]="'/api/training/classes/' + of().id + '/attendance.xlsx'"
      [busy]="isBusy()"
      [error]="failure()"
      (taken)="read($event)"
    />
    @if (sheet(); as sheet) {
      <hr-panel heading="Xem trước điểm danh từ Excel" [note]="note()" flush>
        <button panelActions matButton type="button" (click)="clear()">Bỏ</button>
        <button
          panelActions
          matButton="outlined"
          type="button"
          [disabled]="isBusy() || sheet.marks === 0"
          (click)="apply()"
        >
          Ghi {{ sheet.marks | hrNumber }} dấu điểm danh
        </button>
        @if (sheet.unknownSessions.length > 0) {
          <p class="note late" role="alert">
            Lớp không có buổi {{ sheet.unknownSessions.join(', ') }}. Cột này không được đọc; hãy thêm buổi
            học rồi tải lại tệp.
          </p>
        }
        @if (shown().length > 0) {
          <div class="scroll" tabindex="0" role="group" aria-label="Điểm danh đọc từ Excel">
            <table>
              <caption class="hr-visually-hidden">
                Điểm danh đọc từ Excel
              </caption>
              <thead>
                <tr>
                  <th scope="col" class="number">Dòng</th>
                  <th scope="col">Họ và tên</th>
                  <th scope="col" class="number">Dấu thay đổi</th>
                  <th scope="col">Không ghi được vì</th>
                </tr>
              </thead>
              <tbody>
                @for (one of shown(); track one.row) {
                  <tr>
                    <td class="number hr-muted">{{ one.row }}</td>
                    <th scope="row">{{ one.fullName }}</th>
                    <td class="number">{{ one.reason ? '' : (one.marks.length | hrNumber) }}</td>
                    <td class="late">{{ one.reason }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
      </hr-panel>
    }
  `,
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .scroll {
      overflow-x: auto;
    }

    .note {
      padding: 8px 16px;
    }
  `,
})
export class AttendanceSheet {
  readonly of = input.required<TrainingClass>();
  readonly written = output<AttendanceGrid>();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  protected readonly sheet = signal<AttendanceCandidates | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal('');
  /** Refused lines first; lines that change nothing are left out. */
  protected readonly shown = computed((): readonly AttendanceCandidate[] =>
    (this.sheet()?.items ?? [])
      .filter(({ marks, reason }) => reason !== '' || marks.length > 0)
      .sort((a, b) => Number(b.reason !== '') - Number(a.reason !== '') || a.row - b.row),
  );
  protected readonly note = computed(() => {
    const { marks = 0, refused = 0, items = [] } = this.sheet() ?? {};
    const changes = marks === 0 ? 'không có gì thay đổi' : `${showNumber(marks)} dấu thay đổi`;
    return `${showNumber(items.length)} dòng, ${changes}, ${showNumber(refused)} dòng không ghi được`;
  });

  protected clear(): void {
    this.sheet.set(null);
    this.failure.set('');
  }

  protected async read(file: File): Promise<void> {
    await this.during(async () => {
      this.sheet.set(null);
      this.sheet.set(await firstValueFrom(this.api.readAttendance(this.of().id, file)));
    });
  }

  protected async apply(): Promise<void> {
    const marks = (this.sheet()?.items ?? []).flatMap((one) => (one.reason === '' ? one.marks : []));
    await this.during(async () => {
      for (const portion of portionsOf(marks))
        this.written.emit(await firstValueFrom(this.api.mark(this.of().id, { marks: portion })));
      this.snack.say(`Đã ghi ${showNumber(marks.length)} dấu điểm danh`);
      this.sheet.set(null);
    });
  }

  private async during(work: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (error) {
      this.failure.set(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
