import { parentPort } from 'node:worker_threads';
import { type Drawing, drawn } from './drawing';
import type { Answer } from './renderer';

// The thread of the Renderer: a drawing in, its file out. One at a time, in the order in which they came.
parentPort?.on('message', ({ id, drawing }: { readonly id: number; readonly drawing: Drawing }) => {
  drawn(drawing).then(
    (file) => parentPort?.postMessage({ id, file } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({
        id,
        error: error instanceof Error ? error.message : 'drawing failed',
      } satisfies Answer),
  );
});
