import { getInput } from '@actions/core';
import type { InputTable } from '../core/read-inputs.ts';

/** The inputs of an action as GitHub passes them: text, '' where one was left out. */
export function collectInputs(table: InputTable): Record<string, string> {
  return Object.fromEntries(
    Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]),
  );
}
