import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { bundlePathOf, type FrameSound, type InlineAsset } from '../../core/frame-sound.ts';
import type { MediaRender } from '../../core/plan.ts';
import type { MixRequest } from '../../render/ports.ts';
import { readSound } from '../../render/sound-file.ts';
import { withCancelSignal } from './ffmpeg.ts';
import type { Remotion } from './remotion.ts';

/** The mixer that `renderMedia()` calls when all frames are rendered (4.0.279 to 4.0.529). No function that Remotion exports leads there. */
const CREATE_AUDIO_MODULE = join('dist', 'create-audio.js');

type DownloadMap = ReturnType<Remotion['renderer']['RenderInternals']['makeDownloadMap']>;

type CreateAudio = (options: Readonly<Record<string, unknown>>) => Promise<string | null>;

const createAudioModule = z.looseObject({
  createAudio: z.custom<CreateAudio>((value) => typeof value === 'function'),
});

/** Remotion's mixer, or null if this Remotion has it in another place. */
export function findMixer(
  rendererFolder: string,
  require: NodeJS.Require,
): { readonly createAudio: CreateAudio } | null {
  try {
    return createAudioModule.parse(require(join(rendererFolder, CREATE_AUDIO_MODULE)));
  } catch {
    return null;
  }
}

/** The media of the bundle lie in the kit: Remotion takes them from there, and downloads only what lies elsewhere. */
function provideBundleFiles(
  { media }: FrameSound,
  { hasBeenDownloadedMap, downloadDir }: DownloadMap,
  bundle: string,
): void {
  for (const { src } of media) {
    const path = bundlePathOf(src);
    if (path === null || hasBeenDownloadedMap[src] !== undefined) continue;
    const file = join(bundle, path);
    if (!file.startsWith(bundle + sep) || !existsSync(file))
      throw new Error(`The sound of ${path} cannot be mixed: the bundle has no such file.`);
    hasBeenDownloadedMap[src] = { [downloadDir]: file };
  }
}

interface Place {
  readonly index: number;
  readonly frameCount: number;
  readonly firstFrame: number;
  readonly fps: number;
}

/** Puts decoded samples where `renderFrames()` would on one machine: by the frame's place in the whole. */
function addInlineAudio(
  inline: readonly InlineAsset[],
  downloadMap: DownloadMap,
  { index, frameCount, firstFrame, fps }: Place,
): void {
  for (const asset of inline)
    downloadMap.inlineAudioMixing.addAsset({
      asset: { ...asset, frame: firstFrame + index } as unknown as Parameters<
        DownloadMap['inlineAudioMixing']['addAsset']
      >[0]['asset'],
      fps,
      totalNumberOfFrames: frameCount,
      firstFrame,
      trimLeftOffset: 0,
      trimRightOffset: 0,
    });
}

/** Reads the sound of all frames, in order, into Remotion's own form. */
async function collectAssets(
  { render, files }: MixRequest,
  bundle: string,
  downloadMap: DownloadMap,
): Promise<Record<string, unknown>[]> {
  const assets: Record<string, unknown>[] = [];
  const { frameCount, frameRange, composition } = render;
  const place = { frameCount, firstFrame: frameRange[0], fps: composition.fps };
  for (const file of files) {
    for await (const sound of readSound(file)) {
      provideBundleFiles(sound, downloadMap, bundle);
      addInlineAudio(sound.inline, downloadMap, { ...place, index: assets.length });
      assets.push({
        frame: sound.frame,
        audioAndVideoAssets: sound.media,
        artifactAssets: [],
        // Remotion asks whether there are any; their samples are written already.
        inlineAudioAssets: sound.inline.map(({ id }) => ({ type: 'inline-audio', id })),
      });
    }
  }
  if (assets.length === frameCount) return assets;
  throw new Error(`The chunks have the sound of ${assets.length} frames, expected ${frameCount}.`);
}

function describeAssets(
  { frameCount, composition }: MediaRender,
  assets: readonly Record<string, unknown>[],
  downloadMap: DownloadMap,
) {
  return {
    assets,
    imageSequenceName: '',
    firstFrameIndex: 0,
    downloadMap,
    trimLeftOffset: 0,
    trimRightOffset: 0,
    // As renderFrames() has it, also if it leaves out frames: not by the frame rate of the output.
    chunkLengthInSeconds: frameCount / composition.fps,
    forSeamlessAacConcatenation: false,
  };
}

/**
 * Mixes the sound of a whole render as `renderMedia()` does on one machine, by Remotion's own functions, from what the
 * pages of all chunks asked for.
 *
 * @param bundle the folder of the bundle, whose files need no download
 * @returns whether there is any sound: if not, one machine writes no audio stream, and nothing is written
 * @throws if a chunk's sound is not whole, or a source cannot be downloaded or decoded
 */
export async function mixSound(
  remotion: Remotion,
  request: MixRequest,
  { bundle, signal }: { readonly bundle: string; readonly signal: AbortSignal },
): Promise<boolean> {
  const { render, output, audioCodec } = request;
  const internals = remotion.renderer.RenderInternals;
  const downloadMap = internals.makeDownloadMap(render.sampleRate);
  try {
    const assets = await collectAssets(request, bundle, downloadMap);
    const assetsInfo = describeAssets(render, assets, downloadMap);
    // As stitchFramesToVideo() has it: a file of sound alone has sound.
    const enforceAudioTrack =
      render.enforceAudioTrack || !render.hasVideo || render.separateAudio !== null;
    const wanted = internals.getShouldRenderAudio({
      assetsInfo,
      codec: render.codec,
      enforceAudioTrack,
      muted: render.muted,
    } as unknown as Parameters<typeof internals.getShouldRenderAudio>[0]);
    if (wanted === 'no') return false;
    const mixed: { file: string | null } = { file: null };
    await withCancelSignal(remotion, signal, async (cancelSignal) => {
      mixed.file = await remotion.mixer!.createAudio({
        ...assetsInfo,
        onDownload: undefined,
        fps: render.fps,
        logLevel: 'error',
        onProgress: () => undefined,
        remotionRoot: remotion.folder,
        indent: false,
        binariesDirectory: null,
        audioBitrate: render.combineOptions['audioBitrate'] ?? null,
        audioCodec,
        cancelSignal,
        sampleRate: render.sampleRate,
        enforceAudioTrack,
      });
    });
    if (mixed.file === null) return false;
    await copyFile(mixed.file, output);
    return true;
  } finally {
    internals.deleteDirectory(downloadMap.assetDir);
  }
}
