import type { z } from 'zod';
import { AUDIO_SYNCS } from './audio-sync.ts';
import { fontMismatchActions } from './fonts.ts';
import * as type from './input-types.ts';

/**
 * Where an option goes:
 * - `plan`: plan works it into the plan, for chunks and combine as each needs it;
 * - `chunk`: as it is to `renderMedia()` of every chunk, under `key`;
 * - `picture`: as it is to `renderStill()` or `renderFrames()` of stills and image sequences, under `key`;
 * - `browser`: as it is into the `chromiumOptions` of plan's browser and of every chunk's;
 * - `combine`: as it is to `combineChunks()`, under `key`.
 */
export type OptionTarget = 'plan' | 'chunk' | 'picture' | 'browser' | 'combine';

interface RemotionOption {
  readonly type: z.ZodType<unknown, string>;
  /** The option's name in Remotion's Node.js API. */
  readonly key: string;
  readonly to: readonly OptionTarget[];
  /** Whether it changes how fast a chunk is made, and never what is in it. */
  readonly neutral?: true;
  /**
   * The first version on npm whose `BrowserSafeApis.options` of `@remotion/renderer/client` has the flag, if it is newer
   * than the oldest supported version. Only for texts: the project's own Remotion decides whether it has an option.
   */
  readonly since?: string;
  readonly about: string;
}

/** Under its first name `experimental-rspack`. */
const RSPACK_SINCE = '4.0.427';

