import { requestedRanges, type RequestedFrames } from '../../core/input-types.ts';
import type { MediaFormat, PicturesIn } from '../../core/media-format.ts';
import { messageOf } from '../../core/message-of.ts';
import { quote, refusal } from '../../core/read-inputs.ts';
import type { RenderOptionValues } from '../../core/render-options.ts';
import { UserError } from '../../core/user-error.ts';
import type * as Client from '@remotion/renderer/client';
import type { Remotion } from './remotion.ts';
import type { RenderMediaOptions } from './remotion-types.ts';

type Codec = RenderMediaOptions['codec'];
type AudioCodec = NonNullable<RenderMediaOptions['audioCodec']>;

/** `h264-ts` is Remotion's codec for chunks, not for results. */
const CHUNK_ONLY_CODECS: readonly string[] = ['h264-ts'];

/** Options that take one of a list of words. */
type ListedOption =
  | 'audio-codec'
  | 'pixel-format'
  | 'image-format'
  | 'color-space'
  | 'x264-preset'
  | 'prores-profile'
  | 'hardware-acceleration';

/** Remotion's own lists for the codec. */
function allowedWords(
  client: typeof Client.BrowserSafeApis,
  codec: Codec,
): Readonly<Partial<Record<ListedOption, readonly string[]>>> {
  return {
    'audio-codec': client.supportedAudioCodecs[codec],
    'pixel-format': client.validPixelFormatsForCodec(codec),
    'image-format': client.validVideoImageFormats,
    'color-space': client.validColorSpaces,
    'x264-preset': client.x264PresetOptions,
    'prores-profile': client.proResProfileOptions,
    'hardware-acceleration': client.hardwareAccelerationOptions,
  };
}

