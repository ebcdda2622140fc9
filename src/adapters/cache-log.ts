/** Said by the service of a key that is there already, and by the client of one that another job is saving. */
const TAKEN = /\(409\)|already exists/i;

/** Commands of GitHub's runner, and the client's one plain line that tells of a failure. */
const PROBLEM =
  /^(?:::(?:warning|error)::|(?=Failed to save: )|::debug::(?=Failed to reserve cache: ))(.+)$/gm;

/**
 * The problem that `@actions/cache` 6.3.0 wrote about. It throws no error where the service fails: its answer is then the
 * same as for "not there". Why a save was refused stands in its debug lines alone, which it always writes.
 *
 * @returns null where there was none, or where a key was taken: it keeps what it has
 */
export function problemIn(log: string): string | null {
  if (TAKEN.test(log)) return null;
  const problems = [...log.matchAll(PROBLEM)].map(([, text]) => text!);
  const reason = problems.find((text) => text.startsWith('Failed to reserve cache: '));
  return reason ?? problems.at(-1) ?? null;
}
