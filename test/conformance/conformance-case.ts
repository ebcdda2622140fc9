import type { renderMedia, renderStill } from '@remotion/renderer';
import type { VideoConfig } from 'remotion';

export type MediaOptions = Parameters<typeof renderMedia>[0];
export type StillOptions = Parameters<typeof renderStill>[0];

/** How far a figure may be from that of one machine. A row within all of them is as expected; one without any difference is equal. */
export interface Tolerance {
  /** Lowest SSIM of any frame against one machine's: frames beside a seam, and all others. */
  readonly ssimAtSeams: number;
  readonly ssimElsewhere: number;
  /** How much lower the lowest SSIM against the lossless picture may be than one machine's. */
  readonly qualityLoss: number;
  /** Samples that the sound may be late against the timeline, or `one machine` for as late as there. */
  readonly soundOffset: number | 'one machine';
  /** Decibels of signal to noise against one machine, once aligned; Infinity for the same samples. */
  readonly soundRatio: number;
  /** Samples at 48 kHz that the sound may be longer (positive) or shorter: than one machine's, or than the frames. */
  readonly soundLength: {
    readonly than: 'one machine' | 'the frames';
    readonly least: number;
    readonly most: number;
  };
  /** Seconds that the file may be longer or shorter than one machine's. */
  readonly duration: number;
  /** Facts of container, streams and metadata that may differ, by the names in the report. */
  readonly facts: readonly string[];
  /** Chunks that the pipeline is to make of it. */
  readonly chunks: number;
}

/** First and last frame of the composition, and every how many of them. */
export interface FrameSpan {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

interface CaseBase {
  /** Unique; the row's name. */
  readonly name: string;
  /** Id of the composition. */
  readonly composition: string;
  /** Flags of the command, beside those that all cases have. */
  readonly flags: readonly string[];
  /** What the command does to the composition, and `renderMedia()` has to be given as part of it. */
  readonly overrides: Partial<VideoConfig>;
  /** Why the two cannot be equal, where they cannot. */
  readonly reason: string | null;
}

export interface MediaCase extends CaseBase {
  readonly kind: 'media';
  /** Without the dot. */
  readonly extension: string;
  /** The name that the composition gives the result, where the command is given none. */
  readonly ownName: string | null;
  /** What `renderMedia()` is given for the same. */
  readonly options: Partial<MediaOptions> & { readonly codec: MediaOptions['codec'] };
  readonly frames: FrameSpan;
  /** Whether these are all frames, so that nobody has to name them. */
  readonly whole: boolean;
  readonly framesPerChunk: number;
  /** What plan makes of it: some codecs do not bear every length. */
  readonly plannedFramesPerChunk: number;
  readonly transparent: boolean;
  /** Where the lossless picture of the composition at its own size is to be compared with, too. */
  readonly comparesQuality: boolean;
  /** Whether the composition's sound is the sound file from its first sample. */
  readonly hasKnownSound: boolean;
  readonly tolerance: Tolerance;
}

export interface StillCase extends CaseBase {
  readonly kind: 'still';
  readonly extension: string;
  readonly options: Partial<StillOptions> & { readonly frame: number };
}

export interface SequenceCase extends CaseBase {
  readonly kind: 'image-sequence';
  readonly imageFormat: 'png' | 'jpeg';
  readonly frames: FrameSpan;
  /** Whether these are all frames, so that nobody has to name them. */
  readonly whole: boolean;
  readonly framesPerChunk: number;
  readonly options: { readonly jpegQuality?: number; readonly imageSequencePattern?: string };
}

export type ConformanceCase = MediaCase | StillCase | SequenceCase;

/** The frames of the composition that are in the output, in their order. */
export function frameList({ frames: { first, last, step } }: MediaCase | SequenceCase): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}
