import type { Render } from './plan.ts';

/** The pictures of a chunk travel in one file. */
const PICTURES_EXTENSION = 'tzst';

/** Names of the files that hold a chunk, without its report; `audio` is null where there is none of its own. */
export interface ChunkFileNames {
  readonly media: string;
  readonly audio: string | null;
}

export function chunkFileNames(render: Render): ChunkFileNames {
  if (render.type === 'still') return { media: `media.${render.imageFormat}`, audio: null };
  if (render.type === 'image-sequence')
    return { media: `media.${PICTURES_EXTENSION}`, audio: null };
  const { media, audio } = render.chunkExtensions;
  return { media: `media.${media}`, audio: audio === null ? null : `audio.${audio}` };
}
