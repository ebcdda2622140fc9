import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote, refusal } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';

/** Also false for text that is too long to be a path. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const ALLOWED = 'a JSON object as text, or the path of a JSON file';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseProps(given: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `props: ${quote(given)} is broken JSON (${(error as SyntaxError).message}). Allowed: ${ALLOWED}.`,
      { cause: error },
    );
  }
  if (isObject(value)) return value;
  throw new UserError(refusal('props', given, ALLOWED));
}

/**
 * The input props: JSON text, or the path of a JSON file from the project's folder, as Remotion's `--props`.
 *
 * @throws {UserError} where it is neither.
 */
export function readInputProps(folder: string, given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {};
  const file = resolve(folder, given.trim());
  if (/^\s*[{[]/.test(given)) return parseProps(given, given);
  if (isFile(file)) return parseProps(given, readFileSync(file, 'utf8'));
  if (/^\s*["\d-]/.test(given)) return parseProps(given, given);
  throw new UserError(
    `props: ${quote(given)} is not allowed: it is not JSON, and there is no such file in ${folder}. Allowed: ${ALLOWED}.`,
  );
}
