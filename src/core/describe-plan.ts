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
      const split = `${counted(chunks.length, 'chunk')}${length} on ${counted(plan.jobs.length, 'job')}`;
      return `${composition.id}, ${describeFormat(render)}: ${counted(frameCount, 'frame')} in ${split}`;
    })
    .join('\n');
}

/** How many chunks the plan has in all. */
export function countChunks(plan: Plan): number {
  return chunkIds(plan).length;
}
