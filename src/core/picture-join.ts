import { extensionOf } from './extension.ts';
import type { MediaRender } from './plan.ts';

/** Counts time in whole milliseconds, whatever the frame rate is. */
const MATROSKA = ['mkv', 'webm'];

/**
 * `renderMedia()` encodes h265 into Matroska first where its sound is PCM, and moves it into MP4 with those times
 * (Remotion 4.0.529): the one codec with a clock of its own whose times are rounded.
 */
const ROUNDED_IN_MP4 = 'h265';

/** Ticks a second: what `renderMedia()` gives MP4, and whole for a frame of 24, 25, 30, 60 and 30000/1001 frames a second. */
const TICKS = 90_000;

const MICROSECONDS = 1_000_000;

/**
 * Whether the files of chunks are a fraction of a millisecond longer or shorter than their frames. `combineChunks()`
 * puts one behind the other by the files' own lengths, so that the pictures would drift away from the sound:
 * by 20 ms in 60 chunks of 7 frames at 30 fps. `test/adapters/picture-join.test.ts` shows it.
 */
export function roundsChunkTimes(render: MediaRender): boolean {
  return (
    render.hasVideo && (MATROSKA.includes(render.chunkExtension) || render.codec === ROUNDED_IN_MP4)
  );
}

/** The list for ffmpeg's `concat` that says how long the frames of each file last, to the microsecond and without a rest. */
export function pictureList({ chunks, fps }: MediaRender, files: readonly string[]): string {
  const microseconds = (frames: number) => Math.round((frames * MICROSECONDS) / fps);
  let frames = 0;
  const lines = files.flatMap((file, index) => {
    const start = microseconds(frames);
    frames += chunks[index]?.frameCount ?? 0;
    return [`file '${file}'`, `duration ${(microseconds(frames) - start) / MICROSECONDS}`];
  });
  return `ffconcat version 1.0\n${lines.join('\n')}\n`;
}

/** Puts every time on the tick of its frame. The packets of h265 are not in the order of their times. */
function exactTimes(fps: number): string[] {
  const tick = (time: string) => `round(round(${time}*TB*${fps})*${TICKS}/${fps})`;
  const times = `pts=${tick('PTS')}:dts=${tick('DTS')}:duration=round(${TICKS}/${fps})`;
  return ['-bsf:v', `setts=${times}:time_base=1/${TICKS}`, '-video_track_timescale', String(TICKS)];
}

/** What ffmpeg is to be called with to join the files of a list, without encoding them. */
export function pictureJoinArguments(render: MediaRender, list: string, output: string): string[] {
  const exact = extensionOf(output) === 'mp4' ? exactTimes(render.fps) : [];
  const input = ['-v', 'error', '-f', 'concat', '-safe', '0', '-i', list];
  return [...input, '-map', '0:v:0', '-c', 'copy', ...exact, '-y', output];
}
