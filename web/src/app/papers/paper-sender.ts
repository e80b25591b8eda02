import { inject, Service, signal } from '@angular/core';
import { firstValueFrom, Observable } from 'rxjs';
import { asProblem, Problem, sentenceOf } from '../ui';
import { PapersApi } from './papers-api';

/** Where a content goes, and what becomes of it once it has arrived. */
export interface SendTarget {
  /** Whose sendings belong together on a screen: of a person, of a declaration. */
  readonly placeId: string;
  /** The one item of the place that it is for. */
  readonly itemId?: string;
  /** The address below which contents come in. */
  readonly uploads: string;
  readonly isPicture?: boolean;
  maxBytes(): number;
  /** Says what the content is. */
  settle(uploadId: string): Observable<unknown>;
  /** With the answer; without one when an earlier try had arrived after all, and only its answer was lost. */
  settled(answer?: unknown): void;
}

export type SendState = 'queued' | 'sending' | 'waiting' | 'filing' | 'refused';

/** One content on its way. */
export class PaperSending {
  readonly state = signal<SendState>('queued');
  readonly sent = signal(0);
  readonly refusal = signal('');
  uploadId: string | undefined;
  isDropped = false;

  constructor(
    readonly target: SendTarget,
    readonly file: File,
  ) {}
}

/** Small enough that little is lost with a connection, large enough that thirty megabytes are thirty requests. */
const partBytes = 1024 * 1024;
const longestPauseMs = 8_000;

/**
 * Sends contents one after the other and goes on by itself after a broken connection, from where the server got to. Lives
 * as long as the tab, so that one may look at something else meanwhile.
 */
@Service()
export class PaperSender {
  private readonly api = inject(PapersApi);
  private readonly list = signal<readonly PaperSending[]>([]);
  private isRunning = false;

  /** Under way, waiting for a turn, or refused; what has been filed leaves the list. */
  readonly sendings = this.list.asReadonly();

  constructor() {
    addEventListener('beforeunload', (event) => {
      if (this.list().some(({ state }) => state() !== 'refused')) event.preventDefault();
    });
  }

  send(target: SendTarget, files: Iterable<File>): void {
    for (const file of files) {
      const sending = new PaperSending(target, file);
      this.list.update((all) => [...all, sending]);
      const refusal = refusalOf(file, target.maxBytes());
      if (refusal) refuse(sending, refusal);
    }
    void this.run();
  }

  /** Takes it off the list; what the server has of it goes too. */
  drop(sending: PaperSending): void {
    sending.isDropped = true;
    this.list.update((all) => all.filter((other) => other !== sending));
    if (sending.uploadId) {
      this.api.dropUpload(sending.target.uploads, sending.uploadId).subscribe({ error: () => undefined });
    }
  }

  again(sending: PaperSending): void {
    sending.state.set('queued');
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    for (let next = this.next(); next; next = this.next()) {
      try {
        await this.deliver(next);
      } catch (error) {
        refuse(next, sentenceOf(error));
      }
    }
    this.isRunning = false;
  }

  private next(): PaperSending | undefined {
    return this.list().find(({ state }) => state() === 'queued');
  }

  private async deliver(sending: PaperSending): Promise<void> {
    const { target, file } = sending;
    sending.state.set('sending');
    let offset = 0;
    if (sending.uploadId === undefined) {
      const { id } = await this.untilReached(sending, () =>
        this.api.beginUpload(target.uploads, file.name.normalize('NFC'), file.size),
      );
      sending.uploadId = id;
    } else {
      offset = await this.received(sending);
    }
    while (offset < file.size && !sending.isDropped) {
      sending.sent.set(offset);
      offset = await this.sendPart(sending, offset);
    }
    if (sending.isDropped) return;
    sending.sent.set(file.size);
    sending.state.set('filing');
    target.settled(await this.settle(sending));
    this.list.update((all) => all.filter((other) => other !== sending));
  }

  /** @returns how far the content has come, after the part or after the connection is back */
  private async sendPart(sending: PaperSending, offset: number): Promise<number> {
    const { target, file, uploadId = '' } = sending;
    try {
      const part = file.slice(offset, offset + partBytes);
      return (await firstValueFrom(this.api.sendPart(target.uploads, uploadId, offset, part))).offset;
    } catch (error) {
      const problem = asProblem(error);
      const known = problem.body['offset'];
      if (problem.status === 409 && typeof known === 'number') return known;
      if (!isPassing(problem)) throw error;
      sending.state.set('waiting');
      await pause(1_000);
      return this.received(sending);
    }
  }

  private async received(sending: PaperSending): Promise<number> {
    const { target, uploadId = '' } = sending;
    return (await this.untilReached(sending, () => this.api.upload(target.uploads, uploadId))).offset;
  }

  /** @returns undefined when an earlier try had arrived after all */
  private async settle(sending: PaperSending): Promise<unknown> {
    const { target, uploadId = '' } = sending;
    let tries = 0;
    try {
      return await this.untilReached(sending, () => {
        tries += 1;
        return target.settle(uploadId);
      });
    } catch (error) {
      if (tries > 1 && [404, 409].includes(asProblem(error).status) && (await this.isForgotten(sending))) {
        return undefined;
      }
      throw error;
    }
  }

  /** A content that was filed is no upload any more; one that was refused still is. */
  private async isForgotten(sending: PaperSending): Promise<boolean> {
    try {
      await this.received(sending);
      return false;
    } catch (error) {
      return asProblem(error).status === 404;
    }
  }

  /** Asks until there is an answer: a network that comes back, a server that is started anew. */
  private async untilReached<T>(sending: PaperSending, ask: () => Observable<T>): Promise<T> {
    const before = sending.state();
    for (let pauseMs = 1_000; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        const answer = await firstValueFrom(ask());
        sending.state.set(before === 'waiting' ? 'sending' : before);
        return answer;
      } catch (error) {
        const problem = asProblem(error);
        if (!isPassing(problem) || sending.isDropped) throw error;
        sending.state.set('waiting');
        await pause(problem.retryAfter === null ? pauseMs : problem.retryAfter * 1_000);
      }
    }
  }
}

function refuse(sending: PaperSending, sentence: string): void {
  sending.refusal.set(sentence);
  sending.state.set('refused');
}

/** @returns why the file need not be sent at all; empty when it may be taken */
export function refusalOf(file: File, maxBytes: number): string {
  if (file.size === 0) return 'Tệp này trống.';
  if (!/\.(pdf|jpe?g|png|docx)$/i.test(file.name)) {
    return 'Giấy tờ nhận tệp PDF, ảnh JPEG, PNG hoặc Word (.docx).';
  }
  return file.size > maxBytes
    ? `Tệp lớn hơn ${Math.floor(maxBytes / 1024 / 1024)} MB. Hãy quét ở 200–300 dpi hoặc chia thành nhiều tệp.`
    : '';
}

/** Will pass by itself: no network, a proxy without its server, a server that is busy or starting. */
const isPassing = (problem: Problem): boolean =>
  problem.isUnreachable || [429, 502, 503, 504].includes(problem.status);

/** Shorter when the browser says that the network is back. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}
