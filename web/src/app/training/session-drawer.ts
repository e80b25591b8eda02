import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addDays } from '@hr/domain';
import { tap } from 'rxjs';
import { DateInput, Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm } from '../ui';
import { TrainingApi } from './training-api';
import type { AttendanceGrid, Schools, Session, SessionInput, TrainingClass } from './training-types';

export const sessionParts: Readonly<Record<Session['part'], string>> = {
  SANG: 'Sáng',
  CHIEU: 'Chiều',
  TOI: 'Tối',
  NGAY: 'Cả ngày',
};

/** One session more; it begins with the half day after the last. */
@Component({
  selector: 'hr-session-drawer',
  imports: [DateInput, Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer heading="Thêm buổi học" [open]="true" (openChange)="closed.emit()">
      <form class="form" [formRoot]="sessionForm" hrSaveKey>
        <hr-error-summary [of]="sessionForm" />
        <hr-field label="Ngày" [of]="sessionForm.heldOn" required
          ><hr-date-input exact [pivot]="99" [formField]="sessionForm.heldOn"
        /></hr-field>
        <hr-field label="Buổi" [of]="sessionForm.part" required>
          <select hrInput [formField]="sessionForm.part">
            @for (one of parts; track one.code) {
              <option [value]="one.code">{{ one.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Số tiết" [of]="sessionForm.periods" required
          ><input hrInput type="number" [formField]="sessionForm.periods"
        /></hr-field>
        <hr-field label="Nội dung" [of]="sessionForm.topic"
          ><input hrInput [formField]="sessionForm.topic"
        /></hr-field>
        @if (teachers().length > 0) {
          <hr-field label="Giảng viên" [of]="sessionForm.teacherId">
            <select hrInput [formField]="sessionForm.teacherId">
              <option value="">Chưa rõ</option>
              @for (one of teachers(); track one.id) {
                <option [value]="one.id">{{ one.fullName }}</option>
              }
            </select>
          </hr-field>
        }
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu buổi học</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class SessionDrawer {
  readonly of = input.required<TrainingClass>();
  readonly last = input.required<Session | null>();
  readonly added = output<AttendanceGrid>();
  readonly closed = output();

  private readonly api = inject(TrainingApi);
  protected readonly parts = Object.entries(sessionParts).map(([code, name]) => ({ code, name }));
  private readonly schools = httpResource<Schools>(() =>
    this.of().schoolId ? '/api/training/schools' : undefined,
  );
  protected readonly teachers = computed(
    () =>
      (this.schools.hasValue() ? this.schools.value().items : []).find(({ id }) => id === this.of().schoolId)
        ?.teachers ?? [],
  );
  private readonly draft = linkedSignal(() => {
    const last = this.last();
    const isMorning = last?.part === 'SANG';
    return {
      heldOn: last ? (isMorning ? last.heldOn : addDays(last.heldOn, 1)) : this.of().startsOn,
      part: (isMorning
        ? 'CHIEU'
        : last?.part === 'NGAY' || last?.part === 'TOI'
          ? last.part
          : 'SANG') as string,
      periods: (last?.periods ?? 4) as number | null,
      topic: '',
      teacherId: '',
    };
  });
  protected readonly sessionForm = sentForm(
    this.draft,
    (path) => {
      required(path.heldOn, { message: 'Hãy ghi ngày.' });
      required(path.periods, { message: 'Hãy ghi số tiết.' });
    },
    {
      send: () => {
        const { part, periods, topic, teacherId, heldOn } = this.draft();
        return this.api
          .addSession(this.of().id, {
            heldOn,
            part: part as SessionInput['part'],
            periods: periods ?? 0,
            topic: topic || null,
            ...(teacherId ? { teacherId } : {}),
          })
          .pipe(tap((grid) => this.added.emit(grid)));
      },
    },
  );
}
