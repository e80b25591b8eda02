/** Collects the parameters of one hand-written statement; `$n` goes where the value would. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    const at = this.values.indexOf(value);
    return at >= 0 ? `$${at + 1}` : `$${this.values.push(value)}`;
  }
}
