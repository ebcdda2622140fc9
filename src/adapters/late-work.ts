/** Work that may go on beside what follows, and is waited for at the end of the scope that holds it. */
export class LateWork implements AsyncDisposable {
  readonly #open: Promise<void>[] = [];

  add(work: Promise<void>): void {
    // Awaited below; until then a failure must not count as unhandled.
    work.catch(() => undefined);
    this.#open.push(work);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#open);
  }
}
