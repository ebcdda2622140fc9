import {
  checkInputs,
  isGiven,
  type InputTable,
  type InputValues,
  type RawInputs,
} from './read-inputs.ts';
import { UserError } from './user-error.ts';

/** Values with some of them known to be given. */
export type WithRequired<Values, Name extends keyof Values> = Values & {
  readonly [Key in Name]: NonNullable<Values[Key]>;
};

/**
 * Reads every input of a table, and insists on those that have no default.
 *
 * @throws {UserError} with one line for each input that is refused or not given.
 */
export function readRequiredInputs<Table extends InputTable, Name extends keyof Table & string>(
  table: Table,
  raw: RawInputs,
  names: readonly Name[],
): WithRequired<InputValues<Table>, Name> {
  const { values, problems } = checkInputs(table, raw);
  const missing = names.filter((name) => !isGiven(raw[name]));
  const lines = missing.map(
    (name) => `${name}: not given. Give the plan step's output of that name, or the matrix value.`,
  );
  if (lines.length + problems.length > 0) throw new UserError([...lines, ...problems]);
  return values as WithRequired<InputValues<Table>, Name>;
}
