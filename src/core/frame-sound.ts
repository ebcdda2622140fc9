import { z } from 'zod';

/** Raised whenever a file of an older version could be misread. */
export const FRAME_SOUND_VERSION = 1;

/** Begins the source of a file that the bundle holds: its server has another port in each job. */
export const BUNDLE_SOURCE = 'bundle:';

/** Names a file in Remotion's folder of samples, and must stay in it. */
const safeId = z.string().regex(/^[^/\\\0]+$/);

/** What a tag such as `<Html5Audio>` or `<OffthreadVideo>` plays at a frame: Remotion's own fields, its source by number. */
const mediaAsset = z.looseObject({
  type: z.enum(['audio', 'video']),
  id: z.string(),
  src: z.int().nonnegative(),
});

/** Samples that a tag of `@remotion/media` has decoded for a frame, as base64 of 16 bits each, little-endian. */
const inlineAsset = z.looseObject({
  type: z.literal('inline-audio'),
  id: safeId,
  audio: z.base64(),
});

/** The first line of a file of sound: every source once, since a source may be a data URL of megabytes. */
export const soundHeaderSchema = z.strictObject({
  version: z.literal(FRAME_SOUND_VERSION),
  sources: z.array(z.string()),
});

/** Each other line: what is heard at one frame. */
export const frameLineSchema = z.strictObject({
  frame: z.int().nonnegative(),
  media: z.array(mediaAsset),
  inline: z.array(inlineAsset),
});

/** What a media tag plays at a frame, under Remotion's own names. */
export interface MediaAsset {
  readonly type: 'audio' | 'video';
  readonly id: string;
  readonly src: string;
  readonly [field: string]: unknown;
}

/** Decoded samples of a frame, under Remotion's own names. */
export interface InlineAsset {
  readonly type: 'inline-audio';
  readonly id: string;
  /** Samples of 16 bits, left and right in turn. */
  readonly audio: ArrayLike<number>;
  readonly [field: string]: unknown;
}

/** All that is heard at one frame of the composition, as the page asks for it. */
export interface FrameSound {
  /** The frame's number in the composition. */
  readonly frame: number;
  readonly media: readonly MediaAsset[];
  readonly inline: readonly InlineAsset[];
}

/** Remotion writes a long source once, and then `same-as-<id>-<frame>` (`compressAsset()`, 4.0.279 to 4.0.529). */
const REFERENCE = /^same-as-/;

/** Puts the sources themselves in place of Remotion's references to other frames, which a chunk may not hold. */
export function resolveReferences(frames: readonly FrameSound[]): FrameSound[] {
  const sources = new Map<string, string>();
  for (const { frame, media } of frames)
    for (const { id, src } of media)
      if (!REFERENCE.test(src)) sources.set(`same-as-${id}-${frame}`, src);
  return frames.map((each) => ({
    ...each,
    media: each.media.map((asset) => ({ ...asset, src: sources.get(asset.src) ?? asset.src })),
  }));
}

/** Names files of the bundle by {@link BUNDLE_SOURCE} in place of the server that had them. */
export function nameBundleSources(frames: readonly FrameSound[], origin: string): FrameSound[] {
  const nameSource = (src: string) =>
    src.startsWith(`${origin}/`) ? `${BUNDLE_SOURCE}${src.slice(origin.length)}` : src;
  return frames.map((each) => ({
    ...each,
    media: each.media.map((asset) => ({ ...asset, src: nameSource(asset.src) })),
  }));
}

/** The path of a source in the bundle, with `/`; null if it is not a file of the bundle. */
export function bundlePathOf(src: string): string | null {
  if (!src.startsWith(BUNDLE_SOURCE)) return null;
  const [path] = src.slice(BUNDLE_SOURCE.length).split(/[?#]/) as [string];
  try {
    return decodeURIComponent(path).replace(/^\/+/, '');
  } catch {
    // A percent sign that encodes nothing: the server takes such a path as it is, too.
    return path.replace(/^\/+/, '');
  }
}
