import { arch, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { setOutput, setSecret } from '@actions/core';
import { collectInputs } from '../../src/adapters/action-inputs.ts';
import { openArtifactStore } from '../../src/adapters/artifact-store.ts';
import { openCache, openSharedCache } from '../../src/adapters/cache.ts';
import { readSurroundings } from '../../src/adapters/chunk-surroundings.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { RemotionMediaRenderer } from '../../src/adapters/remotion/media-renderer.ts';
import {
  PAGE_VARIABLE,
  readEnvText,
  readPageEnvironment,
  warnOfUnreadEnvFile,
} from '../../src/adapters/project/page-environment.ts';
import type { ProjectCli } from '../../src/adapters/project/project-cli.ts';
import { settleCapture } from '../../src/adapters/remotion/frame-capture.ts';
import { checkOptions } from '../../src/adapters/remotion/supported-versions.ts';
import { openProject } from '../../src/adapters/project/project.ts';
import { LateWork } from '../../src/adapters/late-work.ts';
import type { WebpackCacheTools } from '../../src/adapters/webpack-cache.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { cachedChunks } from '../../src/core/cached-chunks.ts';
import { writeSummary } from '../../src/adapters/step-summary.ts';
import type { Plan } from '../../src/core/plan.ts';
import { countChunks, countMissingFrames, describePlan } from '../../src/core/describe-plan.ts';
import { describeForecast, summarizeForecast } from '../../src/core/forecast-table.ts';
import {
  shareTabs,
  withSources,
  type GivenFlags,
  type TakenSettings,
} from '../../src/core/take-settings.ts';
import { makeTemporaryFolder } from '../../src/render/temporary-folder.ts';
import {
  planRender,
  type PlannedRender,
  type PlanRenderRequest,
  type PlanTools,
} from '../../src/render/plan-render.ts';
import type { Cache, Reporter } from '../../src/render/ports.ts';
import { skippedChunk } from '../../src/render/skipped-chunk.ts';
import { checkProject, findPlace, type CheckedProject, type Place } from './check-project.ts';
import { foreseeRelease, takeToken } from './foresee-release.ts';
import { PlanBrowser } from './plan-browser.ts';
import { prepareFonts } from './prepare-fonts.ts';
import { prepareProject } from './prepare-project.ts';
import { readPlanning } from './planning.ts';
import { applyConfig, startProjectCli } from './project-config.ts';
import { planInputs, readPlanInputs, type PlanInputs } from './inputs.ts';

function makeTools(
  inputs: PlanInputs,
  { folder, projectPath }: Place,
  checked: CheckedProject,
  browser: PlanBrowser,
  started: ProjectCli | null,
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
      started,
      webpackCache,
    }),
    openRenderer: async (kit, plan) => {
      const { found, instance } = await browser.open();
      return new RemotionMediaRenderer({
        remotion,
        plan,
        kit,
        browserExecutable: found.executable,
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
    await readSurroundings((await browser.open()).found.path, environment);
  return { cache, surroundings };
}

/** Says what is planned, and what the project's configuration file says to the local command. */
export function announcePlan(
  plan: Plan,
  { overwrite, outputLocation, envFile, licenseKey }: TakenSettings<PlanInputs>,
  reporter: Reporter,
): void {
  const [render] = plan.renders;
  reporter.info(describePlan(plan));
  reporter.progress({
    type: 'planned',
    jobs: plan.jobs.map(({ name }) => name),
    frameCount: countMissingFrames(render!),
    outName: render!.outName,
    composition: render!.composition.id,
    isFolder: render!.type === 'image-sequence' && !render!.isArchive,
    place: { overwrite, outputLocation },
    settings: {
      pageEnvironment: envFile === null ? null : (process.env[PAGE_VARIABLE] ?? ''),
      licenseKey,
    },
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
  { inputs, afterComposition, sources }: TakenSettings<PlanInputs>,
  { projectPath }: Place,
  fonts: PlanRenderRequest['fonts'],
  picturesIn: PlanRenderRequest['picturesIn'],
): PlanRenderRequest {
  return {
    options: inputs,
    afterComposition,
    browserExecutable: sources.has('browser-executable') ? inputs['browser-executable'] : undefined,
    jobs: inputs.jobs ?? 'auto',
    framesPerChunk: inputs['frames-per-chunk'],
    name: inputs.name,
    outName: inputs['out-name'],
    picturesIn,
    platform: `${platform()}-${arch()}`,
    projectPath,
    fonts,
    planning: readPlanning(inputs, process.env),
  };
}

/** All that planning takes, with what has to be closed when it is no longer used. */
export interface OpenPlan {
  /** The inputs with what the project's configuration file adds. */
  readonly settings: TakenSettings<PlanInputs>;
  readonly request: PlanRenderRequest;
  readonly tools: PlanTools;
}

/** What the local command adds: all its jobs run on this machine. */
export interface OneMachine {
  /** Tabs of a job that shares the machine with others; undefined if one job has it alone. */
  readonly concurrency: PlanInputs['concurrency'];
  /** Flags that go before settings of the configuration file. */
  readonly flags: GivenFlags;
}

/**
 * Gives the page the variables of the file that the configuration file names, in place of those of the usual files.
 *
 * @throws {UserError} if there is no such file
 */
function useEnvFile({ envFile }: TakenSettings<PlanInputs>, { folder }: Place): void {
  if (envFile !== null)
    process.env[PAGE_VARIABLE] = readEnvText(resolve(folder, envFile), envFile, folder);
}

/**
 * Reads the inputs and the project, and does the rest with what they ask for.
 *
 * @param machine the machine on which all jobs run; null if each has its own
 */
export async function withPlan(
  context: ActionContext,
  machine: OneMachine | null,
  work: (opened: OpenPlan) => Promise<void>,
): Promise<void> {
  const { reporter, signal } = context;
  const inputs = readPlanInputs(collectInputs(planInputs));
  const token = takeToken(inputs);
  const place = findPlace(inputs);
  const unread = warnOfUnreadEnvFile(place.folder, process.env);
  if (unread !== null) reporter.warning(unread);
  const checkAssets = await foreseeRelease(inputs, token, reporter);
  const artifacts = openArtifactStore(process.env);
  // Removed when the browser, which reads fonts from it, is closed, and what is kept is saved.
  await using folder = await makeTemporaryFolder('project');
  await using late = new LateWork();
  const sharedCache = openSharedCache(process.env, reporter);
  const cache = sharedCache ?? openCache(process.env, reporter);
  const later = (work: Promise<void>) => late.add(work);
  const bundleTools = { cache, later, reporter, folder: join(folder.path, 'bundle') };
  const { kept, keeper } = await prepareProject(inputs, place, bundleTools, context);
  await using cli = kept === null ? startProjectCli(inputs, place, folder.path, signal) : null;
  // As Remotion's own command writes them; a run on GitHub has one file as its result.
  const picturesIn = machine === null ? 'archive' : 'folder';
  const warn = (line: string) => reporter.warning(line);
  const checked = checkProject(inputs, place, kept, picturesIn, warn);
  const fonts = await reporter.group(
    'Look at the fonts',
    async () => await prepareFonts(checked.fontFolder, folder.path, machine !== null, reporter),
  );
  const config = kept === null ? ((await cli?.config) ?? null) : kept.config;
  const taken = applyConfig(inputs, config, place, machine?.flags ?? null, reporter);
  await withSources(taken, () => useEnvFile(taken, place));
  const shared = machine === null ? taken : shareTabs(taken, machine.concurrency);
  const capture = {
    remotion: checked.remotion,
    givenBrowser: shared.inputs['browser-executable'],
  };
  const settings = { ...shared, inputs: settleCapture(shared.inputs, capture) };
  const { inputs: all } = settings;
  await using browser = new PlanBrowser({
    inputs: all,
    remotion: checked.remotion,
    cache: sharedCache,
    signal,
  });
  const webpackCache = sharedCache && { cache: sharedCache, reporter, later };
  const opened: OpenPlan = {
    settings,
    request: describeRequest(settings, place, fonts, picturesIn),
    tools: {
      ...makeTools(all, place, checked, browser, cli, webpackCache, context),
      cache,
      keepBundle:
        keeper && (async (kit, runtimePath) => await keeper.keep(kit, { runtimePath, config })),
      chunkCache: openChunkCache(all, browser, cache),
      archiver: tarArchiver,
      artifacts,
      checkAssets,
      reporter,
      // What later runs find must not depend on this machine's paths, and has digests.
      inPlace: machine !== null && all['chunk-cache'] !== true && all['reuse-bundle'] !== true,
    },
  };
  await withSources(settings, async () => {
    checkOptions(checked.remotion, all);
    await work(opened);
  });
}

/** The plan action: from inputs and a checked-out project to a kit and a matrix. */
export async function runPlan(context: ActionContext): Promise<void> {
  const { reporter } = context;
  await withPlan(context, null, async ({ settings, request, tools }) => {
    const planned = await planRender(request, tools);
    announcePlan(planned.plan, settings, reporter);
    giveOutputs(planned);
    await showForecast(planned, reporter);
  });
}
