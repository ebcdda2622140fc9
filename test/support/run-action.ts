import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseOutputFile, parseWorkflowCommand } from '../../src/core/workflow-commands.ts';
import { actionSchema, readYaml, root } from './yaml-files.ts';

export type ActionName = 'plan' | 'render-chunk' | 'combine';

/** A step that uses one of our actions. */
export interface ActionStep {
  /** The step's `with`; an input that is left out has its default. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the runner, the job or the step puts into the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** An existing folder for what the runner keeps of a job. */
  readonly folder: string;
  /** GITHUB_WORKSPACE; left out, it is an empty folder, as of a job without a checkout. */
  readonly workspace?: string;
}

/** A line such as `::error file=a.tsx,line=3::text`. */
export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** A step that has ended. */
export interface ActionRun {
  readonly code: number | null;
  /** Lines of standard output and standard error as they came; unlike GitHub, with those of commands. */
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Messages of the errors alone. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** The Markdown of the summary page. */
  readonly summary: string;
}

/** Annotations but those about the fonts of the machine, which are another on each. */
export function annotationsBesidesFonts({ annotations }: ActionRun): Annotation[] {
  return annotations.filter(({ message }) => !message.startsWith('fonts: '));
}

/** A step that runs. */
export interface StartedAction {
  readonly child: ChildProcess;
  readonly ended: Promise<ActionRun>;
  /** Waits for the first line that matches. @throws where the action ends without one */
  untilLine(pattern: RegExp): Promise<string>;
}

/** What of the machine's environment an action needs; all else would make a test depend on who runs it. */
const MACHINE_VARIABLES =
  /^(PATH|HOME|LANG|LC_\w+|LD_LIBRARY_PATH|FONTCONFIG_\w+|SystemRoot|TEMP)$/;

const RUNNER_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const;

function machineEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => MACHINE_VARIABLES.test(name)),
  );
}

/** Every declared input as a variable: what is given, else the default, else ''. There is no `github.token`. */
function inputVariables(
  action: ActionName,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const declared = readYaml(`actions/${action}/action.yml`, actionSchema).inputs;
  const defaults = Object.entries(declared).map(
    ([name, { default: value = '' }]): [string, string] => [
      name,
      String(value).startsWith('${{') ? '' : String(value),
    ],
  );
  const inputs = Object.entries({ ...Object.fromEntries(defaults), ...given });
  return Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** Where GitHub's cache is not there: a folder of the test, and not the machine's own. */
function ownCache({ env, folder }: ActionStep): Record<string, string> {
  if (env?.['ACTIONS_CACHE_SERVICE_V2'] !== undefined) return {};
  return { REMOTION_MATRIX_CACHE: path.join(folder, 'cache') };
}

async function prepare(action: ActionName, step: ActionStep) {
  const job = path.join(step.folder, randomUUID());
  const [workspace, temporary] = [
    step.workspace ?? path.join(job, 'workspace'),
    step.env?.['RUNNER_TEMP'] ?? path.join(job, 'temp'),
  ];
  for (const folder of [job, workspace, temporary]) await mkdir(folder, { recursive: true });
  const files = Object.fromEntries(RUNNER_FILES.map((name) => [name, path.join(job, name)]));
  for (const file of Object.values(files)) await writeFile(file, '');
  const env: NodeJS.ProcessEnv = {
    ...machineEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...ownCache(step),
    ...step.env,
    ...inputVariables(action, step.inputs ?? {}),
    ...files,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
  };
  return { env, cwd: workspace, files };
}

function collectLines(child: ChildProcess) {
  const lines: string[] = [];
  const listeners = new Set<(line: string | null) => void>();
  const tell = (line: string | null) => [...listeners].forEach((listener) => listener(line));
  for (const stream of [child.stdout!, child.stderr!]) {
    let rest = '';
    const add = (line: string) => {
      lines.push(line);
      tell(line);
    };
    stream.setEncoding('utf8').on('data', (part: string) => {
      const parts = (rest + part).split(/\r?\n/);
      rest = parts.pop()!;
      parts.forEach(add);
    });
    stream.on('end', () => rest !== '' && add(rest));
  }
  child.on('close', () => tell(null));
  return { lines, listeners };
}

async function finish(
  code: number | null,
  lines: readonly string[],
  files: Record<string, string>,
): Promise<ActionRun> {
  const commands = lines.map(parseWorkflowCommand).filter((command) => command !== null);
  const annotations = commands
    .filter(({ command }) => ['error', 'warning', 'notice'].includes(command))
    .map(({ command, message, properties }) => ({ level: command, message, properties }));
  const messages = (level: string) =>
    annotations.filter((each) => each.level === level).map(({ message }) => message);
  return {
    code,
    lines,
    outputs: parseOutputFile(await readFile(files['GITHUB_OUTPUT']!, 'utf8')),
    annotations,
    errors: messages('error'),
    warnings: messages('warning'),
    summary: await readFile(files['GITHUB_STEP_SUMMARY']!, 'utf8'),
  };
}

/** Starts a built action in a process of its own, as a runner of GitHub does. */
export async function startAction(action: ActionName, step: ActionStep): Promise<StartedAction> {
  const { main } = readYaml(`actions/${action}/action.yml`, actionSchema).runs;
  const script = path.resolve(root, 'actions', action, main);
  const { env, cwd, files } = await prepare(action, step);
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const { lines, listeners } = collectLines(child);
  const ended = once(child, 'close').then(
    async ([code]) => await finish(code as number | null, lines, files),
  );
  return {
    child,
    ended,
    untilLine: async (pattern) =>
      await new Promise((done, fail) => {
        const look = (line: string | null) => {
          if (line !== null && !pattern.test(line)) return;
          listeners.delete(look);
          if (line === null)
            fail(
              new Error(`The action ended before a line matched ${pattern}:\n${lines.join('\n')}`),
            );
          else done(line);
        };
        const before = lines.find((line) => pattern.test(line));
        if (before !== undefined) done(before);
        else if (child.exitCode !== null) look(null);
        else listeners.add(look);
      }),
  };
}

export async function runAction(action: ActionName, step: ActionStep): Promise<ActionRun> {
  return await (
    await startAction(action, step)
  ).ended;
}
