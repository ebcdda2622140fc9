import type { ReleaseChange } from '../core/release.ts';
import { UserError } from '../core/user-error.ts';

/** Times that one change is tried before it is given up. */
const MOST_TRIES = 3;

/** What a change is done to, in a name of the release. */
function subjectOf(change: ReleaseChange): string {
  if (change.type === 'delete-asset') return change.asset.name;
  return change.type === 'publish' ? change.tag : change.name;
}

/** The same for all tries of a change. Two files may have the same temporary name. */
function keyOf(change: ReleaseChange): string {
  const file = change.type === 'upload-asset' ? change.file : '';
  return `${change.type} ${subjectOf(change)} ${file}`;
}

function reason(change: ReleaseChange, failure: Error | undefined): string {
  if (failure !== undefined) return failure.message;
  return change.type === 'upload-asset'
    ? `GitHub's digest of the upload was never sha256:${change.sha256}`
    : 'it was done, and was not to be seen afterwards';
}

/** Counts the tries of each change of a release, so that none is repeated for ever. */
export class PublicationTries {
  readonly #counts = new Map<string, number>();
  readonly #failures = new Map<string, Error>();
  readonly #tag: string;

  constructor(tag: string) {
    this.#tag = tag;
  }

  /** @throws {UserError} if the change has been tried often enough */
  begin(change: ReleaseChange): void {
    // Deleting is not counted: each delete leaves less to delete.
    if (change.type === 'delete-asset') return;
    const key = keyOf(change);
    const tried = this.#counts.get(key) ?? 0;
    const failure = this.#failures.get(key);
    if (tried === MOST_TRIES)
      throw new UserError(
        `The release ${this.#tag} is not finished: "${change.type}" of ${subjectOf(change)} failed ${MOST_TRIES} times (${reason(change, failure)}). ` +
          'Run the job again: it goes on with the release as it is.',
        { cause: failure },
      );
    this.#counts.set(key, tried + 1);
    this.#failures.delete(key);
  }

  /** Remembers why a change that was begun failed. */
  fail(change: ReleaseChange, failure: Error): void {
    this.#failures.set(keyOf(change), failure);
  }
}
