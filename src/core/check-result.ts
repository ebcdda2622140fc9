import { chooseAlignment } from './audio-sync.ts';
import type { MediaRender } from './plan.ts';

/** What ffprobe says of the finished file. */
export interface ProbedMedia {
  /** Seconds. */
  readonly duration: number | null;
  /** Packets of the first video stream; null where there is none. */
  readonly videoFrames: number | null;
  /** ffprobe's name of the first audio stream's codec; null where there is none. */
  readonly audioCodec: string | null;
  /** When the first audio stream begins and how long it lasts, in seconds; null where the container does not say. */
  readonly audioSpan: { readonly start: number; readonly duration: number } | null;
}

/** ffprobe's names for Remotion's audio codecs. */
const PROBED_AUDIO_CODECS: Readonly<Record<string, string>> = {
  'aac': 'aac',
  'mp3': 'mp3',
  'opus': 'opus',
  'pcm-16': 'pcm_s16le',
};

/**
 * The sound that a result must have:
 * - `mixed`: a stream that lasts so long, since combine mixed it;
 * - `none`: no stream;
 * - `as rendered`: what Remotion wrote, since one job rendered the file whole.
 */
export type ExpectedSound =
  | { readonly type: 'mixed'; readonly seconds: number }
  | { readonly type: 'none' | 'as rendered' };

/**
 * Samples by which the sound may be longer than it should be: audio codecs pad to whole packets.
 * The most measured on Remotion 4.0.529 is 2 AAC packets of 1024 samples, and 2048 samples of priming;
 * one packet more for rounding.
 */
const MAX_PADDING = 5 * 1024;

/** Containers disagree on whether the last frame's own duration counts. */
const FRAMES_TOLERATED = 2;

/**
 * Seconds that a file with aligned sound may differ from its frames. MP4 and MOV count the last frame, and Remotion's
 * have 90,000 ticks a second; the most measured from 1 to 240 fps is half a sample, to which the sound's end is rounded.
 */
const ALIGNED_TOLERANCE = 0.001;

/** Seconds: ffprobe writes six decimals. */
const PROBED_PRECISION = 0.000_001;

/** Seconds that the frames last, that the sound lasts, and by how much the file may differ from the longer of both. */
interface ExpectedLength {
  readonly frames: number;
  readonly sound: number;
  readonly tolerance: number;
}

/** A source may be shorter than its pictures, and Remotion pads none: then the sound ends before the frames do. */
function expectLength(render: MediaRender, mixedSeconds: number): ExpectedLength {
  const frames = render.hasVideo ? render.frameCount / render.fps : 0;
  const alignment = chooseAlignment(render);
  const padding = MAX_PADDING / render.sampleRate;
  if (alignment === null) {
    const tolerance = Math.max(padding, FRAMES_TOLERATED / render.fps);
    return { frames, sound: mixedSeconds, tolerance };
  }
  const sound = Math.min(mixedSeconds, alignment.seconds);
  const isCut = frames > 0 || sound === alignment.seconds;
  return { frames, sound, tolerance: isCut ? ALIGNED_TOLERANCE : padding };
}

function checkLength(render: MediaRender, probed: ProbedMedia, sound: ExpectedSound): string[] {
  // A file that one job rendered whole is as long as Remotion made it.
  if (sound.type === 'as rendered' || probed.duration === null) return [];
  const length = expectLength(render, sound.type === 'mixed' ? sound.seconds : 0);
  const expected = Math.max(length.frames, length.sound);
  return Math.abs(probed.duration - expected) > length.tolerance
    ? [`it lasts ${probed.duration} s, expected ${expected} s`]
    : [];
}

/** Whether sound that was lined up begins with the first frame, ends where it should, and never after the last frame. */
function checkAlignment(render: MediaRender, probed: ProbedMedia, sound: ExpectedSound): string[] {
  const alignment = chooseAlignment(render);
  if (alignment === null || probed.audioCodec === null) return [];
  const least =
    sound.type === 'mixed' ? Math.min(sound.seconds, alignment.seconds) : PROBED_PRECISION;
  const expected =
    least === alignment.seconds
      ? `expected 0 s and ${alignment.seconds} s`
      : `expected 0 s and ${least} to ${alignment.seconds} s`;
  if (probed.audioSpan === null) return [`its sound has no start and no duration, ${expected}`];
  const { start, duration } = probed.audioSpan;
  const tolerance = 1 / render.sampleRate + PROBED_PRECISION;
  // The edit list of a Remotion that makes up for the delay itself counts milliseconds, and cuts the end to them.
  const endTolerance = Math.max(tolerance, ALIGNED_TOLERANCE);
  const isRight =
    Math.abs(start) <= tolerance &&
    duration >= least - endTolerance &&
    duration <= alignment.seconds + endTolerance;
  return isRight ? [] : [`its sound starts at ${start} s and lasts ${duration} s, ${expected}`];
}

function checkAudio(render: MediaRender, found: string | null, sound: ExpectedSound): string[] {
  const { resolvedAudioCodec, muted } = render;
  if (resolvedAudioCodec === null || muted || sound.type === 'none') {
    return found === null ? [] : [`it has an audio stream (${found}), expected none`];
  }
  const isRequired = sound.type === 'mixed' || !render.hasVideo || render.enforceAudioTrack;
  if (found === null && !isRequired) return [];
  const expected = PROBED_AUDIO_CODECS[resolvedAudioCodec] ?? resolvedAudioCodec;
  return found === expected
    ? []
    : [`its audio codec is ${found ?? 'missing'}, expected ${expected}`];
}

/** Finds what is wrong with the finished file: nothing, or one line for each fault. */
export function checkResult(
  render: MediaRender,
  probed: ProbedMedia,
  sound: ExpectedSound,
): string[] {
  const problems: string[] = [];
  const expectedFrames = render.hasVideo ? render.frameCount : null;
  if (probed.videoFrames !== expectedFrames) {
    problems.push(
      `it has ${probed.videoFrames ?? 'no'} video frames, expected ${expectedFrames ?? 'none'}`,
    );
  }
  return [
    ...problems,
    ...checkLength(render, probed, sound),
    ...checkAudio(render, probed.audioCodec, sound),
    ...checkAlignment(render, probed, sound),
  ];
}
