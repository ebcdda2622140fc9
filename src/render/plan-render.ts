import { basename, join } from 'node:path';
import { NAME_PATTERN } from '../core/artifact-names.ts';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { isFlaky } from '../core/flaky.ts';
import { messageOf } from '../core/message-of.ts';
import { RenderFailure } from '../core/render-failure.ts';
import { UserError } from '../core/user-error.ts';
import { makePlan, type PlanRequest } from '../core/make-plan.ts';
import type { Plan, Render } from '../core/plan.ts';
import type { MachineFonts } from '../core/fonts.ts';
import type { RenderOptionValues } from '../core/render-options.ts';
import { extensionOf } from '../core/extension.ts';
import { allAtOnce } from './all-at-once.ts';
import { digestFolder } from './digest.ts';
import { findCachedChunks, type ChunkCache } from './find-cached-chunks.ts';
import { writeKitFonts } from './kit-fonts.ts';
import { KIT, uploadKit, writeKitFile, writePlan } from './kit.ts';
import type {
  Archiver,
  ArtifactStore,
  MediaRenderer,
  Project,
  Reporter,
  SelectedComposition,
} from './ports.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface PlanRenderRequest {
  readonly options: RenderOptionValues;
  readonly jobs: PlanRequest['jobs'];
  readonly framesPerChunk: number | undefined;
  /** Undefined: the composition's id. */
  readonly name: string | undefined;
  readonly outName: string | undefined;
  readonly platform: string;
  readonly projectPath: string;
  readonly fonts: MachineFonts;
}

export interface PlanTools {
  readonly project: Project;
  /** Renders from the kit that is being made. */
  readonly openRenderer: (kit: string, plan: Plan) => Promise<MediaRenderer>;
  readonly archiver: Archiver;
  readonly artifacts: ArtifactStore;
  /** Null where no chunk is taken from an earlier run. */
  readonly chunkCache: ChunkCache | null;
  readonly reporter: Reporter;
}

export interface PlannedRender {
  readonly plan: Plan;
  readonly planDigest: string;
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

/**
 * The name of the result: the one given; else, as the name of a render is unique in a run, the render's;
 * else by Remotion's rule the composition's own or its id. Only a name that was given may bring its extension.
 */
function chooseOutName(
  { outName, name }: PlanRenderRequest,
  selected: SelectedComposition,
  extension: string,
): string {
  const given = outName === undefined ? undefined : basename(outName);
  if (given !== undefined && extensionOf(given) !== '') return given;
  const stem = given ?? name ?? selected.defaultOutName ?? selected.metadata.id;
  return `${basename(stem)}.${extension}`;
}

/** A name that artifacts may have, out of one that may hold anything. */
function chooseName(given: string | undefined, composition: string): string {
  const name = given ?? composition;
  return NAME_PATTERN.test(name) ? name : 'render';
}

/** Does a step of plan, and says how long it took. */
async function timeStep<T>(title: string, work: () => Promise<T>, reporter: Reporter): Promise<T> {
  const started = performance.now();
  const result = await work();
  reporter.info(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** What does not depend on one another: the bundle, a browser, and the renderer's own files. */
async function prepareKit(
  kit: string,
  { project, reporter }: Pick<PlanTools, 'project' | 'reporter'>,
): Promise<{ runtimePath: string }> {
  const { runtimePath } = await allAtOnce({
    bundle: async () =>
      await timeStep('Bundled', async () => await project.bundle(join(kit, KIT.bundle)), reporter),
    browser: async () =>
      await timeStep('Chrome open', async () => await project.openBrowser(), reporter),
    runtimePath: async () =>
      await timeStep(
        'Renderer collected',
        async () => await project.collectRuntime(join(kit, KIT.runtime)),
        reporter,
      ),
  });
  return { runtimePath };
}

async function makeKitPlan(
  request: PlanRenderRequest,
  project: Project,
  kit: string,
  runtimePath: string,
): Promise<ReturnType<typeof makePlan>> {
  const { selected, bundleDigest, fonts } = await allAtOnce({
    selected: async () => await project.selectComposition(join(kit, KIT.bundle)),
    bundleDigest: async () => await digestFolder(join(kit, KIT.bundle)),
    fonts: async () => await writeKitFonts(kit, request.fonts, request.options['on-font-mismatch']),
  });
  const format = project.resolveFormat({
    outName: request.outName,
    defaultCodec: selected.defaultCodec,
    defaultVideoImageFormat: selected.defaultVideoImageFormat,
  });
  return makePlan({
    ...request,
    name: chooseName(request.name, selected.metadata.id),
    outName: chooseOutName(request, selected, format.extension),
    composition: applyOverrides(selected.metadata, request.options),
    props: {
      input: await writeKitFile(kit, `${KIT.props}/0-input.json`, selected.inputProps),
      resolved: await writeKitFile(kit, `${KIT.props}/0-resolved.json`, selected.resolvedProps),
    },
    format,
    remotionVersion: project.remotionVersion,
    bundleDigest,
    runtimePath,
    fonts,
  });
}

/**
 * Renders the first frame as one machine would. Remotion's own validation thus sees every option, and an
 * error in the user's component is found here, before a single job starts.
 */
async function renderTrialFrame(
  plan: Plan,
  renderer: MediaRenderer,
  folder: string,
): Promise<void> {
  const [render] = plan.renders;
  const [first] = render!.frameRange;
  const trial: Render = { ...render!, chunks: [{ frameRange: [first, first], frameCount: 1 }] };
  const trialFrame = renderer.render(
    {
      render: trial,
      arguments: chunkArguments(trial, trial.chunks[0]!),
      output: join(folder, `trial.${extensionOf(render!.outName)}`),
      separateAudioTo: null,
      onArtifact: () => undefined,
    },
    () => undefined,
  );
  await trialFrame.catch((error: unknown) => {
    if (error instanceof RenderFailure || isFlaky(error)) throw error;
    throw new UserError(`Remotion can not render frame ${first}: ${messageOf(error)}`, {
      cause: error,
    });
  });
}

/** Bundles the project, plans the chunks and jobs, and uploads the kit that every job works from. */
export async function planRender(
  request: PlanRenderRequest,
  tools: PlanTools,
): Promise<PlannedRender> {
  const { project, artifacts, archiver, reporter } = tools;
  await using folder = await makeTemporaryFolder('plan');
  const kit = join(folder.path, 'kit');
  const { runtimePath } = await reporter.group(
    'Bundle the project, and get Chrome',
    async () => await prepareKit(kit, tools),
  );
  const { plan: uncached, warnings } = await reporter.group(
    'Select the composition',
    async () => await makeKitPlan(request, project, kit, runtimePath),
  );
  for (const warning of warnings) reporter.warning(warning);
  const renderer = await tools.openRenderer(kit, uncached);
  await reporter.group(
    'Render one frame as a test',
    async () => await renderTrialFrame(uncached, renderer, folder.path),
  );
  const plan =
    tools.chunkCache === null
      ? uncached
      : await findCachedChunks(uncached, join(kit, KIT.bundle), tools.chunkCache, reporter);
  const planDigest = await writePlan(kit, plan);
  const kitName = await reporter.group(
    'Upload the kit',
    async () => await uploadKit(kit, folder.path, plan, { archiver, artifacts }),
  );
  return { plan, planDigest, kit: kitName };
}
