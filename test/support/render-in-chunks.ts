import { stat } from 'node:fs/promises';
import path from 'node:path';
import { combineChunks, renderMedia } from '@remotion/renderer';
import { chunkArguments } from '../../src/core/chunk-arguments.ts';
import { combineArguments } from '../../src/core/combine-arguments.ts';
import type { Render } from '../../src/core/plan.ts';
import type { RenderOptionValues } from '../../src/core/render-options.ts';
import { makeTestRender } from './plans.ts';
import { resultFormats, type Codec } from './remotion-format.ts';
import { commonOptions, type RenderOptions, type Scene } from './shapes-bundle.ts';

type CombineOptions = Parameters<typeof combineChunks>[0];

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
  render: Render,
  output: string,
  chunkOptions: RenderOptions,
): Promise<{ media: string[]; audio: string[]; bytes: number }> {
  const files = { media: [] as string[], audio: [] as string[], bytes: 0 };
  const { media, audio } = render.chunkExtensions;
  for (const [index, chunk] of render.chunks.entries()) {
    const file = `${output}.${index}.${media}`;
    const separateAudioTo = audio === null ? null : `${output}.${index}.${audio}`;
    await renderMedia({
      ...common,
      ...chunkArguments(render, chunk),
      outputLocation: file,
      separateAudioTo,
      ...chunkOptions,
    } as Parameters<typeof renderMedia>[0]);
    files.media.push(file);
    if (separateAudioTo !== null) files.audio.push(separateAudioTo);
    files.bytes += (await stat(file)).size;
  }
  return files;
}

/**
 * Plans, renders and joins a scene as the jobs of a run do, one chunk after the other in this process and with the
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
  const render = makeTestRender({ composition, format, outName, framesPerChunk, options });
  const extension = chunkOptions.codec && format.extensionOf(chunkOptions.codec, null);
  const chunkExtensions = { ...render.chunkExtensions, ...(extension && { media: extension }) };
  const files = await renderChunks(common, { ...render, chunkExtensions }, output, chunkOptions);
  await combineChunks({
    ...combineArguments(render, files),
    outputLocation: output,
    logLevel: 'error',
  } as unknown as CombineOptions);
  return files.bytes;
}
