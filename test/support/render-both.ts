import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { renderMedia, selectComposition, type HeadlessBrowser } from '@remotion/renderer';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { resolveMediaFormat } from '../../src/adapters/remotion/media-format.ts';
import { openMediaJoiner } from '../../src/adapters/remotion/media-joiner.ts';
import { RemotionMediaRenderer } from '../../src/adapters/remotion/media-renderer.ts';
import { loadRemotion } from '../../src/adapters/remotion/remotion.ts';
import { zipFolder } from '../../src/adapters/zip.ts';
import { extensionOf } from '../../src/core/extension.ts';
import { makePlan } from '../../src/core/make-plan.ts';
import type { Plan } from '../../src/core/plan.ts';
import { joinRender, type JoinedRender } from '../../src/render/join-render.ts';
import { renderChunk } from '../../src/render/render-chunk.ts';
import { KIT, writeKitFile } from '../../src/render/kit.ts';
import { makePlanRequest, mediaRenderOf, someDigest } from './plans.ts';
import { collectingReporter } from './render-twins.ts';
import type { AudioChoice } from './remotion-format.ts';
import { root } from './yaml-files.ts';

/** A bundle and a browser that all renders of a test share. */
export interface Workshop {
  readonly bundle: string;
  readonly browser: HeadlessBrowser;
  readonly chrome: string;
  readonly environment: Readonly<Record<string, string>>;
  /** An empty folder. */
  readonly folder: string;
}

export interface BothRequest extends AudioChoice {
  readonly id: string;
  readonly framesPerChunk: number;
  /** Default: 1. */
  readonly everyNthFrame?: number;
  /** Ranges that are joined, first and last frame of each. Default: all frames. */
  readonly frames?: readonly (readonly [first: number, last: number])[];
  readonly outName: string;
  /** Default: `remotion`, for a result that can be compared sample by sample. */
  readonly audioSync?: 'exact' | 'remotion';
  /** Extension of a file for the sound alone. */
  readonly separateAudio?: 'mp3' | 'aac' | 'wav';
}

async function select({ bundle, browser, chrome, environment }: Workshop, id: string) {
  return await selectComposition({
    serveUrl: bundle,
    id,
    puppeteerInstance: browser,
    browserExecutable: chrome,
    envVariables: { ...environment },
    logLevel: 'error',
  });
}

/** Renders with one call of `renderMedia()`, as anybody would on one machine; gives the file. */
export async function renderAlone(
  workshop: Workshop,
  request: BothRequest,
  tabs = 1,
): Promise<string> {
  const { id, outName, codec, audioCodec, preferLossless, separateAudio } = request;
  const { bundle, browser, chrome, environment, folder } = workshop;
  const outputLocation = path.join(folder, `alone-${id}-${outName}`);
  await renderMedia({
    serveUrl: bundle,
    composition: await select(workshop, id),
    puppeteerInstance: browser,
    browserExecutable: chrome,
    envVariables: { ...environment },
    concurrency: tabs,
    logLevel: 'error',
    codec,
    audioCodec,
    preferLossless,
    everyNthFrame: request.everyNthFrame ?? 1,
    frameRange: request.frames?.map(([first, last]) => [first, last]) ?? null,
    outputLocation,
    separateAudioTo: separateAudio === undefined ? null : `${outputLocation}.${separateAudio}`,
  });
  return outputLocation;
}

/** A kit in which the bundle is the workshop's. */
async function makeKit(bundle: string, folder: string): Promise<Plan['renders'][0]['props']> {
  await mkdir(folder, { recursive: true });
  await symlink(bundle, path.join(folder, KIT.bundle));
  return {
    input: await writeKitFile(folder, `${KIT.props}/0-input.json`, '{}'),
    resolved: await writeKitFile(folder, `${KIT.props}/0-resolved.json`, '{}'),
  };
}

/** Renders in chunks and joins them, with the functions of the jobs and of combine, in this process. */
export async function renderInParts(
  workshop: Workshop,
  { id, outName, framesPerChunk, audioSync = 'remotion', separateAudio, ...choice }: BothRequest,
): Promise<JoinedRender & { readonly file: string }> {
  const { props: _props, defaultProps: _defaults, ...composition } = await select(workshop, id);
  const folder = await mkdtemp(path.join(workshop.folder, `parts-${id}-`));
  const kit = path.join(folder, 'kit');
  const props = await makeKit(workshop.bundle, kit);
  const options = {
    'codec': choice.codec,
    'audio-codec': choice.audioCodec ?? undefined,
    'separate-audio-to': separateAudio && `sound.${separateAudio}`,
    'prefer-lossless': choice.preferLossless,
    'audio-sync': audioSync,
    'every-nth-frame': choice.everyNthFrame,
    'frames': choice.frames,
    'on-seam-mismatch': 'ignore' as const,
  };
  const remotion = loadRemotion(root);
  const wanted = { options, outName, defaultCodec: null, defaultVideoImageFormat: null };
  const format = resolveMediaFormat(remotion, wanted);
  const { plan } = makePlan(
    makePlanRequest({ composition, props, format, outName, options, jobs: 'auto', framesPerChunk }),
  );
  const render = mediaRenderOf(plan);
  const signal = new AbortController().signal;
  const renderer = new RemotionMediaRenderer({
    remotion,
    plan,
    kit,
    browserExecutable: workshop.chrome,
    environment: workshop.environment,
    signal,
    browser: workshop.browser,
  });
  const tools = { renderer, archiver: tarArchiver, reporter: collectingReporter(), signal };
  const chunks = [];
  for (const chunk of render.chunks.keys()) {
    const place = { render: 0, chunk };
    const at = path.join(folder, String(chunk));
    const planned = { plan, planDigest: someDigest };
    const report = await renderChunk(planned, place, at, () => undefined, tools);
    chunks.push({ id: place, folder: at, report, artifact: null });
  }
  const joiner = openMediaJoiner(remotion, path.join(kit, KIT.bundle), signal);
  const file = path.join(folder, `joined.${extensionOf(outName)}`);
  const joinTools = { joiner, archiver: tarArchiver, zip: zipFolder };
  return { ...(await joinRender(render, chunks, file, joinTools)), file };
}
