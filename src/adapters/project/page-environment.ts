import { parseEnv } from 'node:util';

/** Ours, not the page's. */
const OWN_PREFIX = 'REMOTION_MATRIX_';

/** A value shorter than this is in too many words: masking it would blank half the log. */
export const SHORTEST_MASKED = 8;

function readText(env: NodeJS.ProcessEnv): [string, string][] {
  return Object.entries(parseEnv(env[`${OWN_PREFIX}ENV`] ?? '')).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
}

/**
 * The variables that the rendered page sees, by the rule of Remotion's CLI: every `REMOTION_*` of the
 * process, and all of a dotenv text, which here comes in REMOTION_MATRIX_ENV (a secret of the workflow).
 * They are read anew in each job, and written to no artifact. GitHub masks the secret's lines in the log;
 * the values in them are masked here.
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
  for (const [, value] of fromText) if (value.length >= SHORTEST_MASKED) mask(value);
  return Object.fromEntries([...fromProcess, ...fromText]);
}
