import { chunkArguments } from './chunk-arguments.ts';
import { chunkFileNames } from './chunk-files.ts';
import { CHUNK_REPORT_VERSION } from './chunk-report.ts';
import type { ChunkId, Plan, Render } from './plan.ts';
import { chunkPictureNames } from './picture-names.ts';
import { neutralKeys } from './render-options.ts';
import { hasCheckedSeams, seamFrames } from './seam-frames.ts';

/** Raised whenever the same ingredients give other files than before: what is kept of an older version is not found. */
const CHUNK_FORMAT = 2;

/** What the machine adds to a plan. */
export interface ChunkMachine {
  /** Of the executable, with its kind: the same number is built in several ways. */
  readonly chrome: string;
  /** A digest of the variables that the page sees; null where it sees none. */
  readonly environment: string | null;
  /** Such as `Europe/Berlin` and `de-DE`: Chrome tells hours and writes dates and numbers by those of its process. */
  readonly timeZone: string;
  readonly locale: string;
}

/** Remotion's options that change the chunk; a function counts as there or not. */
function effectiveArguments(render: Render, id: ChunkId): Record<string, unknown> {
  const given = Object.entries(chunkArguments(render, render.chunks[id.chunk]!));
  return Object.fromEntries(
    given
      .filter(([key]) => !neutralKeys.has(key))
      .map(([key, value]) => [key, typeof value === 'function' ? 'a function' : value]),
  );
}

/** An order that does not depend on who wrote the object. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}

/**
 * All that makes the files of a chunk, as a text: where two are equal, so are the chunks. Its place in the plan is not in
 * it, nor are options that change the speed alone.
 */
export function chunkIngredients(plan: Plan, id: ChunkId, machine: ChunkMachine): string {
  const render = plan.renders[id.render]!;
  const { remotionVersion, runtimeDigest, sourceDigest, platform, chromiumOptions, fonts } = plan;
  return JSON.stringify(
    ordered({
      format: [CHUNK_FORMAT, CHUNK_REPORT_VERSION],
      remotionVersion,
      runtimeDigest,
      sourceDigest,
      platform,
      chromiumOptions,
      fonts: [fonts.shipped, fonts.list?.sha256],
      composition: render.composition,
      props: [render.props.input.sha256, render.props.resolved.sha256],
      type: render.type,
      arguments: effectiveArguments(render, id),
      files: chunkFileNames(render),
      // A sequence's pictures are numbered through.
      firstPicture:
        render.type === 'image-sequence' ? chunkPictureNames(render, id.chunk)[0] : null,
      // A chunk without its pictures of a neighbour would leave the seam unchecked.
      seams: hasCheckedSeams(render) ? seamFrames(render, id.chunk) : null,
      machine,
    }),
  );
}
