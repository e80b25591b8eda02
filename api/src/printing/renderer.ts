import { Worker } from 'node:worker_threads';
import { Injectable, OnModuleDestroy } from '@nestjs/common';
import type { Drawing } from './drawing';

interface Waiting {
  readonly done: (file: Buffer) => void;
  readonly failed: (error: Error) => void;
}
export interface Answer {
  readonly id: number;
  readonly file?: Uint8Array;
  readonly error?: string;
}

/** After this long without work the thread ends and gives its memory back. */
const IDLE_MS = 60_000;

/**
 * Draws files on a thread of its own: setting a long CV takes half a second of computing, in which the program would
 * answer nobody. Started with the first file.
 */
@Injectable()
export class Renderer implements OnModuleDestroy {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private idle: NodeJS.Timeout | undefined;

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  async draw(drawing: Drawing): Promise<Buffer> {
    // From its TypeScript, as the specs run it, the program has no file that a thread could start with.
    if (import.meta.filename.endsWith('.ts')) return (await import('./drawing')).drawn(drawing);
    clearTimeout(this.idle);
    const id = ++this.lastId;
    const answer = new Promise<Buffer>((done, failed) => this.waiting.set(id, { done, failed }));
    this.started().postMessage({ id, drawing });
    return answer.finally(() => {
      if (this.waiting.size > 0) return;
      this.idle = setTimeout(() => void this.stop(), IDLE_MS);
      this.idle.unref();
    });
  }

  private started(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(new URL('./render-worker.js', import.meta.url));
    worker.unref();
    worker.on('message', ({ id, file, error }: Answer) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (file) waiting?.done(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
      else waiting?.failed(new Error(error));
    });
    const fail = (error: Error): void => {
      if (this.worker === worker) this.worker = undefined;
      for (const { failed } of this.waiting.values()) failed(error);
      this.waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the drawing thread ended')));
    this.worker = worker;
    return worker;
  }

  private async stop(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}
