import type { z } from 'zod';
import { UserError } from './user-error.ts';

/** Inputs of an action or of the command, by their kebab-case names. */
export type InputTable = Readonly<Record<string, z.ZodType<unknown, string>>>;

/** What {@link readInputs} gives: an input that was not given is undefined. */
export type InputValues<Table extends InputTable> = {
  readonly [Name in keyof Table]: z.output<Table[Name]> | undefined;
};

/** Text of more characters than this is cut when it is quoted in a problem. */
const QUOTED_LENGTH = 60;

/** Quotes a value as one short line. */
export function quote(value: string): string {
  const characters = [...value];
  const short =
    characters.length > QUOTED_LENGTH ? `${characters.slice(0, QUOTED_LENGTH).join('')}…` : value;
  return JSON.stringify(short);
}

/** One line for one refused value, naming the input, what was given and what is allowed. */
export function refusal(name: string, given: string, allowed: string): string {
  return `${name}: ${quote(given)} is not allowed. Allowed: ${allowed}.`;
}

/**
 * Checks every input of a table at once.
 * GitHub passes an input that was left out as an empty string, so an empty string counts as not given.
 *
 * @throws {UserError} with one line for each input that its type refuses.
 */
export function readInputs<Table extends InputTable>(
  table: Table,
  raw: Readonly<Record<string, string | undefined>>,
): InputValues<Table> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(table)) {
    const given = raw[name] ?? '';
    if (given.trim() === '') continue;
    const result = type.safeParse(given);
    if (result.success) values[name] = result.data;
    else
      problems.push(
        refusal(name, given, result.error.issues.map((issue) => issue.message).join(', ')),
      );
  }
  if (problems.length > 0) throw new UserError(problems);
  return values as InputValues<Table>;
}
