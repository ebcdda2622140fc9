import { remotionFormat, type AudioCodec, type Codec } from '../../support/remotion-format.ts';
import type { FrameSpan, MediaCase, MediaOptions, Tolerance } from '../conformance-case.ts';

/** Frames of the composition, of which chunks of 18 leave a last one of 9. */
export const FRAMES = 45;
const FRAMES_PER_CHUNK = 18;

export const whole: FrameSpan = { first: 0, last: FRAMES - 1, step: 1 };

/** Begins and ends at no round time; chunks of 18 leave a last one of 12. */
export const part: FrameSpan = { first: 7, last: 36, step: 1 };

/** Why a codec's pictures differ from one machine's. */
const RESTART = 'The encoder starts anew with each chunk: it spends its bits otherwise.';
const COMMENT =
  'combineChunks() writes metadata, and the comment with Remotion’s version, which renderMedia() leaves out of files of sound alone.';
const HVC1 = 'combineChunks() tags h265 hvc1, as Apple’s players want it, and renderMedia() hev1.';

/** Compositions whose sound is not the sound file as it is. */
const MIXED = ['Mixed', 'Offbeat', 'Fading', 'Stretched', 'Media', 'MediaBroken'];

/** What makes frames that do not depend on where a chunk begins: each by itself, or of a GIF, all of them when they are joined. */
const INDEPENDENT: readonly Codec[] = ['prores', 'gif'];

/** Those of the cases with metadata, and Remotion's own. */
const SOUND_TAGS = ['tag comment', 'tag title', 'tag artist'];

/** What Remotion itself writes otherwise when it joins. */
const DIFFERING_FACTS: Readonly<Partial<Record<Codec, readonly string[]>>> = {
  h265: ['video codec_tag_string'],
  mp3: SOUND_TAGS,
  aac: SOUND_TAGS,
  wav: SOUND_TAGS,
};

/** Measured over all cases, rounded down; VP8's is lowest at 60 fps. */
const LOWEST_SSIM = 0.97;
const LOWEST_SSIM_OF_VP8 = 0.95;

/** What a case says; all else follows from it. */
export interface CaseWords {
  readonly name: string;
  readonly codec: Codec;
  readonly audioCodec?: AudioCodec;
  readonly composition?: string;
  readonly frames?: FrameSpan;
  /** Whether these are all that the composition has; by default where they are {@link whole}. */
  readonly whole?: boolean;
  readonly framesPerChunk?: number;
  /** What plan makes of it, where the codec bears no such chunks. */
  readonly plannedFramesPerChunk?: number;
  readonly flags?: readonly string[];
  readonly options?: Partial<MediaOptions>;
  readonly overrides?: MediaCase['overrides'];
  readonly transparent?: boolean;
  readonly ownName?: string;
  /** Given where the codec is not: by the composition, or by `prefer-lossless`. */
  readonly extension?: string;
  readonly reason?: string;
  readonly tolerance?: Partial<Tolerance>;
}

/** AAC in MP4 and MOV is lined up with the frames, unless the case asks for Remotion's own timing. */
function isLinedUp(words: CaseWords, audioCodec: string | null, extension: string): boolean {
  return (
    audioCodec === 'aac' &&
    ['mp4', 'mov'].includes(extension) &&
    words.options?.muted !== true &&
    !words.flags?.includes('--audio-sync=remotion')
  );
}

/**
 * Of AAC at 44.1 kHz: both sides are decoded to 48 kHz to be compared, where the 2048 samples between them are no
 * whole number.
 */
export const comparedAt48kHz = {
  reason:
    'Compared at 48 kHz, where the 2048 samples of 44.1 kHz by which one machine is late are no whole number.',
  tolerance: { soundRatio: 40 },
};

/** The last packet of AAC may reach beyond the last frame. */
const AAC_PACKET = 1024; // samples
/** One packet and the 2048 samples that one machine is late, at 48 kHz. */
const LINED_UP_SECONDS = 0.065;

function toleranceOf(words: CaseWords, linedUp: boolean, chunks: number): Tolerance {
  const exact = INDEPENDENT.includes(words.codec) || chunks === 1;
  const lowest = words.codec === 'vp8' ? LOWEST_SSIM_OF_VP8 : LOWEST_SSIM;
  const ssim = exact ? 1 : lowest;
  return {
    ssimAtSeams: ssim,
    ssimElsewhere: ssim,
    qualityLoss: exact ? 0 : 0.005,
    soundOffset: linedUp ? 0 : 'one machine',
    soundRatio: Infinity,
    soundLength: linedUp
      ? { than: 'the frames', least: 0, most: AAC_PACKET - 1 }
      : { than: 'one machine', least: 0, most: 0 },
    duration: linedUp ? LINED_UP_SECONDS : 0,
    facts: chunks > 1 ? (DIFFERING_FACTS[words.codec] ?? []) : [],
    chunks,
    ...words.tolerance,
  };
}

function reasonsOf(words: CaseWords, hasVideo: boolean, linedUp: boolean, chunks: number) {
  const reasons = [
    words.reason ?? '',
    hasVideo && chunks > 1 && !INDEPENDENT.includes(words.codec) ? RESTART : '',
    words.codec === 'h265' && chunks > 1 ? HVC1 : '',
    !hasVideo && chunks > 1 ? COMMENT : '',
    linedUp ? 'AAC is lined up with the frames; on one machine it is late.' : '',
  ];
  return reasons.filter((reason) => reason !== '').join(' ') || null;
}

/** Fills in what a case does not say: the extension by Remotion's rules, the tolerance by codec and sound. */
export function makeCase(words: CaseWords): MediaCase {
  const { codec, frames = whole, framesPerChunk = FRAMES_PER_CHUNK, options = {} } = words;
  const audioCodec = words.audioCodec ?? null;
  const preferLossless = options.preferLossless ?? false;
  const format = remotionFormat({ codec, audioCodec, preferLossless });
  const extension = words.extension ?? format.extension;
  const composition = words.composition ?? 'Main';
  const planned = words.plannedFramesPerChunk ?? framesPerChunk;
  const count = Math.floor((frames.last - frames.first) / frames.step) + 1;
  const chunks = words.tolerance?.chunks ?? Math.ceil(count / planned);
  const silent = composition === 'Silent' || options.muted === true;
  const hasTrack = !silent || options.enforceAudioTrack === true;
  const linedUp = hasTrack && isLinedUp(words, format.resolvedAudioCodec, extension);
  const ownSize = options.scale === undefined && words.overrides?.width === undefined;
  return {
    kind: 'media',
    name: words.name,
    composition,
    flags: [
      ...(words.ownName === undefined ? [`--codec=${codec}`] : []),
      ...(audioCodec === null ? [] : [`--audio-codec=${audioCodec}`]),
      ...(words.flags ?? []),
    ],
    options: { codec, audioCodec, ...options },
    overrides: words.overrides ?? {},
    extension,
    ownName: words.ownName ?? null,
    frames,
    whole: words.whole ?? (frames.first === 0 && frames.last === FRAMES - 1),
    framesPerChunk,
    plannedFramesPerChunk: planned,
    transparent: words.transparent ?? false,
    comparesQuality: ownSize && format.hasVideo,
    hasKnownSound: !silent && !MIXED.includes(composition),
    reason: reasonsOf(words, format.hasVideo, linedUp, chunks),
    tolerance: toleranceOf(words, linedUp, chunks),
  };
}
