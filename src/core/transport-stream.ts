import type { FfmpegCommand } from './copy-frames.ts';
import { encodeAtOnce } from './encode-at-once.ts';

/**
 * How `renderMedia()` is asked for a chunk in h264 MPEG-TS. For its own codec `h264-ts` it encodes once all frames are
 * there; for `h264-mkv` beside them, as for `h264`, where the machine has the memory. The commands are the same but for
 * the container, and so are the packets (Remotion 4.0.529: test/e2e/transport-stream.test.ts).
 */
export const TRANSPORT_STREAM = {
  codec: 'h264-mkv',
  ffmpegOverride: writeTransportStream,
} as const;

/** An `ffmpegOverride` that encodes at once and writes MPEG-TS, whatever the name of the output says. */
export function writeTransportStream(command: FfmpegCommand): string[] {
  return encodeAtOnce(command).toSpliced(-1, 0, '-f', 'mpegts');
}

/** The name under which Remotion takes the file of a chunk: for this codec it refuses another extension. */
export function acceptedName(file: string, codec: unknown): string {
  return codec === TRANSPORT_STREAM.codec ? file.replace(/\.ts$/, '.mkv') : file;
}
