import { z } from 'zod';
import type { ProbedMedia } from '../core/check-result.ts';
import type { Remotion } from './remotion.ts';

const probed = z.object({
  streams: z.array(
    z.looseObject({
      codec_type: z.string().optional(),
      codec_name: z.string().optional(),
      nb_read_packets: z.string().optional(),
    }),
  ),
  format: z.looseObject({ duration: z.string().optional() }),
});

/** Reads a media file with Remotion's own ffprobe. Packets are counted, which takes no decoding. */
export async function probeMedia(remotion: Remotion, file: string): Promise<ProbedMedia> {
  const { stdout } = await remotion.renderer.RenderInternals.callFf({
    bin: 'ffprobe',
    args: ['-v', 'error', '-count_packets', '-show_streams', '-show_format', '-of', 'json', file],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  });
  const { streams, format } = probed.parse(JSON.parse(stdout));
  const video = streams.find((stream) => stream.codec_type === 'video');
  const audio = streams.find((stream) => stream.codec_type === 'audio');
  return {
    duration: format.duration === undefined ? null : Number(format.duration),
    videoFrames: video === undefined ? null : Number(video.nb_read_packets),
    audioCodec: audio?.codec_name ?? null,
  };
}
