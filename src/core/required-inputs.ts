import { UserError } from './user-error.ts';

/** Values with some of them known to be given. */
export type WithRequired<Values, Name extends keyof Values> = Values & {
  readonly [Key in Name]: NonNullable<Values[Key]>;
};

/**
 * Insists on inputs that have no default.
 *
 * @throws {UserError} with one line for each that was not given.
 */
export function requireInputs<Values extends object, Name extends keyof Values & string>(
  values: Values,
  names: readonly Name[],
): WithRequired<Values, Name> {
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length === 0) return values;
  throw new UserError(
    missing.map(
      (name) =>
        `${name}: not given. Give the plan step's output of that name, or the matrix value.`,
    ),
  );
}
