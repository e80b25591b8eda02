/**
 * Passes values from a callback that owns a resource (a transaction) to a reader that asks for them one by one: the
 * next is made only when it is wanted, and the maker learns when nobody wants any more.
 */
export class HandOver<T> {
  private wanting: ((isWanted: boolean) => void) | undefined;
  private waiting: { resolve: (value: T | undefined) => void; reject: (error: unknown) => void } | undefined;
  private isStopped = false;
  private ended: { readonly error?: unknown } | undefined;

  /** For the reader. @returns undefined after the last */
  take(): Promise<T | undefined> {
    if (this.ended)
      return 'error' in this.ended ? Promise.reject(this.ended.error) : Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.answer(true);
    });
  }

  /** For the reader: no more. */
  stop(): void {
    this.isStopped = true;
    this.answer(false);
  }

  /** For the maker: waits until a value is asked for. @returns false when none will be */
  isWanted(): Promise<boolean> {
    if (this.isStopped) return Promise.resolve(false);
    if (this.waiting) return Promise.resolve(true);
    return new Promise((resolve) => (this.wanting = resolve));
  }

  give(value: T): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve(value);
  }

  end(): void {
    this.ended = {};
    this.waiting?.resolve(undefined);
    this.waiting = undefined;
  }

  fail(error: unknown): void {
    this.ended = { error };
    this.waiting?.reject(error);
    this.waiting = undefined;
  }

  private answer(isWanted: boolean): void {
    this.wanting?.(isWanted);
    this.wanting = undefined;
  }
}
