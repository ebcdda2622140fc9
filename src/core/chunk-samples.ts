import type { Chunk, MediaRender } from './plan.ts';

/** The number of the sample with which a frame begins: Remotion cuts sound at whole microseconds (4.0.529). */
function firstSample(frame: number, { composition: { fps }, sampleRate }: SoundOfRender): number {
  const microseconds = Math.floor((frame / fps) * 1e6);
  return Math.round((microseconds * sampleRate) / 1e6);
}

type SoundOfRender = Pick<MediaRender, 'composition' | 'sampleRate'>;

/** Samples of each channel that the sound of a chunk has: all chunks together have those of the whole. */
export function countSamples(render: SoundOfRender, { frameRange: [first, last] }: Chunk): number {
  return firstSample(last + 1, render) - firstSample(first, render);
}
