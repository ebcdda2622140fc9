import type { Render } from './plan.ts';

/** The pictures of a chunk travel in one file. */
const PICTURES_EXTENSION = 'tzst';

/** What the page of a chunk wants to be heard travels in a file of its own. */
const SOUND_FILE = 'sound.zst';

/** Names of the files that hold a chunk, without its report; `sound` is null if there is none beside the media. */
export interface ChunkFileNames {
  readonly media: string;
  readonly sound: string | null;
}

/** Names the files of each chunk of a render. A chunk of a codec without pictures is its sound alone. */
export function chunkFileNames(render: Render): ChunkFileNames {
  if (render.type === 'still') return { media: `media.${render.imageFormat}`, sound: null };
  if (render.type === 'image-sequence')
    return { media: `media.${PICTURES_EXTENSION}`, sound: null };
  const { chunkExtension, collectsSound, hasVideo } = render;
  const media = `media.${chunkExtension}`;
  if (!collectsSound) return { media, sound: null };
  return hasVideo ? { media, sound: SOUND_FILE } : { media: SOUND_FILE, sound: null };
}
