import type { MediaRender } from './plan.ts';

/** What ffprobe says of the finished file. */
export interface ProbedMedia {
  /** Seconds. */
  readonly duration: number | null;
  /** Packets of the first video stream; null where there is none. */
  readonly videoFrames: number | null;
  /** ffprobe's name of the first audio stream's codec; null where there is none. */
  readonly audioCodec: string | null;
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
  const tolerance = Math.max(MOST_PADDING / render.sampleRate, FRAMES_TOLERATED / render.fps);
  if (probed.duration !== null && Math.abs(probed.duration - expected) > tolerance) {
    problems.push(`it lasts ${probed.duration} s, expected ${expected} s`);
  }
  return [...problems, ...checkAudio(render, probed.audioCodec, mustHaveAudio)];
}
