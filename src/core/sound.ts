import type { ChunkReport } from './chunk-report.ts';
import { isDirect, type MediaRender } from './plan.ts';

/**
 * Whether the result must have an audio stream. Every chunk of several is rendered with one, silent or not;
 * where all are silent, one machine would have written none. A lone chunk has one if the composition has sound.
 */
export function mustHaveAudio(
  render: MediaRender,
  reports: readonly Pick<ChunkReport, 'silent'>[],
): boolean {
  if (render.resolvedAudioCodec === null || render.muted) return false;
  if (!render.hasVideo || render.enforceAudioTrack) return true;
  return !isDirect(render) && reports.some(({ silent }) => !silent);
}
