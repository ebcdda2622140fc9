import type { RenderOptionName } from './render-options.ts';

/** A call of `Config` in the project's configuration file: the method, and what it was given. A function is given as null. */
export interface ConfigSetting {
  readonly name: string;
  readonly value: unknown;
}

/** What the project's configuration file sets, in the order of its calls; of a method that is called twice, the last. */
export interface ProjectConfig {
  /** The file's name, for messages. */
  readonly file: string;
  readonly settings: readonly ConfigSetting[];
}

/** Of a project without a configuration file. */
export const NO_CONFIG: ProjectConfig = { file: 'remotion.config.ts', settings: [] };

/** Flags of the local command that a setting stands for, and that no input of plan is. */
export type LocalOption = 'env-file' | 'license-key';

/** Inputs that a setting stands for. `overwrite` is of the local command. */
export type ConfigOption =
  | RenderOptionName
  | LocalOption
  | 'out-name'
  | 'browser-executable'
  | 'overwrite';

/** A setting that counts as an option does. */
export interface TakenSetting {
  readonly option: ConfigOption;
  /** Only of these results, if they differ. */
  readonly of?: 'still' | 'frames';
  /** What the composition says goes before it, as in Remotion's command (4.0.529); else it goes before the composition. */
  readonly after?: 'composition';
  /** The value as an input would be written. Default: `String(value)`. */
  readonly write?: (value: unknown) => string;
}

/** A setting that counts in the local command alone. */
interface LocalSetting {
  readonly option: LocalOption;
  /** Why it cannot count in a workflow, and what to do. */
  readonly inWorkflow: string;
}

/** A setting that counts when the project is bundled: Remotion's own CLI does that. */
interface BundlingSetting {
  readonly counts: 'bundling';
  /** The input that goes before it; the log names the setting by it. */
  readonly input?: 'entry-point' | 'public-dir';
}

const BUNDLING: BundlingSetting = { counts: 'bundling' };
/** A setting that `npx remotion render` does not look at either. */
const ELSEWHERE = { counts: 'elsewhere' } as const;

/** A setting that cannot count. */
interface RefusedSetting {
  /** Why, and what to do. */
  readonly cannot: string;
  /** A value with which nothing is lost. */
  readonly unless?: unknown;
}

type SettingRule =
  | TakenSetting
  | LocalSetting
  | RefusedSetting
  | BundlingSetting
  | typeof ELSEWHERE;

/** Remotion's `setFrameRange()`, as its `--frames` writes it: a frame, a range, several of either. */
function writeFrames(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'frames' in value)
    return writeFrames(value.frames);
  if (!Array.isArray(value)) return String(value);
  if (Array.isArray(value[0])) return value.map((range) => writeFrames(range)).join(',');
  if (value.length === 2) return `${value[0]}-${value[1] ?? ''}`;
  return value.join(',');
}

function writePairs(value: unknown): string {
  return Object.entries(value as object)
    .map(([key, each]) => `${key}=${each}`)
    .join('\n');
}

/** Where Remotion's command looks for a configuration file, in this order (4.0.529). */
export const CONFIG_FILES = ['remotion.config.ts', 'remotion.config.js'];

/**
 * Returns the last part of a path: a result has a name of its own in the folder of results. Remotion's paths have either
 * slash, and the folder of an image sequence may have one at its end.
 */
function writeFileName(value: unknown): string {
  return String(value)
    .replace(/[/\\]+$/, '')
    .split(/[/\\]/)
    .at(-1)!;
}

