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
  packets: z
    .array(
      z.looseObject({
        pts_time: seconds,
        side_data_list: z.array(z.looseObject({ skip_samples: z.int().optional() })).optional(),
      }),
    )
    .optional(),
});

type Packet = NonNullable<z.output<typeof probed>['packets']>[number];

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

/** What a file says of the first packet of its sound. */
export interface FirstSound {
  /** Hertz. */
  readonly sampleRate: number;
  /** Samples before the first that is to be heard, as the container declares them; null if it declares none. */
  readonly declaredDelay: number | null;
}

/** By an edit list the first packet begins before 0, or some of its samples are to be skipped. */
function readDelay(packet: Packet | undefined, sampleRate: number): number | null {
  const skipped = packet?.side_data_list?.find(({ skip_samples: skip }) => skip !== undefined);
  const before = Math.round(-Number(packet?.pts_time ?? 0) * sampleRate);
  const delay = Math.max(skipped?.skip_samples ?? 0, before);
  return delay > 0 ? delay : null;
}

/** Reads where the sound of a file begins; null for a file without sound. */
export async function probeFirstSound(
  remotion: Remotion,
  file: string,
): Promise<FirstSound | null> {
  const first = ['-select_streams', 'a:0', '-read_intervals', '%+#1', '-show_packets'];
  const { streams, packets } = await runFfprobe(remotion, file, ...first);
  const given = findStream(streams, 'audio')?.sample_rate;
  if (given === undefined) return null;
  const sampleRate = Number(given);
  return { sampleRate, declaredDelay: readDelay(packets?.[0], sampleRate) };
}
