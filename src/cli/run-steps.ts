import { availableParallelism } from 'node:os';
import { counted } from '../core/progress.ts';
import { UserError } from '../core/user-error.ts';
import { join } from 'node:path';
import { ARTIFACTS_VARIABLE } from '../adapters/artifact-store.ts';
import { ActionLog, type LogTarget } from './action-log.ts';
import { runAction, type ActionResult } from './action-process.ts';
import type { RenderRequest } from './arguments.ts';
import type { Display, Outputs } from './display.ts';
import { readPlanOutputs, type MatrixLeg, type PlanOutputs } from './plan-outputs.ts';
import type { ProgressEvent } from './progress-event.ts';
import {
  applyJobEvent,
  applyRunEvent,
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
  readonly action: 'plan' | 'render-chunk' | 'combine';
  readonly name: string;
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
  const environment =
    request.pageEnvironment === null ? {} : { REMOTION_MATRIX_ENV: request.pageEnvironment };
  const result = await runAction(
    {
      script: join(context.dist, `${step.action}.js`),
      inputs: step.inputs,
      folder: join(run.folder, folder),
      workspace: step.workspace,
      env: { ...context.env, ...environment, [ARTIFACTS_VARIABLE]: artifactsOf(run) },
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

/** Null where it failed. */
export async function plan(run: Run): Promise<PlanOutputs | null> {
  const { request, state } = run;
  const { atOnce, concurrency } = sharingOf(run);
  const { succeeded, outputs } = await runStep(
    run,
    {
      action: 'plan',
      name: 'plan',
      inputs: {
        'working-directory': '.',
        'max-jobs': String(atOnce),
        ...request.inputs,
        ...(concurrency === undefined ? {} : { concurrency }),
      },
      workspace: request.project,
      onEvent: (event) => applyRunEvent(state, event, performance.now()),
    },
    'plan',
  );
  return succeeded ? readPlanOutputs(outputs) : null;
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
      name: leg.name,
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
  job.phase = succeeded ? 'done' : 'failed';
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
  const failed = failedJobs(state);
  if (failed.length > 0 && !context.stop.asked.aborted)
    throw new UserError(
      `There is no video: ${counted(failed.length, 'job')} of ${legs.length} failed (${failed.join('; ')}).`,
    );
}

function failedJobs({ jobs }: Run['state']): string[] {
  return jobs.filter(({ phase }) => phase === 'failed').map(({ name }) => name);
}
