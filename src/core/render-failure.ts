/** A place in the user's source; lines and columns count from 1. */
export interface SourceLocation {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** An error that the user's own code threw while it was rendered, led back to its source. */
export class RenderFailure extends Error {
  override readonly name = 'RenderFailure';
  readonly location: SourceLocation | null;
  /** As Remotion's CLI shows it: the code around the place, then the stack. */
  readonly excerpt: string;

  constructor(
    message: string,
    details: { location: SourceLocation | null; excerpt: string; cause: unknown },
  ) {
    super(message, { cause: details.cause });
    this.location = details.location;
    this.excerpt = details.excerpt;
  }
}
