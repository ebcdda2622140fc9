import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StandInBehaviour } from './fixtures/actions/stand-in.ts';

const COMMAND = join(import.meta.dirname, 'fixtures', 'command.ts');

/** A project's folder, and beside it the folder in which the command makes its temporary ones. */
export function makeProject() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cli-test-')));
  const [project, temporary] = [join(root, 'project'), join(root, 'tmp')];
  for (const folder of [project, temporary]) mkdirSync(folder);
  writeFileSync(join(project, 'package.json'), '{}\n');
  return { root, project, temporary, records: join(root, 'records') };
}
export type TestProject = ReturnType<typeof makeProject>;

/** Starts the command in a process of its own, with stand-ins for the actions. */
export function startCommand(
  where: TestProject,
  args: readonly string[],
  behaviour: StandInBehaviour = {},
  env: NodeJS.ProcessEnv = {},
) {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: where.project,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      TMPDIR: where.temporary,
      STAND_IN: JSON.stringify({ record: where.records, result: 'Hello.mp4', ...behaviour }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  // One iterator for all calls of matches(): each goes on behind the line that the last one ended with.
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  return {
    child,
    ended,
    /** Waits until so many lines of standard output match, and gives the matches. */
    async matches(pattern: RegExp, count: number): Promise<RegExpExecArray[]> {
      const found: RegExpExecArray[] = [];
      for (let line = await lines.next(); !line.done; line = await lines.next()) {
        const match = pattern.exec(line.value);
        if (match !== null) found.push(match);
        if (found.length === count) return found;
      }
      throw new Error(
        `The command ended before ${count} lines matched ${pattern}: ${output.stdout}${output.stderr}`,
      );
    },
  };
}

export async function runCommand(
  where: TestProject,
  args: readonly string[],
  behaviour: StandInBehaviour = {},
  env: NodeJS.ProcessEnv = {},
) {
  return await startCommand(where, args, behaviour, env).ended;
}

export interface ActionRecord {
  readonly action: string;
  readonly job?: number;
  readonly pid: number;
  readonly cwd?: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly temporary?: string;
  readonly page?: string | null;
}

/** How the stand-ins were started, in that order. */
export function readRecords({ records }: TestProject): ActionRecord[] {
  if (!existsSync(records)) return [];
  return readFileSync(records, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ActionRecord);
}
