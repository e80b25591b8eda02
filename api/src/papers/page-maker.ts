import { Injectable, OnModuleDestroy } from '@nestjs/common';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '../platform/problem';
import type { PageAnswer, PageTask } from './page-task';

/** A page of a scan takes a second; what takes longer than this never ends. */
const LONGEST_MS = 45_000;
const MOST_WAITING = 100;
const HEAP_MB = 768;

interface Waiting {
  readonly task: Omit<PageTask, 'id' | 'content'>;
  readonly content: () => Promise<Buffer>;
  readonly done: (answer: PageAnswer) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Reads documents and draws their pages in a thread of its own, one at a time, so that requests go on meanwhile. A document
 * that hangs or exhausts the thread costs the thread, not the server.
 */
@Injectable()
export class PageMaker implements OnModuleDestroy {
  private worker: Worker | undefined;
  private readonly queue: Waiting[] = [];
  private isBusy = false;
  private count = 0;
  /** The PDF that the thread has open. */
  private openDocument = '';

  /** @param content asked for only when the thread does not have the document any more */
  make(task: Waiting['task'], content: () => Promise<Buffer>): Promise<PageAnswer> {
    if (this.queue.length >= MOST_WAITING) {
      throw new Problem('busy', 'Đang có nhiều trang chờ dựng ảnh. Thử lại sau ít phút.');
    }
    return new Promise((done, failed) => {
      this.queue.push({ task, content, done, failed });
      void this.work();
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private async work(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      try {
        next.done(await this.ask(next));
      } catch (error) {
        next.failed(error);
      }
    }
    this.isBusy = false;
  }

  private async ask({ task, content }: Waiting): Promise<PageAnswer> {
    const isOpen = this.worker !== undefined && this.openDocument === task.sha256;
    const bytes = isOpen ? undefined : new Uint8Array(await content());
    const worker = (this.worker ??= this.start());
    const id = ++this.count;
    this.openDocument = task.mediaType === 'application/pdf' ? task.sha256 : '';
    const answer = await new Promise<PageAnswer>((resolve) => {
      const end = (result: PageAnswer): void => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', lose).off('exit', lose);
        resolve(result);
      };
      const lose = (): void => {
        this.forget(worker);
        end({ id, refusal: 'BROKEN' });
      };
      const hear = (said: PageAnswer): void => {
        if (said.id === id) end(said);
      };
      const timer = setTimeout(() => {
        void worker.terminate();
        lose();
      }, LONGEST_MS);
      worker.on('message', hear).on('error', lose).on('exit', lose);
      worker.postMessage({ ...task, id, content: bytes }, bytes ? [bytes.buffer] : []);
    });
    if (answer.refusal !== undefined && answer.refusal !== 'NO_PAGE') this.openDocument = '';
    return answer;
  }

  private start(): Worker {
    // The thread's file stands beside this one, as source under the tests and compiled otherwise.
    const file = new URL(`./page-worker${extname(import.meta.filename)}`, import.meta.url);
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      execArgv: ['--no-warnings'],
    });
    worker.on('error', () => this.forget(worker));
    worker.unref();
    return worker;
  }

  private forget(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.openDocument = '';
  }
}