/** Remotion's render options under the names of its CLI flags. What a codec takes is left to Remotion's own checks. */
// oxfmt-ignore
export const remotionOptions = {
  'codec': { type: type.text, key: 'codec', to: ['plan'], about: 'Codec of the result. Default: by the extension of `out-name`, else by the composition, else `h264`.' },
  'frames': { type: type.frames, key: 'frameRange', to: ['plan'], about: 'Frames to render. Default: all. A range such as `0-99` or `100-` includes both ends, and the first frame is 0. Ranges such as `0-9,20-29` are joined. Single frames such as `10` or `0,30,60` become pictures, as with `image-sequence`. Several ranges or frames need Remotion 4.0.502 or newer.' },
  'every-nth-frame': { type: type.integer(1), key: 'everyNthFrame', to: ['plan'], about: 'Render only every nth frame. Sound does not match them, as with Remotion.' },
  'width': { type: type.integer(1), key: 'width', to: ['plan'], about: 'Width in pixels, in place of the composition’s.' },
  'height': { type: type.integer(1), key: 'height', to: ['plan'], about: 'Height in pixels, in place of the composition’s.' },
  'fps': { type: type.number(0.001), key: 'fps', to: ['plan'], about: 'Frames per second, in place of the composition’s.' },
  'duration': { type: type.integer(1), key: 'durationInFrames', to: ['plan'], about: 'Duration in frames, in place of the composition’s.' },
  'audio-codec': { type: type.text, key: 'audioCodec', to: ['plan'], about: 'Audio codec: `aac`, `mp3`, `opus` or `pcm-16`, as the codec allows.' },
  'sample-rate': { type: type.integer(1), key: 'sampleRate', to: ['plan'], since: '4.0.448', about: 'Audio sample rate in hertz.' },
  'muted': { type: type.flag, key: 'muted', to: ['plan'], about: 'Render no audio.' },
  'enforce-audio-track': { type: type.flag, key: 'enforceAudioTrack', to: ['plan'], about: 'Write a silent audio track if the video has no sound.' },
  'separate-audio-to': { type: type.text, key: 'separateAudioTo', to: ['plan'], about: 'File of the sound, such as `music.mp3`. The video then has no sound, and both files are published.' },
  'prefer-lossless': { type: type.flag, key: 'preferLossless', to: ['plan'], about: 'Use a lossless audio codec if the codec has one.' },
  'number-of-gif-loops': { type: type.integer(0), key: 'numberOfGifLoops', to: ['plan'], about: 'How often a GIF repeats. Default: forever.' },
  'metadata': { type: type.keyValues, key: 'metadata', to: ['plan'], about: 'Metadata of the result, lines of `key=value`.' },
  'scale': { type: type.number(0.01, 16), key: 'scale', to: ['chunk', 'picture'], about: 'Scale of the output, such as `0.5` or `2`.' },
  'image-format': { type: type.text, key: 'imageFormat', to: ['chunk'], about: 'Format of the frames before encoding: `jpeg`, `png` or `none`. A still takes `png`, `jpeg`, `webp` or `pdf`, an image sequence `png` (default) or `jpeg`.' },
  'image-sequence': { type: type.flag, key: 'imageSequence', to: ['plan'], about: 'Render the frames as pictures, in one zip archive. The local command writes a folder, unless the name of the result ends in `.zip`.' },
  'image-sequence-pattern': { type: type.text, key: 'imageSequencePattern', to: ['plan'], since: '4.0.314', about: 'Names of the pictures of an image sequence. Default: `element-[frame].[ext]`.' },
  'frame': { type: type.stillFrame, key: 'frame', to: ['plan'], about: 'Frame of a still, such as `30`, or `-1` for the last one. Default: 0.' },
  'jpeg-quality': { type: type.integer(0, 100), key: 'jpegQuality', to: ['chunk', 'picture'], about: 'JPEG quality of the frames, from 0 to 100.' },
  'pixel-format': { type: type.text, key: 'pixelFormat', to: ['chunk'], about: 'Pixel format, such as `yuv420p`.' },
  'crf': { type: type.number(0), key: 'crf', to: ['chunk'], about: 'Constant rate factor: a lower one gives a better and larger video.' },
  'video-bitrate': { type: type.text, key: 'videoBitrate', to: ['chunk'], about: 'Video bitrate, such as `4M`; not together with `crf`.' },
  'audio-bitrate': { type: type.text, key: 'audioBitrate', to: ['chunk', 'combine'], about: 'Audio bitrate, such as `320k`.' },
  'max-rate': { type: type.text, key: 'encodingMaxRate', to: ['chunk'], about: 'Highest video bitrate; needs `buffer-size`.' },
  'buffer-size': { type: type.text, key: 'encodingBufferSize', to: ['chunk'], about: 'Size of the encoder’s rate control buffer.' },
  'x264-preset': { type: type.text, key: 'x264Preset', to: ['chunk'], about: 'Speed of the h264 encoder, from `ultrafast` to `placebo`.' },
  'gop': { type: type.integer(1), key: 'gopSize', to: ['chunk'], since: '4.0.466', about: 'Most frames between two keyframes.' },
  'color-space': { type: type.text, key: 'colorSpace', to: ['chunk'], about: 'Color space, such as `bt709`.' },
  'prores-profile': { type: type.text, key: 'proResProfile', to: ['chunk'], about: 'ProRes profile, such as `4444` or `hq`.' },
  'hardware-acceleration': { type: type.text, key: 'hardwareAcceleration', to: ['chunk'], about: 'Hardware encoder: `disable`, `if-possible` or `required`.' },
  'disallow-parallel-encoding': { type: type.flag, key: 'disallowParallelEncoding', to: ['chunk'], about: 'Encode after the frames are rendered, to save memory.' },
  // The version comes from Remotion's documentation: npm has no renderer of this version yet.
  'disable-shared-memory-capture': { type: type.flag, key: 'disableSharedMemoryCapture', to: ['chunk', 'picture'], since: '4.0.534', about: 'Take frames from Chrome as pictures, not by shared memory.' },
  'concurrency': { type: type.concurrency, key: 'concurrency', to: ['chunk', 'picture'], neutral: true, about: 'Browser tabs of each job: a number up to twice the cores, a percentage of the cores, or `auto`. Default: `auto`, three tabs for every two cores, 8 at most.' },
  'timeout': { type: type.integer(7000), key: 'timeoutInMilliseconds', to: ['chunk', 'picture'], neutral: true, about: 'Milliseconds that a frame may take, 7000 or more.' },
  'offthreadvideo-cache-size-in-bytes': { type: type.integer(1), key: 'offthreadVideoCacheSizeInBytes', to: ['chunk', 'picture'], neutral: true, about: 'Size of the cache of `<OffthreadVideo>` frames.' },
  'offthreadvideo-video-threads': { type: type.integer(1), key: 'offthreadVideoThreads', to: ['chunk', 'picture'], neutral: true, about: 'Threads that extract `<OffthreadVideo>` frames.' },
  'media-cache-size-in-bytes': { type: type.integer(1), key: 'mediaCacheSizeInBytes', to: ['chunk', 'picture'], neutral: true, since: '4.0.352', about: 'Size of the cache of `@remotion/media`.' },
  'chrome-mode': { type: type.choice(['headless-shell', 'chrome-for-testing']), key: 'chromeMode', to: ['chunk', 'picture'], about: 'Chrome to use: `headless-shell` (default) or `chrome-for-testing`.' },
  'gl': { type: type.text, key: 'gl', to: ['browser'], about: 'OpenGL renderer of Chrome, such as `swangle` or `angle`.' },
  'disable-web-security': { type: type.flag, key: 'disableWebSecurity', to: ['browser'], about: 'Turn off CORS in Chrome.' },
  'ignore-certificate-errors': { type: type.flag, key: 'ignoreCertificateErrors', to: ['browser'], about: 'Accept invalid TLS certificates.' },
  'user-agent': { type: type.text, key: 'userAgent', to: ['browser'], about: 'User agent of Chrome.' },
  'enable-multiprocess-on-linux': { type: type.flag, key: 'enableMultiProcessOnLinux', to: ['browser'], about: 'Let Chrome use several processes on Linux. Default: `true`.' },
  'dark-mode': { type: type.flag, key: 'darkMode', to: ['browser'], since: '4.0.381', about: 'Render with a dark color scheme.' },
  'public-dir': { type: type.text, key: 'publicDir', to: ['plan'], about: 'Folder of the files that `staticFile()` names, from the project’s folder. Default: `public`.' },
  'config': { type: type.text, key: 'config', to: ['plan'], about: 'Path of the configuration file, from the project’s folder. Default: `remotion.config.ts`, else `remotion.config.js`.' },
  'rspack': { type: type.flag, key: 'rspack', to: ['plan'], since: RSPACK_SINCE, about: 'Bundle with Rspack in place of webpack, as `rspack` for `bundler` does.' },
  'log-level': { type: type.choice(['trace', 'verbose', 'info', 'warn', 'error']), key: 'logLevel', to: ['chunk', 'picture', 'combine'], neutral: true, about: 'How much Remotion logs: `trace`, `verbose`, `info` (default), `warn` or `error`.' },
} as const satisfies Record<string, RemotionOption>;

