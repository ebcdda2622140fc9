import { basename, join } from 'node:path';
import { planNameOf } from '../core/artifact-names.ts';
import { cachedChunks } from '../core/cached-chunks.ts';
import { makePlan, type PlanRequest } from '../core/make-plan.ts';
import { hasOneJob } from '../core/plan-request.ts';
import type { Plan, Render } from '../core/plan.ts';
import type { Forecast } from '../core/forecast-table.ts';
import type { PicturesIn } from '../core/media-format.ts';
import type { MachineFonts } from '../core/fonts.ts';
import type { RenderOptionValues } from '../core/render-options.ts';
import { extensionOf } from '../core/extension.ts';
import { unmadeAssets } from '../core/foresee-publication.ts';
import type { AtLeastOne, PlannedAsset } from '../core/release.ts';
import { addAfterComposition, type AfterComposition } from '../core/take-settings.ts';
import { allAtOnce } from './all-at-once.ts';
import { digestFolder, digestOf } from './digest.ts';
import { forgetFailures } from './failure-markers.ts';
import { findCachedChunks, type ChunkCache } from './find-cached-chunks.ts';
import { writeKitFonts } from './kit-fonts.ts';
import {
  planByCosts,
  writeForecast,
  type PlanByCosts,
  type PlanningRequest,
} from './plan-by-costs.ts';
import { prepareKit, type PreparedKit } from './prepare-kit.ts';
import { renderTrialFrame } from './trial-frame.ts';
import { findServeUrl, KIT, uploadKit, writeKitFile, writePlan } from './kit.ts';
import type {
  Archiver,
  ArtifactStore,
  Cache,
  MediaRenderer,
  Project,
  Reporter,
  SelectedComposition,
} from './ports.ts';
import { surveyBundle } from './survey-bundle.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface PlanRenderRequest {
  readonly options: RenderOptionValues;
  /** Options of the project's configuration file that go behind what the composition says. */
  readonly afterComposition: AfterComposition;
  /** Of the configuration file; undefined where it names none. */
  readonly browserExecutable: string | undefined;
  readonly jobs: PlanRequest['jobs'];
  readonly framesPerChunk: number | undefined;
  /** Undefined: the composition's id. */
  readonly name: string | undefined;
  readonly outName: string | undefined;
  readonly picturesIn: PicturesIn;
  readonly platform: string;
  readonly projectPath: string;
  readonly fonts: MachineFonts;
  readonly planning: PlanningRequest;
}

export interface PlanTools {
  readonly project: Project;
  /** Renders from the kit that is being made. */
  readonly openRenderer: (kit: string, plan: Plan) => Promise<MediaRenderer>;
  readonly archiver: Archiver;
  readonly artifacts: ArtifactStore;
  /** Null where nothing is kept from run to run. */
  readonly cache: Cache | null;
  /** Keeps a kit that holds nothing yet but the bundle and the renderer; null where that is not wanted. */
  readonly keepBundle: ((kit: string, runtimePath: string) => Promise<void>) | null;
  /** Null where no chunk is taken from an earlier run. */
  readonly chunkCache: ChunkCache | null;
  /** Refuses a result that cannot be published. @throws {UserError} */
  readonly checkAssets: (assets: AtLeastOne<PlannedAsset>) => void;
  readonly reporter: Reporter;
  /** Whether all jobs run on this machine, and no later run uses what they use: then the kit is no copy of anything. */
  readonly inPlace: boolean;
}

/** A kit in a folder, with its plan. */
export interface MadeKit {
  readonly plan: Plan;
  /** Null where there was nothing to choose, or chunks are there already: it would be of all of them. */
  readonly forecast: Forecast | null;
  readonly planDigest: string;
  /** The kit's folder. */
  readonly kit: string;
  /** Renders from the kit; whoever opened its browser closes it. */
  readonly renderer: MediaRenderer;
}

export interface PlannedRender extends Pick<MadeKit, 'plan' | 'forecast' | 'planDigest'> {
  /** Name of the kit's artifact. */
  readonly kit: string;
}

/** Sizes and times that the inputs give in place of the composition's. */
function applyOverrides(
  metadata: Render['composition'],
  options: RenderOptionValues,
): Render['composition'] {
  return {
    ...metadata,
    width: options.width ?? metadata.width,
    height: options.height ?? metadata.height,
    fps: options.fps ?? metadata.fps,
    durationInFrames: options.duration ?? metadata.durationInFrames,
  };
}

/** Returns the result's file name if the input alone says it; undefined if its extension follows from the format. */
export function givenOutName(outName: string | undefined): string | undefined {
  const given = outName === undefined ? undefined : basename(outName);
  return given === undefined || extensionOf(given) === '' ? undefined : given;
}

/**
 * The name of the result: the one given; else the render's, which a user gives to tell renders apart;
 * else by Remotion's rule the composition's own or its id. Only a name that was given may bring its extension.
 */
function chooseOutName(
  { outName, name }: PlanRenderRequest,
  selected: SelectedComposition,
  extension: string,
): string {
  const given = givenOutName(outName);
  if (given !== undefined) return given;
  const stem = outName ?? name ?? selected.defaultOutName ?? selected.metadata.id;
  return extension === '' ? basename(stem) : `${basename(stem)}.${extension}`;
}

