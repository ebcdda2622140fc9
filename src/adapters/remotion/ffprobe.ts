import { z } from 'zod';
import type { ProbedMedia } from '../../core/check-result.ts';
import type { Remotion } from './remotion.ts';

const seconds = z.string().optional();

const probed = z.object({
  streams: z.array(
    z.looseObject({
      codec_type: z.string().optional(),
      codec_name: z.string().optional(),
      nb_read_packets: z.string().optional(),
      sample_rate: z.string().optional(),
      start_time: seconds,
      duration: seconds,
    }),
  ),
  format: z.looseObject({ duration: seconds }),
});

type Stream = z.output<typeof probed>['streams'][number];

async function runFfprobe(
  remotion: Remotion,
  file: string,
  ...more: readonly string[]
): Promise<z.output<typeof probed>> {
  const { stdout } = await remotion.renderer.RenderInternals.callFf({
    bin: 'ffprobe',
    args: ['-v', 'error', ...more, '-show_streams', '-show_format', '-of', 'json', file],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  });
  return probed.parse(JSON.parse(stdout));
}

function findStream(streams: readonly Stream[], type: 'video' | 'audio'): Stream | undefined {
  return streams.find((stream) => stream.codec_type === type);
}

function readSpan({ start_time: start, duration }: Stream): ProbedMedia['audioSpan'] {
  return start === undefined || duration === undefined
    ? null
    : { start: Number(start), duration: Number(duration) };
}

/** Reads a media file with Remotion's own ffprobe. Packets are counted, which takes no decoding. */
export async function probeMedia(remotion: Remotion, file: string): Promise<ProbedMedia> {
  const { streams, format } = await runFfprobe(remotion, file, '-count_packets');
  const video = findStream(streams, 'video');
  const audio = findStream(streams, 'audio');
  return {
    duration: format.duration === undefined ? null : Number(format.duration),
    videoFrames: video === undefined ? null : Number(video.nb_read_packets),
    audioCodec: audio?.codec_name ?? null,
    audioSpan: audio === undefined ? null : readSpan(audio),
  };
}

/** Hertz of the first audio stream, or null where a file has none. */
export async function probeSampleRate(remotion: Remotion, file: string): Promise<number | null> {
  const { streams } = await runFfprobe(remotion, file);
  const sampleRate = findStream(streams, 'audio')?.sample_rate;
  return sampleRate === undefined ? null : Number(sampleRate);
}
