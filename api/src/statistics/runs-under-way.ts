import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { notFound } from '../platform/problem';
import type { RunUnderWay } from './report-table.dto';

/** What a run tells of itself while it goes on. */
export interface Steps {
  /** Known once the first day is prepared; before that only that there is something to do. */
  expect(steps: number): void;
  done(next: string): void;
  end(): void;
}
const SILENT: Steps = { expect: () => undefined, done: () => undefined, end: () => undefined };

/**
 * How far runs of this process are: statements that came back out of those that are asked. PostgreSQL does not tell how far
 * it is within one.
 */
@Injectable()
export class RunsUnderWay {
  private readonly runs = new Map<string, { done: number; of: number; doing: string }>();

  /** @param run chosen by who asks; without one nobody will ask how far it is */
  begin(actor: Actor, run: string | undefined): Steps {
    if (run === undefined) return SILENT;
    const key = keyOf(actor, run);
    const state = { done: 0, of: 1, doing: 'Đọc cây đơn vị' };
    this.runs.set(key, state);
    return {
      expect: (steps) => {
        state.of = Math.max(state.of, steps);
      },
      done: (next) => {
        state.done += 1;
        state.doing = next;
      },
      end: () => void this.runs.delete(key),
    };
  }

  /** @throws 404 ended, of somebody else, or not known to this process */
  of(actor: Actor, run: string): RunUnderWay {
    const state = this.runs.get(keyOf(actor, run));
    if (!state) throw notFound('Lần tính này đã xong hoặc không có.');
    return { ...state };
  }
}

const keyOf = ({ accountId }: Actor, run: string): string => `${accountId} ${run}`;
