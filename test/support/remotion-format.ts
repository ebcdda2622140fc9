import { RenderInternals } from '@remotion/renderer';
import { BrowserSafeApis } from '@remotion/renderer/client';
import type { MediaFormat } from '../../src/core/media-format.ts';
import type { RenderMediaOptions } from '../../src/adapters/remotion/remotion-types.ts';

export type Codec = RenderMediaOptions['codec'];
export type AudioCodec = NonNullable<RenderMediaOptions['audioCodec']>;

/** Remotion's codecs for results; `h264-ts` is only for chunks. */
export const resultCodecs: readonly Codec[] = RenderInternals.validCodecs.filter(
  (codec) => codec !== 'h264-ts',
);

export interface AudioChoice {
  readonly codec: Codec;
  readonly audioCodec: AudioCodec | null;
  readonly preferLossless: boolean;
}

/** Every codec with every audio codec that Remotion lets a user give for it, and with none given. */
export const audioChoices: readonly AudioChoice[] = resultCodecs.flatMap((codec) =>
  [null, ...BrowserSafeApis.supportedAudioCodecs[codec]].flatMap((audioCodec) =>
    [false, true].map((preferLossless) => ({ codec, audioCodec, preferLossless })),
  ),
);

/** What Remotion resolves the audio codec of the result to; null where the codec has no sound. */
export function finalAudioCodec({
  codec,
  audioCodec,
  preferLossless,
}: AudioChoice): AudioCodec | null {
  return RenderInternals.resolveAudioCodec({
    setting: audioCodec,
    codec,
    preferLossless,
    separateAudioTo: null,
  });
}

/** The format of a render by Remotion's own functions. */
export function remotionFormat(choice: AudioChoice): MediaFormat {
  const resolvedAudioCodec = finalAudioCodec(choice);
  return {
    type: 'media',
    codec: choice.codec,
    hasVideo: RenderInternals.codecSupportsMedia(choice.codec).video,
    resolvedAudioCodec,
    separateAudioCodec: null,
    extension: RenderInternals.getFileExtensionFromCodec(choice.codec, resolvedAudioCodec),
    extensionOf: (codec) => RenderInternals.getFileExtensionFromCodec(codec as Codec, null),
    collectsSound: true,
  };
}

/** The format of each codec for results, with the audio codec that Remotion chooses. */
export const resultFormats: ReadonlyMap<Codec, MediaFormat> = new Map(
  resultCodecs.map((codec) => [
    codec,
    remotionFormat({ codec, audioCodec: null, preferLossless: false }),
  ]),
);
