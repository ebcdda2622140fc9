import type { Render } from './plan.ts';

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
 * Seconds by which the file may be longer or shorter than its frames: audio codecs pad to whole packets.
 * The longest measured on Remotion 4.0.529 is 2 AAC packets of 1024 samples, and 2048 samples of priming.
 */
const DURATION_TOLERANCE = 0.1;

/** What is wrong with the finished file: nothing, or one line for each fault. */
export function checkResult(render: Render, probed: ProbedMedia): string[] {
  const problems: string[] = [];
  const expected = render.frameCount / render.fps;
  const expectedFrames = render.hasVideo ? render.frameCount : null;
  if (probed.videoFrames !== expectedFrames) {
    problems.push(
      `it has ${probed.videoFrames ?? 'no'} video frames, expected ${expectedFrames ?? 'none'}`,
    );
  }
  // Two frames are allowed too: containers disagree on whether the last frame's own duration counts.
  const tolerance = Math.max(DURATION_TOLERANCE, 2 / render.fps);
  if (probed.duration !== null && Math.abs(probed.duration - expected) > tolerance) {
    problems.push(`it lasts ${probed.duration} s, expected ${expected} s`);
  }
  const joined = render.chunks.length > 1 || render.enforceAudioTrack || !render.hasVideo;
  const wantsAudio = !render.muted && render.resolvedAudioCodec !== null;
  const codec =
    render.resolvedAudioCodec === null ? null : PROBED_AUDIO_CODECS[render.resolvedAudioCodec];
  if (wantsAudio && (joined || probed.audioCodec !== null) && probed.audioCodec !== codec) {
    problems.push(`its audio codec is ${probed.audioCodec ?? 'missing'}, expected ${codec}`);
  }
  if (!wantsAudio && probed.audioCodec !== null) {
    problems.push(`it has an audio stream (${probed.audioCodec}), expected none`);
  }
  return problems;
}
