/**
 * Work under one key waits for the work before it. Passwords of one account are tried one after the other, so that a
 * hundred guesses sent at the same moment don't all pass the limit before the first failure is written down.
 * Counts within one process: each further instance of the API lets one more guess at a time through.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
