import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface Child {
  readonly command: string;
  readonly args: readonly string[];
  /** Whether `command` is a line for the shell. */
  readonly shell: boolean;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Gets what the program writes, as it comes. Default: it goes to standard output. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** Variables that are meant for our action alone: tokens of the job, its inputs, and the secret of the page. */
const OURS = /^(ACTIONS_|INPUT_|REMOTION_MATRIX_)/;

/** The environment that a plain `run:` step would have: packages run scripts of their own when they are installed. */
export function childEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)));
}

export interface FinishedChild {
  /** Null where a signal ended it. */
  readonly code: number | null;
  /** What it wrote to both streams. */
  readonly output: string;
}

/**
 * Waits for the end of a program that has pipes. What it writes is shown as it comes, and given back.
 *
 * @throws where it cannot be started, or its signal is aborted
 */
export async function followChild(
  child: ChildProcess,
  onOutput: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<FinishedChild> {
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      onOutput(part);
    });
  }
  const code = await new Promise<number | null>((done, fail) => {
    child.on('close', done).on('error', fail);
  });
  return { code, output };
}

/**
 * Runs a program to its end. What it writes is shown as it comes, and given back.
 *
 * @throws where it cannot be started, or the signal is aborted: it is ended then.
 */
export async function runChild({
  command,
  args,
  onOutput,
  ...options
}: Child): Promise<FinishedChild> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  return await followChild(child, onOutput);
}

/** Enough of a compiler's output to hold its first error. */
const LINES_SHOWN = 20;

/** The last lines of an output, without a stack of the program: there is nothing of the user's in it. */
export function lastLines(output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(-LINES_SHOWN)
    .join('\n');
}
