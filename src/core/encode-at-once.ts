import type { FfmpegCommand } from './copy-frames.ts';

/**
 * An `ffmpegOverride` that lets ffmpeg encode each frame when it comes. By itself ffmpeg reads 5 MB of what is piped to it
 * (`probesize`, 7.1) before it begins: some 90 JPEG frames of 1280x720, and so a chunk of 100 was encoded when its frames were
 * rendered, and not beside them. What it would find there Remotion's command says, or the first frame does: the packets
 * are the same (test/e2e/transport-stream.test.ts). 32 bytes are the least that ffmpeg takes; it reads one frame in any case.
 */
export function encodeAtOnce({ type, args }: FfmpegCommand): string[] {
  return type === 'pre-stitcher' ? ['-probesize', '32', ...args] : [...args];
}
