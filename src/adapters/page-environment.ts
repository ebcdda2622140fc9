import { parseEnv } from 'node:util';

/** Ours, not the page's. */
const OWN_PREFIX = 'REMOTION_MATRIX_';

/**
 * The variables that the rendered page sees, by the rule of Remotion's CLI: every `REMOTION_*` of the
 * process, and all of a dotenv text, which here comes in REMOTION_MATRIX_ENV (a secret of the workflow).
 * They are read anew in each job, and written to no artifact.
 */
export function readPageEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const fromProcess = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      entry[0].startsWith('REMOTION_') &&
      !entry[0].startsWith(OWN_PREFIX),
  );
  const fromText = Object.entries(parseEnv(env[`${OWN_PREFIX}ENV`] ?? '')).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries([...fromProcess, ...fromText]);
}
