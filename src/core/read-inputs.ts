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

/** Line breaks and control characters that JSON leaves as they are. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029]/g;

/** Quotes a value as one short line. */
export function quote(value: string): string {
  // So many code units hold all the characters that are shown; props may be megabytes long.
  const characters = Array.from(value.slice(0, 2 * QUOTED_LENGTH + 2));
  const short =
    characters.length > QUOTED_LENGTH ? `${characters.slice(0, QUOTED_LENGTH).join('')}…` : value;
  return JSON.stringify(short).replaceAll(
    UNESCAPED,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** One line for one refused value, naming the input, what was given and what is allowed. */
export function refusal(name: string, given: string, allowed: string): string {
  return `${name}: ${quote(given)} is not allowed. Allowed: ${allowed}.`;
}

/** Inputs as text, by name; undefined or blank where one was left out. */
export type RawInputs = Readonly<Record<string, string | undefined>>;

/** GitHub passes an input that was left out as an empty string. */
export function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** What {@link checkInputs} finds. */
export interface CheckedInputs<Table extends InputTable> {
  /** An input that was refused is undefined. */
  readonly values: InputValues<Table>;
  /** One line for each input that its type refuses. */
  readonly problems: readonly string[];
}

/** Checks every input of a table, for callers that have more to check before they refuse. */
export function checkInputs<Table extends InputTable>(
  table: Table,
  raw: RawInputs,
): CheckedInputs<Table> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(table)) {
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (!isGiven(given)) continue;
    const result = type.safeParse(given);
    if (result.success) values[name] = result.data;
    else
      problems.push(
        refusal(name, given, result.error.issues.map((issue) => issue.message).join(', ')),
      );
  }
  return { values: values as InputValues<Table>, problems };
}

/**
 * Reads every input of a table.
 *
 * @throws {UserError} with one line for each input that its type refuses.
 */
export function readInputs<Table extends InputTable>(
  table: Table,
  raw: RawInputs,
): InputValues<Table> {
  const { values, problems } = checkInputs(table, raw);
  if (problems.length > 0) throw new UserError(problems);
  return values;
}
