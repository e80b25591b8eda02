// After the journeys: ends the product as Ctrl-C does and deletes its data.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function stopProduct() {
  const { child, folder } = globalThis.hrProduct ?? {};
  if (child === undefined) return;
  if (child.exitCode === null) {
    child.removeAllListeners('exit');
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}
