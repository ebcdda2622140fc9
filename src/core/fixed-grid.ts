/**
 * Chunks of a long video: twice the 20 jobs that a free account runs at once, so that an expensive stretch is shared by
 * several of them, and 1 in 40 frames is lost where one job dies. Each is one look-up and one upload of the cache, of
 * which GitHub takes 1,500 and 200 a minute.
 */
const CHUNKS = 40;

/** A chunk costs about a second beside its own frames (`jobCosts`): of a shorter one, more than a fifth where frames take 60 ms. */
const FEWEST_FRAMES = 75;

/**
 * Frames of each chunk where chunks are kept from run to run: by the number of frames alone. Neither measured times nor
 * the number of jobs may move a seam, or a later run would find no chunk of an earlier one.
 */
export function fixedFramesPerChunk(frameCount: number): number {
  return Math.max(FEWEST_FRAMES, Math.ceil(frameCount / CHUNKS));
}
