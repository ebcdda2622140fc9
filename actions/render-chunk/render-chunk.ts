import { join } from 'node:path';
import { setSecret } from '@actions/core';
import { collectInputs } from '../../src/adapters/action-inputs.ts';
import { openArtifactStore } from '../../src/adapters/artifact-store.ts';
import { findBrowser, type FoundBrowser } from '../../src/adapters/browser.ts';
import { checkCapture } from '../../src/adapters/remotion/frame-capture.ts';
import { openCache, openSharedCache } from '../../src/adapters/cache.ts';
import { readSurroundings } from '../../src/adapters/chunk-surroundings.ts';
import { leaveFailureMarker } from '../../src/adapters/failure-marker.ts';
import { installFonts, listFonts } from '../../src/adapters/fontconfig.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { loadKitRemotion } from '../../src/adapters/remotion/kit-remotion.ts';
import { RemotionMediaRenderer } from '../../src/adapters/remotion/media-renderer.ts';
import { checkSite } from '../../src/adapters/project/serve-url.ts';
import { readPageEnvironment } from '../../src/adapters/project/page-environment.ts';
import type { Remotion } from '../../src/adapters/remotion/remotion.ts';
import type { ChromeMode } from '../../src/adapters/remotion/remotion-types.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { readAttempt, StoppedJob } from '../../src/core/failure-marker.ts';
import type { Job, Plan, Render } from '../../src/core/plan.ts';
import { counted } from '../../src/core/progress.ts';
import { refusal } from '../../src/core/read-inputs.ts';
import { UserError } from '../../src/core/user-error.ts';
import { checkJobFonts } from '../../src/render/kit-fonts.ts';
import { allAtOnce } from '../../src/render/all-at-once.ts';
import { chunkKeeper, type KeepChunk } from '../../src/render/keep-chunks.ts';
import { checkKit, fetchKit, KIT, type FetchedKit } from '../../src/render/kit.ts';
import type { ArtifactStore, Cache } from '../../src/render/ports.ts';
import { renderJob } from '../../src/render/render-job.ts';
import { makeTemporaryFolder } from '../../src/render/temporary-folder.ts';
import { readRenderChunkInputs, renderChunkInputs } from './inputs.ts';

function findJob(plan: Plan, index: number): Job {
  const job = plan.jobs[index];
  if (job !== undefined) return job;
  throw new UserError(
    refusal('job', String(index), `0 to ${plan.jobs.length - 1}, the jobs of this plan`),
  );
}

async function findJobBrowser(
  remotion: Remotion,
  { renderOptions }: Render,
  given: string | undefined,
  { cache, signal }: { readonly cache: Cache | null; readonly signal: AbortSignal },
): Promise<FoundBrowser> {
  const { chromeMode = 'headless-shell' } = renderOptions;
  return await findBrowser({
    remotion,
    chromeMode: chromeMode as ChromeMode,
    given,
    signal,
    cache,
    save: false,
  });
}

interface OpenJob {
  readonly renderer: RemotionMediaRenderer;
  readonly keepChunk: KeepChunk | null;
}

/** Opens Chrome while the content of the kit and the fonts are checked: none of them needs another. */
async function openJob(
  fetched: FetchedKit,
  givenBrowser: string | undefined,
  context: ActionContext,
): Promise<OpenJob> {
  const { reporter, signal } = context;
  const { plan, kit } = fetched;
  const remotion = loadKitRemotion(kit, plan);
  const environment = readPageEnvironment(process.env, setSecret);
  const sharedCache = openSharedCache(process.env, reporter);
  const open = async () => {
    const place = { cache: sharedCache, signal };
    const render = plan.renders[0]!;
    const given = givenBrowser ?? plan.browserExecutable;
    checkCapture(render.renderOptions, { remotion, givenBrowser: given });
    const browser = await findJobBrowser(remotion, render, given, place);
    const { executable: browserExecutable } = browser;
    const options = { remotion, plan, kit, browserExecutable, environment, signal };
    const renderer = new RemotionMediaRenderer(options);
    await renderer.open(render);
    return { renderer, browserPath: browser.path };
  };
  const { opened, sameFonts } = await allAtOnce({
    content: async () => await checkKit(fetched),
    site: async () => await checkSite(plan, signal),
    sameFonts: async () => await checkJobFonts(fetched, listFonts, reporter),
    opened: open,
  });
  const { renderer, browserPath } = opened;
  const surroundings = async () => await readSurroundings(browserPath, environment);
  const cache = sharedCache ?? openCache(process.env, reporter);
  return { renderer, keepChunk: chunkKeeper(plan, { cache, surroundings, sameFonts, reporter }) };
}

async function renderInputs(
  inputs: ReturnType<typeof readRenderChunkInputs>,
  artifacts: ArtifactStore,
  context: ActionContext,
): Promise<void> {
  const { reporter, signal } = context;
  await using folder = await makeTemporaryFolder('job');
  await using fetched = await reporter.group(
    'Unpack the kit',
    async () =>
      await fetchKit(
        { name: inputs.kit, planDigest: inputs['plan-digest'], folder: folder.path },
        { archiver: tarArchiver, artifacts },
      ),
  );
  const { plan, kit } = fetched;
  const job = findJob(plan, inputs.job);
  if (plan.fonts.shipped !== null) await installFonts(join(kit, KIT.fonts), folder.path);
  const { renderer: opened, keepChunk } = await reporter.group(
    'Get Chrome',
    async () => await openJob(fetched, inputs['browser-executable'], context),
  );
  await using renderer = opened;
  const planned = { plan, planDigest: inputs['plan-digest'] };
  const attempt = readAttempt(process.env);
  const tools = {
    renderer,
    archiver: tarArchiver,
    artifacts,
    reporter,
    signal,
    keepChunk,
    attempt,
  };
  const { rendered, skipped } = await renderJob(planned, job, folder.path, tools);
  reporter.info(
    `${job.name}: ${counted(rendered, 'chunk')} rendered, ${skipped} uploaded by an earlier attempt`,
  );
}

/** The render-chunk action: renders the chunks of one job out of the kit. */
export async function runRenderChunk(context: ActionContext): Promise<void> {
  const inputs = readRenderChunkInputs(collectInputs(renderChunkInputs));
  const artifacts = openArtifactStore(process.env);
  try {
    await renderInputs(inputs, artifacts, context);
  } catch (error) {
    const { kit, job, 'plan-digest': planDigest } = inputs;
    const cause: unknown = context.signal.aborted ? context.signal.reason : error;
    // Without it combine and the other jobs learn of the failure later; it is no failure of its own.
    if (!(cause instanceof StoppedJob))
      await leaveFailureMarker({ kit, planDigest, job }, cause, artifacts).catch(() => undefined);
    throw error;
  }
}
