import { computed, signal } from '@angular/core';
import type { AttendanceMark } from '@hr/domain';
import { asProblem, sentenceOf } from '../ui';
import type { AttendanceGrid, AttendanceInput } from './training-types';

type Mark = AttendanceMark | null;

/** A press goes to the next of these: nothing, there, away, away with leave, and round again. */
const round: readonly Mark[] = [null, 'PRESENT', 'ABSENT', 'EXCUSED'];
export const nextMark = (mark: Mark): Mark => round[(round.indexOf(mark) + 1) % round.length] ?? null;

/** A request that outlives its page may carry 64 kB, so a whole class goes in portions. */
const portion = 400;
export function portionsOf<Item>(marks: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(marks.length / portion) }, (_, at) =>
    marks.slice(at * portion, (at + 1) * portion),
  );
}

const restMs = 600;
const retryMs = 4_000;

/**
 * Marks as they are pressed: on screen at once, sent together after a short rest, kept and sent again when there is no
 * connection. What the server refuses is taken back and said.
 */
export class AttendanceMarks {
  private readonly grid = signal<AttendanceGrid | null>(null);
  /** Pressed and not yet answered, by `session enrolment`. */
  private readonly pending = signal<ReadonlyMap<string, Mark>>(new Map());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  readonly failure = signal('');
  readonly isWaiting = computed(() => this.pending().size > 0);

  constructor(private readonly send: (input: AttendanceInput) => Promise<AttendanceGrid>) {}

  take(grid: AttendanceGrid): void {
    this.grid.set(grid);
  }

  markOf(sessionId: string, enrolmentId: string): Mark {
    const key = `${sessionId} ${enrolmentId}`;
    const pending = this.pending();
    if (pending.has(key)) return pending.get(key) ?? null;
    return this.grid()?.rows.find((row) => row.enrolmentId === enrolmentId)?.marks[sessionId] ?? null;
  }

  press(sessionId: string, enrolmentId: string): void {
    this.set([[sessionId, enrolmentId, nextMark(this.markOf(sessionId, enrolmentId))]]);
  }

  /** Everybody of a session who has no mark yet is there. */
  allPresent(sessionId: string): void {
    const rows = this.grid()?.rows ?? [];
    this.set(
      rows
        .filter(({ enrolmentId }) => this.markOf(sessionId, enrolmentId) === null)
        .map(({ enrolmentId }) => [sessionId, enrolmentId, 'PRESENT']),
    );
  }

  /** Sends what waits without resting; for leaving the screen. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending || this.pending().size === 0) return;
    this.isSending = true;
    const sent = this.pending();
    try {
      const grid = await this.send({
        marks: [...sent].map(([key, mark]) => {
          const [sessionId = '', enrolmentId = ''] = key.split(' ');
          return { sessionId, enrolmentId, mark };
        }),
      });
      this.grid.set(grid);
      this.failure.set('');
      this.drop(sent);
    } catch (error) {
      this.failure.set(sentenceOf(error));
      const { isUnreachable, status } = asProblem(error);
      if (!isUnreachable && status < 500) this.drop(sent);
    } finally {
      this.isSending = false;
      if (this.pending().size > 0) this.rest(this.failure() ? retryMs : restMs);
    }
  }

  private set(marks: readonly (readonly [string, string, Mark])[]): void {
    if (marks.length === 0) return;
    this.pending.update((pending) => {
      const next = new Map(pending);
      for (const [sessionId, enrolmentId, mark] of marks) next.set(`${sessionId} ${enrolmentId}`, mark);
      return next;
    });
    this.rest(restMs);
  }

  private rest(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** What was sent is settled, unless it was pressed again meanwhile. */
  private drop(sent: ReadonlyMap<string, Mark>): void {
    this.pending.update(
      (pending) => new Map([...pending].filter(([key, mark]) => sent.get(key) !== mark || !sent.has(key))),
    );
  }
}
