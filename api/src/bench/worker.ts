import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export type WorkerName = 'app-worker' | 'bare-worker';
type Answer = { readonly address: string } | { readonly rss: number };

/** A server under test in a process of its own, and what the bench asks of it. */
export class Worker {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  static async start(name: WorkerName, env: Readonly<Record<string, string>>): Promise<Worker> {
    const child = fork(join(import.meta.dirname, `${name}.js`), {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const answer = await nextAnswer(child);
    if (!('address' in answer)) throw new Error(`${name} did not say where it listens`);
    return new Worker(child, answer.address);
  }

  /** Highest resident memory since the last question, in bytes. */
  async peakMemory(): Promise<number> {
    const answer = nextAnswer(this.child);
    this.child.send('memory');
    const said = await answer;
    if (!('rss' in said)) throw new Error('a worker did not say how much memory it uses');
    return said.rss;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.send('stop');
    await gone;
  }
}

function nextAnswer(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('a server of the bench ended before its time'));
    child.once('exit', fail);
    child.once('message', (answer: Answer) => {
      child.off('exit', fail);
      resolve(answer);
    });
  });
}

/** The other side: tells the bench the address, then answers its questions until told to stop. */
export function answerBench(address: string, close: () => Promise<unknown>): void {
  let peak = 0;
  const sample = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  setInterval(sample, 50).unref();
  process.on('message', (question) => {
    if (question === 'memory') {
      sample();
      process.send?.({ rss: peak } satisfies Answer);
      peak = 0;
    } else {
      void close().finally(() => process.exit(0));
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ address } satisfies Answer);
}
