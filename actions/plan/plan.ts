import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { setOutput, setSecret } from '@actions/core';
import { collectInputs } from '../../src/adapters/action-inputs.ts';
import { openArtifactStore } from '../../src/adapters/artifact-store.ts';
import { openCache, openSharedCache } from '../../src/adapters/cache.ts';
import { readSurroundings } from '../../src/adapters/chunk-surroundings.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { RemotionMediaRenderer } from '../../src/adapters/remotion/media-renderer.ts';
import { readPageEnvironment } from '../../src/adapters/project/page-environment.ts';
import { openProject } from '../../src/adapters/project/project.ts';
import { LateWork } from '../../src/adapters/late-work.ts';
import type { WebpackCacheTools } from '../../src/adapters/webpack-cache.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { cachedChunks } from '../../src/core/cached-chunks.ts';
import { writeSummary } from '../../src/adapters/step-summary.ts';
import type { Plan } from '../../src/core/plan.ts';
import { countChunks, countMissingFrames, describePlan } from '../../src/core/describe-plan.ts';
import { describeForecast, summarizeForecast } from '../../src/core/forecast-table.ts';
import { makeTemporaryFolder } from '../../src/render/temporary-folder.ts';
import {
  planRender,
  type PlannedRender,
  type PlanRenderRequest,
  type PlanTools,
} from '../../src/render/plan-render.ts';
import type { Cache, Reporter } from '../../src/render/ports.ts';
import { skippedChunk } from '../../src/render/skipped-chunk.ts';
import { findPlace, type CheckedProject, type Place } from './check-project.ts';
import { PlanBrowser } from './plan-browser.ts';
import { prepareFonts } from './prepare-fonts.ts';
import { prepareProject } from './prepare-project.ts';
import { readPlanning } from './planning.ts';
import { planInputs, readPlanInputs, type PlanInputs } from './inputs.ts';

function makeTools(
  inputs: PlanInputs,
  { folder, projectPath }: Place,
  checked: CheckedProject,
  browser: PlanBrowser,
  webpackCache: WebpackCacheTools | null,
  { signal }: ActionContext,
): Pick<PlanTools, 'project' | 'openRenderer'> {
  const { remotion } = checked;
  const environment = readPageEnvironment(process.env, setSecret);
  const { composition } = inputs;
  return {
    project: openProject({
      ...checked,
      folder,
      projectPath,
      composition,
      options: inputs,
      environment,
      openBrowser: async () => (await browser.open()).instance,
      signal,
      webpackCache,
    }),
    openRenderer: async (kit, plan) => {
      const { executable, instance } = await browser.open();
      return new RemotionMediaRenderer({
        remotion,
        plan,
        kit,
        browserExecutable: executable,
        environment,
        signal,
        browser: instance,
      });
    },
  };
}

/** Null where no chunks are to be taken from earlier runs. */
function openChunkCache(
  inputs: PlanInputs,
  browser: PlanBrowser,
  cache: Cache,
): PlanTools['chunkCache'] {
  if (inputs['chunk-cache'] !== true) return null;
  const environment = readPageEnvironment(process.env, setSecret);
  const surroundings = async () =>
    await readSurroundings((await browser.open()).executable, environment);
  return { cache, surroundings };
}

/** Says what is planned. */
export function announcePlan(plan: Plan, reporter: Reporter): void {
  const [render] = plan.renders;
  reporter.info(describePlan(plan));
  reporter.progress({
    type: 'planned',
    jobs: plan.jobs.map(({ name }) => name),
    frameCount: countMissingFrames(render!),
    outName: render!.outName,
    composition: render!.composition.id,
  });
  for (const id of cachedChunks(plan)) reporter.progress(skippedChunk(plan, id));
}

export function giveOutputs({ plan, planDigest, kit }: PlannedRender): void {
  setOutput('matrix', { include: plan.jobs.map(({ name }, job) => ({ job, name })) });
  setOutput('kit', kit);
  setOutput('plan-digest', planDigest);
  setOutput('job-count', plan.jobs.length);
  setOutput('chunk-count', countChunks(plan));
}

/** What the run is expected to take, in the log and on the summary page. */
export async function showForecast(
  { plan, forecast }: Pick<PlannedRender, 'plan' | 'forecast'>,
  reporter: Reporter,
): Promise<void> {
  if (forecast === null) return;
  for (const line of describeForecast(forecast)) reporter.info(line);
  await writeSummary(summarizeForecast(describePlan(plan), forecast));
}

function describeRequest(
  inputs: PlanInputs,
  { projectPath }: Place,
  fonts: PlanRenderRequest['fonts'],
): PlanRenderRequest {
  return {
    options: inputs,
    jobs: inputs.jobs ?? 'auto',
    framesPerChunk: inputs['frames-per-chunk'],
    name: inputs.name,
    outName: inputs['out-name'],
    platform: `${platform()}-${arch()}`,
    projectPath,
    fonts,
    planning: readPlanning(inputs, process.env),
  };
}

/** All that planning takes, with what has to be closed when it is no longer used. */
export interface OpenPlan {
  readonly request: PlanRenderRequest;
  readonly tools: PlanTools;
}

/**
 * Reads the inputs and the project, and does the rest with what they ask for.
 *
 * @param onThisMachine whether all jobs run here, as those of the local command
 */
export async function withPlan(
  context: ActionContext,
  onThisMachine: boolean,
  work: (opened: OpenPlan) => Promise<void>,
): Promise<void> {
  const { reporter, signal } = context;
  const inputs = readPlanInputs(collectInputs(planInputs));
  const place = findPlace(inputs);
  const artifacts = openArtifactStore(process.env);
  // Removed when the browser, which reads fonts from it, is closed, and what is kept is saved.
  await using folder = await makeTemporaryFolder('project');
  await using late = new LateWork();
  const sharedCache = openSharedCache(process.env, reporter);
  const cache = sharedCache ?? openCache(process.env, reporter);
  const later = (work: Promise<void>) => late.add(work);
  const bundleTools = { cache, later, reporter, folder: join(folder.path, 'bundle') };
  const { checked, keepBundle } = await prepareProject(inputs, place, bundleTools, context);
  const fonts = await reporter.group(
    'Look at the fonts',
    async () => await prepareFonts(checked.fontFolder, folder.path, reporter),
  );
  const { remotion } = checked;
  await using browser = new PlanBrowser({ inputs, remotion, cache: sharedCache, signal });
  const webpackCache = sharedCache && { cache: sharedCache, reporter, later };
  await work({
    request: describeRequest(inputs, place, fonts),
    tools: {
      ...makeTools(inputs, place, checked, browser, webpackCache, context),
      cache,
      keepBundle,
      chunkCache: openChunkCache(inputs, browser, cache),
      archiver: tarArchiver,
      artifacts,
      reporter,
      // What later runs find must not depend on this machine's paths, and has digests.
      inPlace: onThisMachine && inputs['chunk-cache'] !== true && inputs['reuse-bundle'] !== true,
    },
  });
}

/** The plan action: from inputs and a checked-out project to a kit and a matrix. */
export async function runPlan(context: ActionContext): Promise<void> {
  const { reporter } = context;
  await withPlan(context, false, async ({ request, tools }) => {
    const planned = await planRender(request, tools);
    announcePlan(planned.plan, reporter);
    giveOutputs(planned);
    await showForecast(planned, reporter);
  });
}