/** Collects what a check of Remotion's throws as a line of our own. */
function problemOf(name: string, check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${name}: ${messageOf(error)}`];
  }
}

/** @throws {UserError} where Remotion has no such renderer: Chrome is opened with it before a codec is known. */
export function checkOpenGlRenderer({ renderer }: Remotion, given: string | undefined): void {
  const valid: readonly unknown[] = renderer.RenderInternals.validOpenGlRenderers;
  if (given === undefined || valid.includes(given)) return;
  throw new UserError(refusal('gl', given, valid.join(', ')));
}

/** @throws {UserError} if `frames` names several ranges or frames, and this Remotion renders one range alone. */
export function checkFrameRanges(
  { renderer, version }: Pick<Remotion, 'renderer' | 'version'>,
  frames: RequestedFrames | undefined,
): void {
  const ranges = requestedRanges(frames);
  if (ranges.length === 1 || 'getRealFrameRanges' in renderer.RenderInternals) return;
  throw new UserError(
    `frames: several ranges or frames need Remotion 4.0.502 or newer, and the project has ${version}. Update Remotion (npx remotion upgrade), or give one range.`,
  );
}

export interface FormatRequest {
  readonly options: RenderOptionValues;
  /** The user's own, or undefined. */
  readonly outName: string | undefined;
  readonly defaultCodec: string | null;
  readonly defaultVideoImageFormat: string | null;
  /** Of the configuration file. */
  readonly configCodec?: string | null;
  /** Default: `archive`. */
  readonly picturesIn?: PicturesIn;
}

function resolveCodec(
  remotion: Remotion,
  client: typeof Client.BrowserSafeApis,
  request: FormatRequest,
): Codec {
  const valid = remotion.renderer.RenderInternals.validCodecs.filter(
    (codec) => !CHUNK_ONLY_CODECS.includes(codec),
  );
  const given = request.options.codec;
  if (given !== undefined && !(valid as readonly string[]).includes(given)) {
    throw new UserError(refusal('codec', given, valid.join(', ')));
  }
  try {
    const { value } = client.options.videoCodecOption.getValue(
      { commandLine: given === undefined ? {} : { codec: given } },
      {
        configFile: (request.configCodec ?? null) as Codec | null,
        downloadName: null,
        outName: request.outName ?? null,
        uiCodec: null,
        compositionCodec: request.defaultCodec as Codec | null,
      },
    );
    if (valid.includes(value)) return value;
  } catch (error) {
    throw new UserError(`codec: ${messageOf(error)}`, { cause: error });
  }
  throw new UserError(
    refusal(
      'out-name',
      request.outName ?? '',
      `a name that ends in the extension of one of ${valid.join(', ')}`,
    ),
  );
}

function findProblems(
  remotion: Remotion,
  client: typeof Client.BrowserSafeApis,
  codec: Codec,
  request: FormatRequest,
): string[] {
  const { options } = request;
  const internals = remotion.renderer.RenderInternals;
  const problems = Object.entries(allowedWords(client, codec)).flatMap(([name, allowed]) => {
    const given = options[name as ListedOption];
    return given === undefined || allowed.includes(given)
      ? []
      : [refusal(name, given, `${allowed.join(', ') || 'nothing'} (codec ${codec})`)];
  });
  for (const name of ['video-bitrate', 'audio-bitrate', 'max-rate', 'buffer-size'] as const) {
    if (options[name] !== undefined)
      problems.push(...problemOf(name, () => internals.validateBitrate(options[name], name)));
  }
  if (options.crf !== undefined) {
    const [least, most] = client.getValidCrfRanges(codec);
    if (!client.codecSupportsCrf(codec))
      problems.push(`crf: ${options.crf} is not allowed. The codec ${codec} takes no crf.`);
    else if (options.crf < least || options.crf > most)
      problems.push(refusal('crf', String(options.crf), `${least} to ${most} (codec ${codec})`));
    if (options['video-bitrate'] !== undefined)
      problems.push(
        `crf: ${options.crf} is not allowed together with video-bitrate ${quote(options['video-bitrate'])}. Choose one of them.`,
      );
  }
  return problems;
}

/** Whether the name that was given has an extension of the codec; one without gets it. */
function checkOutName(
  remotion: Remotion,
  client: typeof Client.BrowserSafeApis,
  codec: Codec,
  { outName, options }: FormatRequest,
): string[] {
  const extension = remotion.renderer.RenderInternals.getExtensionOfFilename(outName ?? null);
  if (outName === undefined || extension === null) return [];
  const given = options['audio-codec'] as AudioCodec | undefined;
  return problemOf('out-name', () =>
    remotion.renderer.validateOutputFilename({
      codec,
      // One that the codec does not take has a line of its own.
      audioCodecSetting: client.supportedAudioCodecs[codec].find((each) => each === given) ?? null,
      extension,
      preferLossless: options['prefer-lossless'] ?? false,
      separateAudioTo: options['separate-audio-to'] ?? null,
    }),
  ).map((line) => line.replace('out-name:', `out-name: ${quote(outName)} is not allowed.`));
}

/** Whether the sound can have a file of its own, and one of that name. */
function checkSeparateAudio(
  remotion: Remotion,
  codec: Codec,
  { options }: FormatRequest,
): string[] {
  const separateAudioTo = options['separate-audio-to'];
  if (separateAudioTo === undefined) return [];
  const internals = remotion.renderer.RenderInternals;
  const { audio, video } = internals.codecSupportsMedia(codec);
  const given = `separate-audio-to: ${quote(separateAudioTo)} is not allowed`;
  if (!video) return [`${given} with the codec ${codec}: the result is the sound itself.`];
  if (!audio) return [`${given} with the codec ${codec}, which has no sound.`];
  if (options.muted === true)
    return [`${given} together with muted=true, which leaves no sound. Remove one of the two.`];
  if (remotion.soundCollector === null || remotion.mixer === null)
    return [
      `${given} with Remotion ${remotion.version}. That version mixes sound in another place. Install another version, or render the sound by itself, such as with codec=mp3.`,
    ];
  return problemOf('separate-audio-to', () =>
    internals.resolveAudioCodec({
      setting: (options['audio-codec'] ?? null) as AudioCodec | null,
      codec,
      preferLossless: options['prefer-lossless'] ?? false,
      separateAudioTo,
    }),
  );
}

/**
 * Finds the codec as Remotion's CLI does (the option, else the name of the output, else the composition,
 * else h264) and what follows from it, by Remotion's own functions.
 *
 * @throws {UserError} with a line for each option that the codec does not take.
 */
export function resolveMediaFormat(remotion: Remotion, request: FormatRequest): MediaFormat {
  const client = (remotion.require('@remotion/renderer/client') as typeof Client).BrowserSafeApis;
  const internals = remotion.renderer.RenderInternals;
  const codec = resolveCodec(remotion, client, request);
  const problems = [
    ...findProblems(remotion, client, codec, request),
    ...checkOutName(remotion, client, codec, request),
    ...checkSeparateAudio(remotion, codec, request),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const setting = (request.options['audio-codec'] ?? null) as AudioCodec | null;
  const preferLossless = request.options['prefer-lossless'] ?? false;
  const separateAudioTo = request.options['separate-audio-to'] ?? null;
  const resolvedAudioCodec = internals.resolveAudioCodec({
    setting,
    codec,
    preferLossless,
    separateAudioTo,
  });
  const support = internals.codecSupportsMedia(codec);
  const isSeparate = separateAudioTo !== null;
  return {
    type: 'media',
    codec,
    hasVideo: support.video,
    resolvedAudioCodec: support.audio && !isSeparate ? resolvedAudioCodec : null,
    separateAudioCodec: isSeparate ? resolvedAudioCodec : null,
    extension: internals.getFileExtensionFromCodec(codec, resolvedAudioCodec),
    extensionOf: (chunkCodec) => internals.getFileExtensionFromCodec(chunkCodec as Codec, null),
    collectsSound: remotion.soundCollector !== null && remotion.mixer !== null,
  };
}
