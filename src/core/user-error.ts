/**
 * Something the user can put right: wrong input, a missing file, a refused token.
 * It is shown as its lines alone, one for each problem, never with a stack trace.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof problems === 'string' ? [problems] : problems;
    super(lines.join('\n'), options);
    this.problems = lines;
  }
}
