import * as core from '@actions/core';
import { RenderFailure } from '../core/render-failure.ts';
import { messageOf } from '../core/message-of.ts';
import { summarizeFailure } from '../core/summarize.ts';
import { UserError } from '../core/user-error.ts';
import type { Reporter } from '../render/ports.ts';
import { actionsReporter } from './actions-reporter.ts';
import { writeSummary } from './step-summary.ts';

export interface ActionContext {
  readonly reporter: Reporter;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}

/** GitHub sends SIGINT, and SIGTERM 7.5 s later: the work stops by itself within that time, or is stopped. */
const MILLISECONDS_TO_STOP = 5000;

/** As a shell reports a process that SIGINT ended. */
const CANCELLED_EXIT_CODE = 130;

function reportRenderFailure(failure: RenderFailure): void {
  const { location } = failure;
  if (failure.excerpt !== '') core.info(failure.excerpt);
  core.error(failure.message, {
    title: 'Rendering failed',
    ...(location === null ? {} : { file: location.file, startLine: location.line }),
    ...(location?.column == null ? {} : { startColumn: location.column }),
  });
}

/** A user's mistake is its lines alone; what we did not foresee comes with its stack. */
function reportError(error: unknown): void {
  if (error instanceof UserError) for (const problem of error.problems) core.error(problem);
  else if (error instanceof RenderFailure) reportRenderFailure(error);
  else core.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** On the run's page too: there a person looks first. */
async function summarizeError(error: unknown): Promise<void> {
  const problems = error instanceof UserError ? error.problems : [messageOf(error)];
  await writeSummary(summarizeFailure(problems));
}

/** Waits until what was said has left this process, which in a pipe may take longer than the work. */
async function deliver(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((done) => stream.write('', () => done()));
  // Messages keep their order: with this one, which says nothing, all before it are sent.
  if (process.connected) await new Promise<void>((done) => process.send!(null, () => done()));
}

/** Runs an action: shows its error, and stops its work when GitHub or the local command cancels it. */
export async function runAction(work: (context: ActionContext) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals) => {
    controller.abort(new UserError(`Cancelled by ${name}.`));
    // Remotion ends its Chrome when this process exits, whatever it was waiting for.
    setTimeout(() => process.exit(CANCELLED_EXIT_CODE), MILLISECONDS_TO_STOP).unref();
  };
  // Not once: the next one would end the process before its work has stopped.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, cancel);
  // The local command that started this process is gone: nobody waits for the work any more.
  process.once('disconnect', () => cancel('SIGHUP'));
  try {
    await work({ reporter: actionsReporter, signal: controller.signal });
  } catch (error) {
    const { aborted } = controller.signal;
    reportError(aborted ? controller.signal.reason : error);
    process.exitCode = aborted ? CANCELLED_EXIT_CODE : 1;
    if (!aborted) await summarizeError(error);
  }
  await deliver();
  // Whatever is open still: after a crash Remotion goes on with a Chrome of its own, which it never closes.
  process.exit();
}
