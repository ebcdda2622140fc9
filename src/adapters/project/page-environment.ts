import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { listLogMasks } from '../../core/mask-values.ts';
import { nameSome } from '../../core/name-some.ts';
import { quote } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import { findPackage, requireFrom } from '../remotion/remotion.ts';

/** Ours, not the page's. */
const OWN_PREFIX = 'REMOTION_MATRIX_';

/** Holds the text of a dotenv file for the page, or what a project's own dotenv says of one, as JSON. */
export const PAGE_VARIABLE = `${OWN_PREFIX}ENV`;

/** The kernel refuses a longer environment variable (MAX_ARG_STRLEN of Linux), its name included. */
const LONGEST_VARIABLE = 131_000; // bytes

/** Remotion's CLI reads the first of these that a project has. */
const ENV_FILES = ['.env', '.env.local'] as const;

/** Returns the paths at which Remotion's CLI looks for variables of the page, first to last. */
export function envFilesOf(project: string): string[] {
  return ENV_FILES.map((name) => join(project, name));
}

const variablesSchema = z.record(z.string(), z.string());

/**
 * Returns the variables of a dotenv text by the rules of the project's own Remotion, or null if its dotenv cannot be
 * found. Remotion 4.0.400 has dotenv 9, which knows neither comments behind a value nor `export`; 4.0.425 has dotenv 17.
 */
function parseAsProject(text: string, project: string): Record<string, string> | null {
  const cli = findPackage(requireFrom(project), '@remotion/cli');
  if (cli === null) return null;
  try {
    const dotenv = requireFrom(cli)('dotenv') as { parse: (text: string) => unknown };
    return variablesSchema.parse(dotenv.parse(text));
  } catch {
    return null;
  }
}

/**
 * Reads a dotenv file, to be passed on as {@link PAGE_VARIABLE}.
 *
 * @param given the path as the user wrote it
 * @throws {UserError} if there is no such file, or its text is too long
 */
export function readEnvText(file: string, given: string, project: string): string {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UserError(`env-file: ${quote(given)} does not exist; looked for ${file}.`);
  const content = readFileSync(file, 'utf8');
  const parsed = parseAsProject(content, project);
  const text = parsed === null ? content : JSON.stringify(parsed);
  const size = Buffer.byteLength(text);
  if (size <= LONGEST_VARIABLE) return text;
  throw new UserError(`${file} has ${size} bytes; at most ${LONGEST_VARIABLE} can be passed on.`);
}

/**
 * Returns a warning where the project has variables for the page, and none reach it: jobs have no checkout, and what a
 * file of secrets holds goes into no artifact. Null where there is nothing to say.
 */
export function warnOfUnreadEnvFile(project: string, env: NodeJS.ProcessEnv): string | null {
  if ((env[PAGE_VARIABLE] ?? '').trim() !== '') return null;
  const file = envFilesOf(project).find((path) => existsSync(path));
  const names = file === undefined ? [] : Object.keys(parse(readFileSync(file)));
  if (names.length === 0) return null;
  return `${file}: the page does not get its variables (${nameSome(names)}), since render jobs have no checkout. Give its lines in the secret "env" of the workflow, or as REMOTION_MATRIX_ENV of the steps plan and render-chunk.`;
}

function readText(env: NodeJS.ProcessEnv): [string, string][] {
  const text = env[PAGE_VARIABLE] ?? '';
  // No line of a dotenv file begins so.
  const isJson = text.startsWith('{"');
  return Object.entries(isJson ? variablesSchema.parse(JSON.parse(text)) : parse(text));
}

/**
 * The variables that the rendered page sees, by the rule of Remotion's CLI: every `REMOTION_*` of the
 * process, and all of a text that dotenv reads, which here comes in REMOTION_MATRIX_ENV (a secret of the workflow).
 * They are read anew in each job, and written to no artifact. GitHub masks the secret's lines in the log;
 * the values in them are masked here. It masks a `REMOTION_*` of the process itself if a secret is its value, and shows
 * it if not: masking each of them would blank words such as the composition's id, and GitHub drops an output with one.
 */
export function readPageEnvironment(
  env: NodeJS.ProcessEnv,
  mask: (value: string) => void,
): Record<string, string> {
  const fromProcess = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      entry[0].startsWith('REMOTION_') &&
      !entry[0].startsWith(OWN_PREFIX),
  );
  const fromText = readText(env);
  for (const [, value] of fromText) for (const line of listLogMasks(value)) mask(line);
  return Object.fromEntries([...fromProcess, ...fromText]);
}