/** All methods of `Config` (@remotion/cli 4.0.279 to 4.0.529), and what becomes of each. */
// oxfmt-ignore
export const configSettings: Readonly<Record<string, SettingRule>> = {
  setCodec: { option: 'codec', of: 'frames', after: 'composition' },
  setPixelFormat: { option: 'pixel-format', after: 'composition' },
  setVideoImageFormat: { option: 'image-format', of: 'frames', after: 'composition' },
  setStillImageFormat: { option: 'image-format', of: 'still' },
  setProResProfile: { option: 'prores-profile', after: 'composition' },
  setFrameRange: { option: 'frames', write: writeFrames },
  setEveryNthFrame: { option: 'every-nth-frame' },
  overrideWidth: { option: 'width' },
  overrideHeight: { option: 'height' },
  overrideFps: { option: 'fps' },
  overrideDuration: { option: 'duration' },
  setScale: { option: 'scale' },
  setJpegQuality: { option: 'jpeg-quality' },
  setImageSequence: { option: 'image-sequence', of: 'frames' },
  setImageSequencePattern: { option: 'image-sequence-pattern' },
  setCrf: { option: 'crf' },
  setVideoBitrate: { option: 'video-bitrate' },
  setEncodingMaxRate: { option: 'max-rate' },
  setEncodingBufferSize: { option: 'buffer-size' },
  setX264Preset: { option: 'x264-preset' },
  setGopSize: { option: 'gop' },
  setColorSpace: { option: 'color-space' },
  setHardwareAcceleration: { option: 'hardware-acceleration' },
  setDisallowParallelEncoding: { option: 'disallow-parallel-encoding' },
  setNumberOfGifLoops: { option: 'number-of-gif-loops' },
  setMetadata: { option: 'metadata', write: writePairs },
  setMuted: { option: 'muted' },
  setEnforceAudioTrack: { option: 'enforce-audio-track' },
  setAudioCodec: { option: 'audio-codec' },
  setAudioBitrate: { option: 'audio-bitrate' },
  setSampleRate: { option: 'sample-rate' },
  setConcurrency: { option: 'concurrency' },
  setTimeoutInMilliseconds: { option: 'timeout' },
  setDelayRenderTimeoutInMilliseconds: { option: 'timeout' },
  setOffthreadVideoCacheSizeInBytes: { option: 'offthreadvideo-cache-size-in-bytes' },
  setOffthreadVideoThreads: { option: 'offthreadvideo-video-threads' },
  setMediaCacheSizeInBytes: { option: 'media-cache-size-in-bytes' },
  setChromeMode: { option: 'chrome-mode' },
  setBrowserExecutable: { option: 'browser-executable' },
  setChromiumOpenGlRenderer: { option: 'gl' },
  setChromiumDisableWebSecurity: { option: 'disable-web-security' },
  setChromiumIgnoreCertificateErrors: { option: 'ignore-certificate-errors' },
  setChromiumUserAgent: { option: 'user-agent' },
  setChromiumMultiProcessOnLinux: { option: 'enable-multiprocess-on-linux' },
  setChromiumDarkMode: { option: 'dark-mode' },
  setLevel: { option: 'log-level' },
  setLogLevel: { option: 'log-level' },
  setOutputLocation: { option: 'out-name', write: writeFileName },
  setOverwriteOutput: { option: 'overwrite' },
  // `remotion bundle` takes it by itself; plan must know it, too.
  setRspack: { option: 'bundler', write: (value) => (value === true ? 'rspack' : 'webpack') },
  setExperimentalRspackEnabled: { option: 'bundler', write: (value) => (value === true ? 'rspack' : 'webpack') },

  setDotEnvLocation: { option: 'env-file', inWorkflow: 'Render jobs have no checkout. Give the lines of the file in the secret env.' },
  setPublicLicenseKey: { option: 'license-key', inWorkflow: 'Give the key as the secret license-key.' },

  overrideFfmpegCommand: { cannot: 'A function cannot travel to the machines that render. Use the options of the encoder, such as crf, x264-preset or color-space, or work on the finished file.' },
  setPreferLosslessAudio: { cannot: 'Remotion’s own command does not take it from the file either. Give the option prefer-lossless.', unless: false },
  setChromiumHeadlessMode: { cannot: 'The machines that render have no screen. Leave it out.', unless: true },
  setBinariesDirectory: { cannot: 'The binaries of the installed Remotion travel to the machines that render. Leave it out.', unless: null },
  setForSeamlessAacConcatenation: { cannot: 'The parts are joined here, and the sound is encoded once. Leave it out.', unless: false },
  setRepro: { cannot: 'No reproduction is packed. Run "npx remotion render --repro" for one.', unless: false },

  setEntryPoint: { counts: 'bundling', input: 'entry-point' },
  setPublicDir: { counts: 'bundling', input: 'public-dir' },
  setPublicPath: BUNDLING,
  setCachingEnabled: BUNDLING,
  overrideWebpackConfig: BUNDLING,
  overrideRspackConfig: BUNDLING,
  overrideBundlerConfig: BUNDLING,
  setAudioLatencyHint: BUNDLING,
  setAskAIEnabled: BUNDLING,
  setKeyboardShortcutsEnabled: BUNDLING,
  setKeyboardShortcuts: BUNDLING,
  setExperimentalClientSideRenderingEnabled: BUNDLING,

  // The Studio.
  addElementLibrary: ELSEWHERE,
  setMaxTimelineTracks: ELSEWHERE,
  setInteractivityEnabled: ELSEWHERE,
  setAllowHtmlInCanvasEnabled: ELSEWHERE,
  setNumberOfSharedAudioTags: ELSEWHERE,
  setExperimentalKeepAudioContextAlive: ELSEWHERE,
  setWebpackPollingInMilliseconds: ELSEWHERE,
  setShouldOpenBrowser: ELSEWHERE,
  setBufferStateDelayInMilliseconds: ELSEWHERE,
  setStudioPort: ELSEWHERE,
  setBeepOnFinish: ELSEWHERE,
  setEnableCrossSiteIsolation: ELSEWHERE,
  setDefaultCodingAgent: ELSEWHERE,
  setDefaultEditor: ELSEWHERE,
  setForceNewStudioEnabled: ELSEWHERE,
  setIPv4: ELSEWHERE,
  setPreviewSampleRate: ELSEWHERE,
  // A port that is free is as good as any.
  setPort: ELSEWHERE,
  setRendererPort: ELSEWHERE,
  // Lambda, `remotion bundle` and `remotion benchmark`.
  setDeleteAfter: ELSEWHERE,
  setEnableFolderExpiry: ELSEWHERE,
  setEnableCancellation: ELSEWHERE,
  setLambdaInsights: ELSEWHERE,
  setBundleOutDir: ELSEWHERE,
  setBenchmarkRuns: ELSEWHERE,
  setBenchmarkConcurrencies: ELSEWHERE,
  // They throw: they were renamed.
  setQuality: ELSEWHERE,
  setImageFormat: ELSEWHERE,
};