/** All that the plan is made from, but for what frames cost. */
async function makePlanRequest(
  request: PlanRenderRequest,
  kit: string,
  { runtimePath, siteDigest }: PreparedKit,
  { project, inPlace }: PlanTools,
): Promise<PlanRequest> {
  const serveUrl = project.site?.url;
  const digest = async (folder: string) => (inPlace ? null : await digestFolder(join(kit, folder)));
  const { selected, bundleDigest, runtimeDigest, fonts } = await allAtOnce({
    selected: async () => await project.selectComposition(findServeUrl(kit, { serveUrl })),
    bundleDigest: async () => siteDigest ?? (await digest(KIT.bundle)),
    runtimeDigest: async () => await digest(KIT.runtime),
    fonts: async () => await writeKitFonts(kit, request.fonts, request.options['on-font-mismatch']),
  });
  const { metadata } = selected;
  const options = addAfterComposition(request.options, request.afterComposition, metadata);
  const format = project.resolveFormat({
    options,
    outName: request.outName,
    configCodec: request.afterComposition.codec ?? null,
    defaultCodec: selected.defaultCodec,
    defaultVideoImageFormat: selected.defaultVideoImageFormat,
    picturesIn: request.picturesIn,
  });
  return {
    ...request,
    options,
    name: request.name ?? planNameOf(metadata.id, digestOf(metadata.id)),
    outName: chooseOutName(request, selected, format.extension),
    composition: applyOverrides(metadata, options),
    props: {
      input: await writeKitFile(kit, `${KIT.props}/0-input.json`, selected.inputProps),
      resolved: await writeKitFile(kit, `${KIT.props}/0-resolved.json`, selected.resolvedProps),
    },
    format,
    remotionVersion: project.remotionVersion,
    serveUrl,
    bundleDigest,
    runtimeDigest,
    runtimePath,
    fonts,
  };
}

/** Chooses jobs and chunks, and leaves out those that an earlier run has rendered. */
async function chooseJobs(
  planRequest: PlanRequest,
  { renders: [render] }: Plan,
  planning: PlanningRequest,
  kit: string,
  tools: PlanTools & { readonly renderer: MediaRenderer },
): Promise<Pick<PlanByCosts, 'plan' | 'forecast'>> {
  const { reporter } = tools;
  const planned = await reporter.group(
    'See what frames cost',
    async () => await planByCosts(planRequest, render!, planning, tools),
  );
  for (const warning of planned.warnings) reporter.warning(warning);
  if (tools.chunkCache === null) return planned;
  const bundle = join(kit, KIT.bundle);
  const { chunkSeconds } = planned.split;
  const plan = await findCachedChunks(
    planned.plan,
    chunkSeconds,
    bundle,
    tools.chunkCache,
    reporter,
  );
  return { plan, forecast: cachedChunks(plan).length > 0 ? null : planned.forecast };
}

/**
 * Bundles the project, and plans the chunks and jobs.
 *
 * @param folder for the kit and what is made on the way
 */
export async function makeKit(
  request: PlanRenderRequest,
  folder: string,
  tools: PlanTools,
): Promise<MadeKit> {
  const { project, reporter } = tools;
  const kit = join(folder, 'kit');
  const prepared = await reporter.group(
    'Bundle the project, and get Chrome',
    async () => await prepareKit(kit, tools),
  );
  // A site of another server is in no kit.
  if (project.site === null)
    for (const warning of await surveyBundle(join(kit, KIT.bundle))) reporter.warning(warning);
  await tools.keepBundle?.(kit, prepared.runtimePath);
  const planRequest = await reporter.group(
    'Select the composition',
    async () => await makePlanRequest(request, kit, prepared, tools),
  );
  // However the frames are split: what is wrong with the options is said before anything is rendered.
  const { plan: draft } = makePlan(planRequest);
  tools.checkAssets(unmadeAssets(draft.renders[0]!));
  const renderer = await tools.openRenderer(kit, draft);
  // The only job renders that frame at once, and says the same of it.
  if (!tools.inPlace || !hasOneJob(request, request.planning.fleet))
    await reporter.group(
      'Render one frame as a test',
      async () => await renderTrialFrame(draft, renderer, folder),
    );
  const { plan, forecast } = await chooseJobs(planRequest, draft, request.planning, kit, {
    ...tools,
    renderer,
  });
  const planDigest = await writePlan(kit, plan);
  if (forecast !== null) await writeForecast(kit, forecast);
  return { plan, forecast, planDigest, kit, renderer };
}

/** Uploads the kit that every job works from; gives its name. */
export async function handOutKit(
  { kit, plan, planDigest }: MadeKit,
  folder: string,
  { artifacts, archiver, reporter }: Pick<PlanTools, 'artifacts' | 'archiver' | 'reporter'>,
): Promise<string> {
  const { kitName } = await reporter.group(
    'Upload the kit',
    async () =>
      await allAtOnce({
        kitName: async () =>
          await uploadKit(kit, folder, { plan, planDigest }, { archiver, artifacts }),
        forgotten: async () => await forgetFailures({ plan, planDigest }, artifacts, reporter),
      }),
  );
  return kitName;
}

/** Bundles the project, plans the chunks and jobs, and uploads the kit that every job works from. */
export async function planRender(
  request: PlanRenderRequest,
  tools: PlanTools,
): Promise<PlannedRender> {
  await using folder = await makeTemporaryFolder('plan');
  const { kit, ...planned } = await makeKit(request, folder.path, tools);
  return { ...planned, kit: await handOutKit({ kit, ...planned }, folder.path, tools) };
}
