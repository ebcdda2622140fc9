import { chunkIds, type Plan, type Render } from './plan.ts';
import { counted } from './progress.ts';

/** Pixels of the output; a codec that needs even numbers may get one less. */
function outputSize({ composition, renderOptions }: Render): string {
  const scale = Number(renderOptions['scale'] ?? 1);
  return `${Math.round(composition.width * scale)}x${Math.round(composition.height * scale)}`;
}

/** `h264, 1280x720 at 30 fps`, `png, 1280x720`; of sound, which has no size, only the codec. */
export function describeFormat(render: Render): string {
  if (render.type !== 'media') return `${render.imageFormat}, ${outputSize(render)}`;
  const { codec, fps, hasVideo } = render;
  // 29.97002997… and the like.
  const rate = Number(fps.toFixed(3));
  return hasVideo ? `${codec}, ${outputSize(render)} at ${rate} fps` : codec;
}

/** `Hello, h264, 1280x720 at 30 fps: 300 frames in 4 chunks of 75 on 4 jobs` */
export function describePlan(plan: Plan): string {
  return plan.renders
    .map((render) => {
      const { composition, frameCount, framesPerChunk, chunks } = render;
      const length = chunks.length === 1 ? '' : ` of ${framesPerChunk}`;
      const cached = chunks.filter((chunk) => chunk.cached).length;
      const kept = cached === 0 ? '' : `, ${cached} from the cache,`;
      const split = `${counted(chunks.length, 'chunk')}${length}${kept} on ${counted(plan.jobs.length, 'job')}`;
      return `${composition.id}, ${describeFormat(render)}: ${counted(frameCount, 'frame')} in ${split}`;
    })
    .join('\n');
}

/** How many chunks the plan has in all. */
export function countChunks(plan: Plan): number {
  return chunkIds(plan).length;
}

/** Frames of a render that its jobs render: without those of cached chunks. */
export function countMissingFrames({ chunks }: Pick<Render, 'chunks'>): number {
  return chunks.reduce((sum, { cached, frameCount }) => sum + (cached ? 0 : frameCount), 0);
}
