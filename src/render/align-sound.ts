import { rename, rm } from 'node:fs/promises';
import { chooseAlignment } from '../core/audio-sync.ts';
import type { MediaRender } from '../core/plan.ts';
import type { MediaJoiner } from './ports.ts';

/**
 * Moves a finished file to where the result is to be, with its sound lined up with its frames where the render
 * asks for it and the container can say it.
 */
export async function alignSound(
  render: MediaRender,
  file: string,
  output: string,
  joiner: MediaJoiner,
): Promise<void> {
  const alignment = chooseAlignment(render);
  const moved = alignment !== null && (await joiner.alignAudio(file, output, alignment));
  await (moved ? rm(file) : rename(file, output));
}
