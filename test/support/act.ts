/** Runs workflows with nektos/act on this machine itself, without Docker and without GitHub. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { readOrigin } from '../../scripts/stamp-workflow.ts';
import { findTool } from '../../scripts/tools.ts';
import { UserError } from '../../src/core/user-error.ts';
import { root } from './yaml-files.ts';

const run = promisify(execFile);

/** act prints every line of every job: more than Node's default of 1 MiB. */
const LOG_SIZE = 64 * 2 ** 20;

/**
 * act's executable, which is built from source the first time, for minutes;
 * null, with a loud line, where that cannot be done on a developer's machine. In CI it must be there.
 */
export async function findAct(): Promise<string | null> {
  try {
    return await findTool('act');
  } catch (error) {
    if (!(error instanceof UserError) || process.env['CI'] === 'true') throw error;
    console.warn(`\nTHE TESTS WITH ACT ARE SKIPPED: ${error.message}\n`);
    return null;
  }
}

interface ActRun {
  readonly act: string;
  /** A git repository, in which the workflow runs. */
  readonly repository: string;
  /** Path of the workflow from the root of the repository. */
  readonly workflow: string;
  /** A folder with our actions and workflows, in place of our repository on GitHub. */
  readonly published: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

function assignments(flag: string, values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

function actArguments({ workflow, published, inputs, secrets, env }: ActRun, cache: string) {
  const { owner, ref } = readOrigin(root);
  return [
    'workflow_dispatch',
    `--workflows=${workflow}`,
    // A label that is not named here is skipped, and act ends with 0.
    '--platform=ubuntu-24.04=-self-hosted',
    `--local-repository=${owner}/remotion-matrix@${ref}=${published}`,
    `--action-cache-path=${cache}`,
    '--no-cache-server',
    // Files of these kinds are read from the folder by themselves.
    ...['env', 'secret', 'var', 'input'].map((kind) => `--${kind}-file=/dev/null`),
    ...assignments('--input', inputs),
    ...assignments('--secret', secrets),
    ...assignments('--env', env),
  ];
}

/**
 * Runs a workflow by hand, as `workflow_dispatch`, and gives act's log. Look at what the run made, too:
 * act says 0 also when it has skipped a job.
 *
 * @throws with the log where a job failed
 */
export async function runAct(options: ActRun): Promise<string> {
  const cache = await mkdtemp(path.join(tmpdir(), 'remotion-matrix-act-'));
  // Actions run on the `node` that is on PATH; on GitHub that is the one of `runs.using`.
  const PATH = `${path.join(root, 'node_modules/node/bin')}${path.delimiter}${process.env['PATH']}`;
  try {
    const { stdout } = await run(options.act, actArguments(options, cache), {
      cwd: options.repository,
      env: { ...process.env, PATH },
      maxBuffer: LOG_SIZE,
      signal: options.signal,
      killSignal: 'SIGINT',
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`act failed in ${options.repository}:\n${stdout}${stderr}`, { cause: error });
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}
