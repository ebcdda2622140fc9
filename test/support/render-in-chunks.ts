import { stat } from 'node:fs/promises';
import path from 'node:path';
import { renderMedia } from '@remotion/renderer';
import { openMediaJoiner } from '../../src/adapters/remotion/media-joiner.ts';
import { loadRemotion } from '../../src/adapters/remotion/remotion.ts';
import { chunkArguments } from '../../src/core/chunk-arguments.ts';
import type { MediaRender } from '../../src/core/plan.ts';
import type { RenderOptionValues } from '../../src/core/render-options.ts';
import { joinMedia } from '../../src/render/join-media.ts';
import { makeTestRender } from './plans.ts';
import { resultFormats, type Codec } from './remotion-format.ts';
import { root } from './yaml-files.ts';
import { commonOptions, type RenderOptions, type Scene } from './shapes-bundle.ts';

export interface ChunkedRender {
  readonly codec: Codec;
  readonly framesPerChunk: number;
  readonly options?: RenderOptionValues;
  /** In place of what the plan gives every chunk, to measure another way. */
  readonly chunkOptions?: RenderOptions;
}

/** Renders every chunk; gives their files in order, and their bytes in all. */
async function renderChunks(
  common: Awaited<ReturnType<typeof commonOptions>>,
  render: MediaRender,
  output: string,
  chunkOptions: RenderOptions,
): Promise<{ media: string[]; sound: string[]; bytes: number }> {
  const files = { media: [] as string[], sound: [], bytes: 0 };
  for (const [index, chunk] of render.chunks.entries()) {
    const file = `${output}.${index}.${render.chunkExtension}`;
    await renderMedia({
      ...common,
      ...chunkArguments(render, chunk),
      outputLocation: file,
      ...chunkOptions,
    } as Parameters<typeof renderMedia>[0]);
    files.media.push(file);
    files.bytes += (await stat(file)).size;
  }
  return files;
}

/**
 * Plans, renders and joins a scene without sound as the jobs of a run do, one chunk after the other in this process and with the
 * scene's browser. Gives the bytes of the chunks' media files in all.
 */
export async function renderInChunks(
  scene: Scene,
  output: string,
  { codec, framesPerChunk, options = {}, chunkOptions = {} }: ChunkedRender,
): Promise<number> {
  const common = await commonOptions(scene);
  const { props: _props, defaultProps: _defaultProps, ...composition } = common.composition;
  const format = resultFormats.get(codec)!;
  const outName = path.basename(output);
  const muted = format.resolvedAudioCodec === null ? {} : { muted: true };
  const render = makeTestRender({
    composition,
    format,
    outName,
    framesPerChunk,
    options: { ...options, ...muted },
  });
  const extension = chunkOptions.codec && format.extensionOf(chunkOptions.codec);
  const measured = { ...render, ...(extension && { chunkExtension: extension }) };
  const files = await renderChunks(common, measured, output, chunkOptions);
  const joiner = openMediaJoiner(loadRemotion(root), '', new AbortController().signal);
  const { problems } = await joinMedia(measured, files, output, joiner);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return files.bytes;
}
