import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ATTENDANCE_MARKS } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  Confirm,
  Empty,
  ErrorState,
  Icon,
  type IconName,
  InputDress,
  NumberPipe,
  Panel,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
} from '../ui';
import { AttendanceMarks } from './attendance-marks';
import { AttendanceSheet } from './attendance-sheet';
import { SessionDrawer, sessionParts } from './session-drawer';
import { TrainingApi } from './training-api';
import type { AttendanceGrid, Session, TrainingClass } from './training-types';

const words = { ...ATTENDANCE_MARKS, NONE: 'Chưa điểm' } as const;

/** Who was there: one session by one press a person, and the whole class at a glance. */
@Component({
  selector: 'hr-attendance-grid',
  imports: [
    AttendanceSheet,
    Empty,
    ErrorState,
    Icon,
    InputDress,
    MatButton,
    NumberPipe,
    Panel,
    SessionDrawer,
    Skeleton,
  ],
  templateUrl: './attendance-grid.html',
  styleUrls: ['./training-page.scss', './training-table.scss', './attendance-grid.scss'],
  host: { '(document:visibilitychange)': 'sendNow()', '(window:pagehide)': 'sendNow()' },
})
export class AttendanceGridView {
  readonly of = input.required<TrainingClass>();
  readonly changed = output();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly session_ = inject(SessionStore);

  protected readonly resource = httpResource<AttendanceGrid>(
    () => `/api/training/classes/${this.of().id}/attendance`,
  );
  protected readonly grid = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly marks = new AttendanceMarks(async (input) => {
    const grid = await firstValueFrom(this.api.mark(this.of().id, input));
    this.resource.set(grid);
    return grid;
  });
  protected readonly chosen = signal('');
  /** The one chosen, else the one of today, else the last that has been. */
  protected readonly session = computed(() => {
    const sessions = this.grid()?.sessions ?? [];
    const today = this.session_.today();
    return (
      sessions.find(({ id }) => id === this.chosen()) ??
      sessions.find(({ heldOn }) => heldOn === today) ??
      sessions.filter(({ heldOn }) => heldOn < today).at(-1) ??
      sessions.at(0)
    );
  });
  protected readonly at = computed(() =>
    (this.grid()?.sessions ?? []).findIndex(({ id }) => id === this.session()?.id),
  );
  protected readonly lastSession = computed(() => this.grid()?.sessions.at(-1) ?? null);
  protected readonly tally = computed(() => {
    const rows = this.grid()?.rows ?? [];
    const there = rows.filter(({ enrolmentId }) => this.markOf(enrolmentId) === 'PRESENT').length;
    const open = rows.filter(({ enrolmentId }) => this.markOf(enrolmentId) === null).length;
    return `${there}/${rows.length} có mặt${open > 0 ? `, ${open} chưa điểm` : ''}`;
  });
  protected readonly isAdding = signal(false);
  protected readonly words = words;
  protected readonly signs = { PRESENT: '✓', EXCUSED: 'P', ABSENT: 'K', NONE: '' } as const;
  protected readonly icons: Readonly<Record<keyof typeof words, IconName>> = {
    PRESENT: 'done',
    EXCUSED: 'info',
    ABSENT: 'refused',
    NONE: 'circle-dashed',
  };
  protected readonly partLetters = { SANG: 'S', CHIEU: 'C', TOI: 'T', NGAY: 'cả ngày' } as const;

  constructor() {
    effect(() => {
      const grid = this.grid();
      if (grid) this.marks.take(grid);
    });
    inject(DestroyRef).onDestroy(() => void this.marks.flush());
  }

  /** A telephone put away or a page left: what rests is sent now. */
  protected sendNow(): void {
    void this.marks.flush();
  }

  protected saySession({ heldOn, part }: Session): string {
    return `${sessionParts[part]} ${showDate(heldOn)}`;
  }

  protected shortDay(day: string): string {
    return `${day.slice(8)}/${day.slice(5, 7)}`;
  }

  protected markOf(enrolmentId: string) {
    return this.marks.markOf(this.session()?.id ?? '', enrolmentId);
  }

  protected sayMark(enrolmentId: string): string {
    return words[this.markOf(enrolmentId) ?? 'NONE'];
  }

  protected press(enrolmentId: string): void {
    const session = this.session();
    if (session) this.marks.press(session.id, enrolmentId);
  }

  protected everybody(): void {
    const session = this.session();
    if (session) this.marks.allPresent(session.id);
  }

  protected takeAdded(grid: AttendanceGrid): void {
    const known = new Set(this.grid()?.sessions.map(({ id }) => id));
    this.resource.set(grid);
    this.chosen.set(grid.sessions.find(({ id }) => !known.has(id))?.id ?? '');
    this.isAdding.set(false);
    this.changed.emit();
  }

  protected takeWritten(grid: AttendanceGrid): void {
    this.resource.set(grid);
    this.changed.emit();
  }

  protected async remove(): Promise<void> {
    const session = this.session();
    if (!session) return;
    const isSure = await this.confirm.ask({
      heading: `Bỏ buổi ${this.saySession(session).toLowerCase()}?`,
      text: 'Điểm danh của buổi này mất theo.',
      action: 'Bỏ buổi học',
      grave: true,
    });
    if (!isSure) return;
    try {
      this.resource.set(await firstValueFrom(this.api.removeSession(this.of().id, session.id)));
      this.chosen.set('');
      this.changed.emit();
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }
}
