import { availableParallelism } from 'node:os';
import { counted } from '../core/progress.ts';
import { UserError } from '../core/user-error.ts';
import { join } from 'node:path';
import { ARTIFACTS_VARIABLE, IN_PLACE_VARIABLE } from '../adapters/artifact-store.ts';
import { PAGE_VARIABLE } from '../adapters/project/page-environment.ts';
import { ActionLog, type LogTarget } from './action-log.ts';
import { runAction, type ActionResult } from './action-process.ts';
import type { RenderRequest } from './arguments.ts';
import type { Display, Outputs } from './display.ts';
import { readPlanOutputs, type MatrixLeg, type PlanOutputs } from './plan-outputs.ts';
import type { ProgressEvent } from './progress-event.ts';
import {
  applyJobEvent,
  applyLocalEvent,
  beginStep,
  waitingJob,
  type JobState,
  type RunState,
} from './run-state.ts';
import { shareMachine, type Sharing } from './share-machine.ts';
import type { Stop } from './stop.ts';

export interface RenderContext {
  /** Folder of the built actions. */
  readonly dist: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly outputs: Outputs;
  readonly stop: Stop;
}

/** One run of the command, from plan to result. */
export interface Run {
  readonly request: RenderRequest;
  readonly context: RenderContext;
  readonly folder: string;
  readonly state: RunState;
  readonly display: Display;
  readonly log: LogTarget;
}

export interface Step {
  readonly action: 'local' | 'render-chunk' | 'combine';
  /** Before its lines; it may change while the action runs. */
  readonly name: () => string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string | null;
  readonly onEvent: (event: ProgressEvent) => void;
}

/** Where the artifacts of a run lie. */
export function artifactsOf(run: Run): string {
  return join(run.folder, 'artifacts');
}

/** Runs one action and shows what it says. */
export async function runStep(run: Run, step: Step, folder: string): Promise<ActionResult> {
  const { request, context, display } = run;
  const onEvent = (event: ProgressEvent) => {
    step.onEvent(event);
    display.update();
  };
  const log = new ActionLog(step.name, run.log, (text) => onEvent({ type: 'step', text }));
  const page = run.state.settings.pageEnvironment ?? request.pageEnvironment;
  const result = await runAction(
    {
      script: join(context.dist, `${step.action}.js`),
      inputs: step.inputs,
      folder: join(run.folder, folder),
      workspace: step.workspace,
      env: {
        ...context.env,
        ...(page === null ? {} : { [PAGE_VARIABLE]: page }),
        [ARTIFACTS_VARIABLE]: artifactsOf(run),
        [IN_PLACE_VARIABLE]: 'true',
      },
    },
    { event: onEvent, line: (text) => log.line(text) },
    context.stop,
  );
  if (!result.succeeded) log.failed(result.ending);
  return result;
}

function sharingOf({ request: { inputs, parallel } }: Run): Sharing {
  return shareMachine(inputs, parallel, availableParallelism());
}

/** What the first process has done: the whole render, with the outputs of combine, or the plan of its jobs. */
export type Begun =
  | { readonly kind: 'finished'; readonly outputs: ActionResult['outputs'] }
  | { readonly kind: 'planned'; readonly planned: PlanOutputs };

/** The same run, which ends when the signal is aborted, too; what it says then is only the echo. */
export function withStop(run: Run, signal: AbortSignal): Run {
  const { stop } = run.context;
  const asked = AbortSignal.any([stop.asked, signal]);
  return {
    ...run,
    log: { ...run.log, isStopping: () => asked.aborted },
    context: { ...run.context, stop: { ...stop, asked } },
  };
}

function runningJob({ state }: Run): JobState | undefined {
  return state.jobs.find(({ phase }) => phase === 'running');
}

/** Rejects if the result must not or cannot have that name at its place. */
export type CheckName = (outName: string) => Promise<void>;

