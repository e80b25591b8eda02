import process from 'node:process';

export interface StopSignal {
  readonly given: Promise<void>;
  isGiven(): boolean;
}

/**
 * Given at the first Ctrl-C or `kill`, and when the launcher that started this process is gone (it holds a channel to us,
 * so that even its `kill -9` is noticed). Further signals are ignored: the end is on its way.
 */
export function untilStopped(): StopSignal {
  let isGiven = false;
  const given = new Promise<void>((resolve) => {
    const stop = (): void => {
      isGiven = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (process.connected) process.once('disconnect', stop);
  });
  return { given, isGiven: () => isGiven };
}
