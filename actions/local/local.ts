import { combineKit } from '../combine/combine.ts';
import { readCombineInputs } from '../combine/inputs.ts';
import { announcePlan, giveOutputs, showForecast, withPlan } from '../plan/plan.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { kitArtifactName } from '../../src/core/artifact-names.ts';
import type { DigestedPlan } from '../../src/core/plan.ts';
import { chunkKeeper } from '../../src/render/keep-chunks.ts';
import { handOutKit, makeKit, type MadeKit, type PlanTools } from '../../src/render/plan-render.ts';
import type { MediaRenderer } from '../../src/render/ports.ts';
import { renderJob } from '../../src/render/render-job.ts';
import { makeTemporaryFolder } from '../../src/render/temporary-folder.ts';
import { explainRefusals } from '../../src/render/trial-frame.ts';

/** Renders the only job of a plan with plan's own Remotion and browser. */
async function renderOnlyJob(
  planned: DigestedPlan,
  planRenderer: MediaRenderer,
  folder: string,
  { artifacts, archiver, reporter, chunkCache }: PlanTools,
  signal: AbortSignal,
): Promise<void> {
  const [job] = planned.plan.jobs;
  if (job === undefined) return;
  const renderer = explainRefusals(planRenderer);
  const keepChunk =
    chunkCache && chunkKeeper(planned.plan, { ...chunkCache, sameFonts: true, reporter });
  const tools = { renderer, archiver, artifacts, reporter, signal, keepChunk };
  await renderJob(planned, job, folder, tools);
}

async function renderAndCombine(
  { kit, renderer, ...planned }: MadeKit,
  folder: string,
  tools: PlanTools,
  context: ActionContext,
): Promise<void> {
  const { plan, planDigest } = planned;
  await renderOnlyJob(planned, renderer, folder, tools, context.signal);
  context.reporter.progress({ type: 'phase', phase: 'combine' });
  const inputs = readCombineInputs({
    'kit': kitArtifactName(plan.name),
    'plan-digest': planDigest,
  });
  const made = { plan, kit, unpacked: Promise.resolve() };
  await combineKit(inputs, made, folder, tools.artifacts, context);
}

/**
 * Plans a render of the local command. Where there is one job, the same process goes on with it and with combine: one
 * Remotion, one Chrome, and nothing that is packed. Several jobs get the kit, as they do on GitHub.
 */
export async function runLocal(context: ActionContext): Promise<void> {
  const { reporter } = context;
  await withPlan(context, true, async ({ request, tools }) => {
    await using folder = await makeTemporaryFolder('render');
    const made = await makeKit(request, folder.path, tools);
    const { jobs } = made.plan;
    announcePlan(made.plan, reporter);
    if (jobs.length === 1) reporter.progress({ type: 'phase', phase: 'render' });
    await showForecast(made, reporter);
    if (jobs.length <= 1) await renderAndCombine(made, folder.path, tools, context);
    else giveOutputs({ ...made, kit: await handOutKit(made, folder.path, tools) });
  });
}
