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
 * Samples by which the sound may be longer than the frames: audio codecs pad to whole packets.
 * The most measured on Remotion 4.0.529 is 2 AAC packets of 1024 samples, and 2048 samples of priming;
 * one packet more for rounding.
 */
const MOST_PADDING = 5 * 1024;

/** Containers disagree on whether the last frame's own duration counts. */
const FRAMES_TOLERATED = 2;

/**
 * Seconds that a file with aligned sound may differ from its frames. MP4 and MOV count the last frame, and Remotion's
 * have 90,000 ticks a second; the most measured from 1 to 240 fps is half a sample, to which the sound's end is rounded.
 */
const ALIGNED_TOLERANCE = 0.001;

/** Seconds: ffprobe writes six decimals. */
const PROBED_PRECISION = 0.000_001;

/** Seconds by which a result may be longer or shorter than its frames. */
function toleratedSeconds(render: MediaRender): number {
  return chooseAlignment(render) === null
    ? Math.max(MOST_PADDING / render.sampleRate, FRAMES_TOLERATED / render.fps)
    : ALIGNED_TOLERANCE;
}

/** Whether sound that was lined up begins with the first frame and ends with the last, to the sample. */
function checkAlignment(render: MediaRender, { audioCodec, audioSpan }: ProbedMedia): string[] {
  const alignment = chooseAlignment(render);
  if (alignment === null || audioCodec === null) return [];
  const expected = `expected 0 s and ${alignment.seconds} s`;
  if (audioSpan === null) return [`its sound has no start and no duration, ${expected}`];
  const { start, duration } = audioSpan;
  const tolerance = 1 / render.sampleRate + PROBED_PRECISION;
  // The edit list of a Remotion that makes up for the delay itself counts milliseconds, and cuts the end to them.
  const endTolerance = Math.max(tolerance, ALIGNED_TOLERANCE);
  if (Math.abs(start) <= tolerance && Math.abs(duration - alignment.seconds) <= endTolerance)
    return [];
  return [`its sound starts at ${start} s and lasts ${duration} s, ${expected}`];
}

function checkAudio(render: MediaRender, found: string | null, mustHaveAudio: boolean): string[] {
  const { resolvedAudioCodec, muted } = render;
  if (resolvedAudioCodec === null || muted) {
    return found === null ? [] : [`it has an audio stream (${found}), expected none`];
  }
  if (found === null && !mustHaveAudio) return [];
  const expected = PROBED_AUDIO_CODECS[resolvedAudioCodec] ?? resolvedAudioCodec;
  return found === expected
    ? []
    : [`its audio codec is ${found ?? 'missing'}, expected ${expected}`];
}

/** What is wrong with the finished file: nothing, or one line for each fault. */
export function checkResult(
  render: MediaRender,
  probed: ProbedMedia,
  mustHaveAudio: boolean,
): string[] {
  const problems: string[] = [];
  const expected = render.frameCount / render.fps;
  const expectedFrames = render.hasVideo ? render.frameCount : null;
  if (probed.videoFrames !== expectedFrames) {
    problems.push(
      `it has ${probed.videoFrames ?? 'no'} video frames, expected ${expectedFrames ?? 'none'}`,
    );
  }
  const difference = Math.abs((probed.duration ?? expected) - expected);
  if (difference > toleratedSeconds(render)) {
    problems.push(`it lasts ${probed.duration} s, expected ${expected} s`);
  }
  return [
    ...problems,
    ...checkAudio(render, probed.audioCodec, mustHaveAudio),
    ...checkAlignment(render, probed),
  ];
}
