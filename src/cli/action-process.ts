import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseOutputFile } from '../core/workflow-commands.ts';
import { processFamily, TRACKING_VARIABLE, type ProcessFamily } from './process-tree.ts';
import { progressEventSchema, type ProgressEvent } from './progress-event.ts';
import type { Stop } from './stop.ts';

/** A built action to run once. */
export interface ActionCall {
  /** Path of its built file. */
  readonly script: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of its own, made for it and removed after it. */
  readonly folder: string;
  /** GITHUB_WORKSPACE, where the action starts; null for an empty one, as of a job without a checkout. */
  readonly workspace: string | null;
  readonly env: NodeJS.ProcessEnv;
}

export interface ActionListener {
  event(event: ProgressEvent): void;
  /** A line of standard output or standard error. */
  line(line: string): void;
}

export interface ActionResult {
  readonly succeeded: boolean;
  /** Such as `exit code 1`, `signal SIGKILL`. */
  readonly ending: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Files by which an action speaks to its runner; GitHub makes them before the action starts. */
const runnerFiles = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const;

/** By GitHub's rule: spaces become `_`, and hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** The environment without what belongs to an action around us, as when the command runs on GitHub. */
function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_/.test(name)));
}

async function prepareEnvironment(
  call: ActionCall,
  workspace: string,
  trackingId: string,
): Promise<NodeJS.ProcessEnv> {
  const temporary = join(call.folder, 'tmp');
  await mkdir(temporary, { recursive: true });
  await mkdir(workspace, { recursive: true });
  const files = runnerFiles.map((name): [string, string] => [name, join(call.folder, name)]);
  for (const [, file] of files) await writeFile(file, '');
  return {
    ...cleanEnvironment(call.env),
    ...inputVariables(call.inputs),
    ...Object.fromEntries(files),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    // Not GitHub's: so that a process that had to be killed leaves nothing in the system's folder.
    TMPDIR: temporary,
    [TRACKING_VARIABLE]: trackingId,
  };
}

function listen(child: ChildProcess, listener: ActionListener): void {
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) =>
      listener.line(line),
    );
  }
  child.on('message', (message) => {
    const event = progressEventSchema.safeParse(message);
    if (event.success) listener.event(event.data);
  });
}

/** A closed terminal is a stop like any other: the actions listen to these two. */
function ask(child: ChildProcess, stop: Stop): void {
  child.kill(stop.name() === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
}

/** Passes a stop on: first as the signal it was, then as SIGKILL to all that the action started. */
function passOn(stop: Stop, child: ChildProcess, family: ProcessFamily): () => void {
  const onAsked = () => {
    family.look();
    ask(child, stop);
  };
  const kill = () => void family.kill();
  stop.asked.addEventListener('abort', onAsked);
  stop.now.addEventListener('abort', kill);
  return () => {
    stop.asked.removeEventListener('abort', onAsked);
    stop.now.removeEventListener('abort', kill);
  };
}

async function runToEnd(
  call: ActionCall,
  listener: ActionListener,
  stop: Stop,
): Promise<Omit<ActionResult, 'outputs'>> {
  const trackingId = randomUUID();
  const workspace = call.workspace ?? join(call.folder, 'work');
  const child = spawn(process.execPath, [call.script], {
    cwd: workspace,
    env: await prepareEnvironment(call, workspace, trackingId),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A process group of its own: Ctrl-C reaches it once, from us.
    detached: true,
  });
  listen(child, listener);
  const [exited, closed] = [once(child, 'exit'), once(child, 'close')];
  // Both are awaited below; where the process cannot start, the first to fail says so.
  for (const ending of [exited, closed]) ending.catch(() => undefined);
  await once(child, 'spawn');
  const family = processFamily(child.pid!, trackingId);
  const letGo = passOn(stop, child, family);
  if (stop.asked.aborted) ask(child, stop);
  try {
    const [code, signal] = (await exited) as [number | null, string | null];
    // What it left behind may hold its output open.
    await family.kill();
    await closed;
    return {
      succeeded: code === 0,
      ending: code === null ? `signal ${signal}` : `exit code ${code}`,
    };
  } finally {
    letGo();
  }
}

/** Runs an action as GitHub's runner would: its inputs, its files, a folder of its own; and clears up after it. */
export async function runAction(
  call: ActionCall,
  listener: ActionListener,
  stop: Stop,
): Promise<ActionResult> {
  try {
    const result = await runToEnd(call, listener, stop);
    return {
      ...result,
      outputs: parseOutputFile(await readFile(join(call.folder, 'GITHUB_OUTPUT'), 'utf8')),
    };
  } finally {
    await rm(call.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
