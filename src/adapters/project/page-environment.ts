import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { listLogMasks } from '../../core/mask-values.ts';
import { nameSome } from '../../core/name-some.ts';

/** Ours, not the page's. */
const OWN_PREFIX = 'REMOTION_MATRIX_';

/** Remotion's CLI reads the first of these that a project has. */
const ENV_FILES = ['.env', '.env.local'] as const;

/** Returns the paths at which Remotion's CLI looks for variables of the page, first to last. */
export function envFilesOf(project: string): string[] {
  return ENV_FILES.map((name) => join(project, name));
}

/**
 * Returns a warning where the project has variables for the page, and none reach it: jobs have no checkout, and what a
 * file of secrets holds goes into no artifact. Null where there is nothing to say.
 */
export function warnOfUnreadEnvFile(project: string, env: NodeJS.ProcessEnv): string | null {
  if ((env[`${OWN_PREFIX}ENV`] ?? '').trim() !== '') return null;
  const file = envFilesOf(project).find((path) => existsSync(path));
  const names = file === undefined ? [] : Object.keys(parse(readFileSync(file)));
  if (names.length === 0) return null;
  return `${file}: the page does not get its variables (${nameSome(names)}), since render jobs have no checkout. Give its lines in the secret "env" of the workflow, or as REMOTION_MATRIX_ENV of the steps plan and render-chunk.`;
}

function readText(env: NodeJS.ProcessEnv): [string, string][] {
  return Object.entries(parse(env[`${OWN_PREFIX}ENV`] ?? ''));
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
