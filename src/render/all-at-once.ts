import { UserError } from '../core/user-error.ts';

type Works = Readonly<Record<string, () => Promise<unknown>>>;

type Results<Named extends Works> = {
  readonly [Name in keyof Named]: Awaited<ReturnType<Named[Name]>>;
};

/** The problems of all where all are the user's; else the first error that is not. */
function oneError(errors: readonly unknown[]): unknown {
  const [first] = errors;
  const problems: string[] = [];
  for (const error of errors) {
    if (!(error instanceof UserError)) return error;
    problems.push(...error.problems);
  }
  return errors.length === 1 ? first : new UserError(problems, { cause: first });
}

/**
 * Does several things at once and waits for the end of each, also when one fails: what still runs would
 * write into folders that are gone.
 *
 * @throws {UserError} with the problems of all that failed; an error of another kind goes first.
 */
export async function allAtOnce<const Named extends Works>(works: Named): Promise<Results<Named>> {
  const names = Object.keys(works);
  const settled = await Promise.allSettled(names.map(async (name) => await works[name]!()));
  const errors = settled
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  if (errors.length > 0) throw oneError(errors);
  const values = settled.map((result) => (result as PromiseFulfilledResult<unknown>).value);
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Results<Named>;
}