/** Runs the first process, and stops it if the check refuses what it has planned. */
async function runFirst(run: Run, check: CheckName): Promise<ActionResult> {
  const { request, state } = run;
  const { atOnce, concurrency } = sharingOf(run);
  const refused = new AbortController();
  let checked = Promise.resolve();
  const onEvent = (event: ProgressEvent) => {
    applyLocalEvent(state, event, performance.now());
    if (event.type !== 'planned') return;
    checked = check(event.outName).catch((error: unknown) => refused.abort(error));
  };
  const result = await runStep(
    withStop(run, refused.signal),
    {
      action: 'local',
      name: () => runningJob(run)?.name ?? (state.jobs.length > 0 ? 'combine' : 'plan'),
      inputs: {
        'working-directory': '.',
        'max-jobs': String(atOnce),
        ...request.combineInputs,
        ...request.inputs,
        ...(concurrency === undefined ? {} : { 'shared-concurrency': concurrency }),
        'has-env-file': String(request.hasEnvFile),
      },
      workspace: request.project,
      onEvent,
    },
    'plan',
  );
  await checked;
  refused.signal.throwIfAborted();
  return result;
}

/** Whether combine has made the result, even if its process failed or was stopped afterwards: the video is not thrown away. */
export function isFinished(outputs: ActionResult['outputs']): boolean {
  return outputs['sha256'] !== undefined;
}

/**
 * Plans the render. Where there is one job, the same process renders and combines.
 *
 * @param check looks at the name of the result as soon as it is planned
 * @returns null where planning failed
 * @throws {UserError} where the only job failed
 */
export async function begin(run: Run, check: CheckName): Promise<Begun | null> {
  const { succeeded, outputs } = await runFirst(run, check);
  if (isFinished(outputs)) return { kind: 'finished', outputs };
  if (succeeded) return { kind: 'planned', planned: readPlanOutputs(outputs) };
  const job = runningJob(run);
  if (job !== undefined) {
    job.phase = run.context.stop.asked.aborted ? 'stopped' : 'failed';
    run.display.update();
    checkJobs(run);
  }
  return null;
}

async function renderJob(
  run: Run,
  planned: PlanOutputs,
  leg: MatrixLeg,
  job: JobState,
): Promise<void> {
  const browser = run.request.inputs['browser-executable'];
  job.phase = 'running';
  run.display.update();
  const { succeeded } = await runStep(
    run,
    {
      action: 'render-chunk',
      name: () => leg.name,
      inputs: {
        'kit': planned.kit,
        'plan-digest': planned['plan-digest'],
        'job': String(leg.job),
        ...(browser === undefined ? {} : { 'browser-executable': browser }),
      },
      workspace: null,
      onEvent: (event) => applyJobEvent(run.state, job, event, performance.now()),
    },
    String(leg.job),
  );
  job.phase = succeeded ? 'done' : run.context.stop.asked.aborted ? 'stopped' : 'failed';
  run.display.update();
}

/**
 * All legs of the matrix, a few at once. After a failed one no other is started, unless it is to keep going: unlike on
 * GitHub, where a failed job is run again, chunks are not kept here, and there would be no video. Those that run stop
 * before their next chunk by themselves, as they do on GitHub.
 *
 * @throws {UserError} naming the jobs that failed
 */
export async function renderJobs(run: Run, planned: PlanOutputs): Promise<void> {
  const { context, state } = run;
  const legs = planned.matrix.include;
  if (legs.length === 0) return;
  state.jobs = legs.map(({ name }) => waitingJob(name));
  beginStep(state, null, performance.now());
  const keepsGoing = run.request.inputs['keep-going'] === 'true';
  const open = legs.map((leg, index) => ({ leg, job: state.jobs[index]! })).values();
  const work = async () => {
    for (const { leg, job } of open) {
      if (context.stop.asked.aborted) return;
      if (!keepsGoing && failedJobs(state).length > 0) return;
      await renderJob(run, planned, leg, job);
    }
  };
  const length = Math.min(sharingOf(run).atOnce, legs.length);
  await Promise.all(Array.from({ length }, work));
  checkJobs(run);
}

/** @throws {UserError} naming the jobs that failed, unless a stop is why they did */
function checkJobs({ context, state }: Run): void {
  const failed = failedJobs(state);
  if (failed.length > 0 && !context.stop.asked.aborted)
    throw new UserError(
      `There is no video: ${counted(failed.length, 'job')} of ${state.jobs.length} failed (${failed.join('; ')}).`,
    );
}

function failedJobs({ jobs }: Run['state']): string[] {
  return jobs.filter(({ phase }) => phase === 'failed').map(({ name }) => name);
}
