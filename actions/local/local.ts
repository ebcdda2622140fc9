import { setSecret } from '@actions/core';
import { collectInputs } from '../../src/adapters/action-inputs.ts';
import { combineKit } from '../combine/combine.ts';
import { combineInputs, readCombineInputs } from '../combine/inputs.ts';
import { announcePlan, giveOutputs, showForecast, withPlan } from '../plan/plan.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import type { LocalOption } from '../../src/core/config-settings.ts';
import * as type from '../../src/core/input-types.ts';
import { isGiven, readInputs } from '../../src/core/read-inputs.ts';
import { renderOptionTypes } from '../../src/core/render-options.ts';
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
  const jobStarted = Date.now();
  const tools = {
    renderer,
    archiver,
    artifacts,
    reporter,
    signal,
    keepChunk,
    attempt: 1,
    jobStarted,
  };
  await renderJob(planned, job, folder, tools);
}

async function renderAndCombine(
  { kit, renderer, ...planned }: MadeKit,
  given: Readonly<Record<string, string>>,
  folder: string,
  tools: PlanTools,
  context: ActionContext,
): Promise<void> {
  const { plan, planDigest } = planned;
  await renderOnlyJob(planned, renderer, folder, tools, context.signal);
  context.reporter.progress({ type: 'phase', phase: 'combine' });
  const inputs = readCombineInputs({
    ...given,
    'kit': kitArtifactName(plan.name, planDigest),
    'plan-digest': planDigest,
  });
  const made = { plan, kit, unpacked: Promise.resolve() };
  await combineKit(inputs, made, folder, tools.artifacts, context);
}

/** Those of combine's inputs that the command gives. The key is a secret: nothing that is started later sees it. */
function takeLicense(): Record<string, string> {
  const { 'license-key': key, 'is-production': isProduction } = combineInputs;
  const given = collectInputs({ 'license-key': key, 'is-production': isProduction });
  // As GitHub names the variables of inputs.
  for (const name of Object.keys(given)) delete process.env[`INPUT_${name.toUpperCase()}`];
  if (given['license-key'] !== undefined && given['license-key'] !== '')
    setSecret(given['license-key']);
  return given;
}

/** Inputs of this process alone, which the command gives. */
const localInputs = {
  'shared-concurrency': renderOptionTypes.concurrency,
  'has-env-file': type.flag,
};

/**
 * Plans a render of the local command. Where there is one job, the same process goes on with it and with combine: one
 * Remotion, one Chrome, and nothing that is packed. Several jobs get the kit, as they do on GitHub.
 */
export async function runLocal(context: ActionContext): Promise<void> {
  const { reporter } = context;
  const license = takeLicense();
  const given = readInputs(localInputs, collectInputs(localInputs));
  const flags = new Set<LocalOption>();
  if (given['has-env-file'] === true) flags.add('env-file');
  if (isGiven(license['license-key'])) flags.add('license-key');
  const machine = { concurrency: given['shared-concurrency'], flags };
  await withPlan(context, machine, async ({ settings, request, tools }) => {
    await using folder = await makeTemporaryFolder('render');
    const made = await makeKit(request, folder.path, tools);
    const { jobs } = made.plan;
    announcePlan(made.plan, settings, reporter);
    if (jobs.length === 1) reporter.progress({ type: 'phase', phase: 'render' });
    await showForecast(made, reporter);
    const { licenseKey } = settings;
    const known = licenseKey === null ? license : { ...license, 'license-key': licenseKey };
    if (jobs.length <= 1) await renderAndCombine(made, known, folder.path, tools, context);
    else giveOutputs({ ...made, kit: await handOutKit(made, folder.path, tools) });
  });
}
