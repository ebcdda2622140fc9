import { chunkIds, type Plan } from './plan.ts';

/** `Hello, h264, 1280x720 at 30 fps: 300 frames in 4 chunks of 75 on 4 jobs` */
export function describePlan(plan: Plan): string {
  return plan.renders
    .map(
      ({ composition: { id, width, height }, codec, fps, frameCount, framesPerChunk, chunks }) => {
        const count =
          chunks.length === 1 ? '1 chunk' : `${chunks.length} chunks of ${framesPerChunk}`;
        const jobs = plan.jobs.length === 1 ? '1 job' : `${plan.jobs.length} jobs`;
        return `${id}, ${codec}, ${width}x${height} at ${fps} fps: ${frameCount} frames in ${count} on ${jobs}`;
      },
    )
    .join('\n');
}

/** How many chunks the plan has in all. */
export function countChunks(plan: Plan): number {
  return chunkIds(plan).length;
}