interface OwnOption {
  readonly type: z.ZodType<unknown, string>;
  readonly about: string;
}

/** Render options that Remotion does not have; plan works them into the plan. */
// oxfmt-ignore
export const ownOptions = {
  'still': { type: type.flag, about: 'Render one frame as a picture in place of a video.' },
  'audio-sync': { type: type.choice(AUDIO_SYNCS), about: 'Timing of AAC and MP3 sound in MP4 and MOV: `exact` (default) begins and ends the sound with the frames, to the sample; `remotion` leaves AAC 43 ms late, as Remotion does.' },
  'fonts': { type: type.text, about: 'Folder of font files (.ttf, .otf, .ttc, .otc) to install in each job, from the project’s folder.' },
  'on-font-mismatch': { type: type.choice(fontMismatchActions), about: 'What a render job does if its fonts differ from the fonts of the plan job: `error` (default) or `warn`.' },
  'chunk-cache': { type: type.flag, about: 'Keep finished chunks for later runs, and take unchanged chunks from earlier runs.' },
  'reuse-bundle': { type: type.flag, about: 'Keep the finished bundle for later runs of the same files, which then install and bundle nothing.' },
  'serve-url': { type: type.text, about: 'A finished bundle in place of the project’s source: its folder, from the project’s folder, or the address of a site (http or https) that every job opens.' },
  'keep-going': { type: type.flag, about: 'Let the other jobs go on after an error in the project’s own code. By default they stop before their next chunk.' },
  'bundler': { type: type.choice(['webpack', 'rspack']), about: `What bundles the project: \`webpack\` (default) or \`rspack\` (Remotion ${RSPACK_SINCE} or newer).` },
  'on-seam-mismatch': { type: type.choice(['warn', 'error', 'ignore']), about: 'What combine does if a frame looks different in two jobs: `warn` (default), `error`, or `ignore` to skip the check.' },
} as const satisfies Record<string, OwnOption>;

/** The one list from which the inputs of `plan`, of the reusable workflow and of the command are made. */
export const renderOptions = { ...ownOptions, ...remotionOptions };

export type RenderOptionName = keyof typeof renderOptions;

/** Returns the description of an option, with the least version of Remotion that it needs. */
export function describeOption({
  about,
  since,
}: {
  readonly about: string;
  readonly since?: string;
}): string {
  return since === undefined ? about : `${about} Needs Remotion ${since} or newer.`;
}

/** The options as an input table: each name with its type. */
export const renderOptionTypes = Object.fromEntries(
  Object.entries(renderOptions).map(([name, option]) => [name, option.type]),
) as { readonly [Name in RenderOptionName]: (typeof renderOptions)[Name]['type'] };

/** Values of the render options by their input names; an option that was left out is undefined. */
export type RenderOptionValues = {
  readonly [Name in RenderOptionName]?: z.output<(typeof renderOptions)[Name]['type']> | undefined;
};

/** Returns whether a `serve-url` is the address of a site, and not a folder. */
export function isSite(serveUrl: string | undefined): serveUrl is string {
  return serveUrl !== undefined && URL.canParse(serveUrl) && /^https?:\/\//.test(serveUrl);
}

/** Returns what bundles the project, or undefined if the configuration file may say it: `rspack: true` is Remotion's way to say `bundler: rspack`. */
export function chooseBundler({
  bundler,
  rspack,
}: RenderOptionValues): 'webpack' | 'rspack' | undefined {
  return bundler ?? (rspack === true ? 'rspack' : undefined);
}

/** The options given that go to one target, under Remotion's own names. */
export function optionsFor(
  target: OptionTarget,
  values: RenderOptionValues,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(remotionOptions)
      .filter(
        ([name, option]) =>
          (option.to as readonly string[]).includes(target) &&
          values[name as RenderOptionName] !== undefined,
      )
      .map(([name, option]) => [option.key, values[name as RenderOptionName]]),
  );
}

/** Names in Remotion's API of the options that change no chunk. */
export const neutralKeys: ReadonlySet<string> = new Set(
  Object.values<RemotionOption>(remotionOptions)
    .filter(({ neutral }) => neutral === true)
    .map(({ key }) => key),
);
