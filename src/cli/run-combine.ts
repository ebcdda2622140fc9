import type { ActionResult } from './action-process.ts';
import type { PlanOutputs } from './plan-outputs.ts';
import { applyRunEvent, beginStep } from './run-state.ts';
import { isFinished, renderJobs, runStep, withStop, type Run } from './run-steps.ts';

function beginJoining(run: Run): void {
  beginStep(run.state, 'Joining the chunks', performance.now());
  run.display.update();
}

/** @param isShown whether what combine does is what the run does: while jobs render, the display is theirs */
async function combine(
  run: Run,
  planned: PlanOutputs,
  inputs: Readonly<Record<string, string>>,
  isShown: () => boolean,
): Promise<ActionResult> {
  const { licenseKey } = run.state.settings;
  return await runStep(
    run,
    {
      action: 'combine',
      name: () => 'combine',
      inputs: {
        'kit': planned.kit,
        'plan-digest': planned['plan-digest'],
        ...run.request.combineInputs,
        ...(licenseKey === null ? {} : { 'license-key': licenseKey }),
        ...inputs,
      },
      workspace: null,
      onEvent: (event) => {
        if (isShown()) applyRunEvent(run.state, event, performance.now());
      },
    },
    'combine',
  );
}

/** Null where the run was stopped before. */
async function combineAfter(run: Run, planned: PlanOutputs): Promise<ActionResult | null> {
  await renderJobs(run, planned);
  if (run.context.stop.asked.aborted) return null;
  beginJoining(run);
  return await combine(run, planned, {}, () => true);
}

/** Minutes without a chunk that combine bears: on GitHub a job has a limit of its own, and here none has. */
const ANY_NUMBER_OF_MINUTES = String(Number.MAX_SAFE_INTEGER);

/** Combine as a process beside the jobs. It ends with them where one fails, and what it says of that is said already. */
async function combineEagerly(run: Run, planned: PlanOutputs): Promise<ActionResult> {
  const { stop } = run.context;
  const failed = new AbortController();
  let rendering = true;
  const beside = withStop(run, failed.signal);
  const waiting = { 'wait': 'true', 'wait-minutes': ANY_NUMBER_OF_MINUTES };
  const combining = combine(beside, planned, waiting, () => !rendering);
  // Awaited below; until then a failure must not count as unhandled.
  combining.catch(() => undefined);
  try {
    await renderJobs(run, planned);
    rendering = false;
    if (!stop.asked.aborted) beginJoining(run);
  } catch (error) {
    failed.abort();
    await combining;
    throw error;
  }
  return await combining;
}

/** Renders the chunks and joins them; gives combine's outputs, or null where it failed or the run was stopped. */
export async function renderAndCombine(
  run: Run,
  planned: PlanOutputs,
): Promise<ActionResult['outputs'] | null> {
  const combineThen = { after: combineAfter, eager: combineEagerly }[run.request.combine];
  const combined = await combineThen(run, planned);
  return combined !== null && isFinished(combined.outputs) ? combined.outputs : null;
}
