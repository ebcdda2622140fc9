import type { AudioAlignment } from '../core/audio-sync.ts';
import type { ChunkArguments } from '../core/chunk-arguments.ts';
import type { EndedJobs } from '../core/ended-jobs.ts';
import type { ProbedMedia } from '../core/check-result.ts';
import type { FrameSound } from '../core/frame-sound.ts';
import type { OutputFormat, PicturesIn } from '../core/media-format.ts';
import type { MediaRender, Render } from '../core/plan.ts';
import type { RenderOptionValues } from '../core/render-options.ts';
import type { FrameSample } from '../core/cost-profile.ts';
import type { SeamPictureRequest } from '../core/seam-pictures.ts';

/** An artifact as the store lists it. */
export interface StoredArtifact {
  readonly name: string;
  /** Bytes as stored: of the zip for a folder, of the file itself for a file. */
  readonly size: number;
  /** `sha256:<hex>` of what is stored, where the store knows it. */
  readonly digest: string | null;
  /** Where a person can open it. */
  readonly url: string;
}

/** What to upload: the content of a folder, or one file as it is, which gives the artifact its name. */
export type ArtifactContent =
  | { readonly name: string; readonly folder: string }
  | { readonly file: string };

/** Where artifacts of one run lie: GitHub's artifact service, or a folder. */
export interface ArtifactStore {
  /**
   * Replaces an artifact of the same name.
   *
   * @param owner the render that uploads; if given, only what the same owner has uploaded is replaced
   * @throws {NameTaken} if the name is somebody else's
   */
  upload(content: ArtifactContent, owner?: string): Promise<StoredArtifact>;
  /** The newest artifact of each name. */
  list(): Promise<StoredArtifact[]>;
  /**
   * Puts the artifact's file or files into a folder.
   *
   * @throws where the content does not match the listed digest
   */
  download(artifact: StoredArtifact, folder: string): Promise<void>;
  /** Deleting what is not there is no error. */
  delete(name: string): Promise<void>;
}

/** Folders that are kept from run to run: GitHub's cache of a repository, or a folder of this machine. */
export interface Cache {
  /** Which of the keys have been saved. A service that does not answer knows none of them. */
  lookUp(kind: CacheKind, keys: readonly string[]): Promise<Set<string>>;
  /**
   * Puts what was saved under a key into a folder; where there is none, the newest of the keys that begin with `prefix`.
   * Only a folder of the same `kind` is found.
   *
   * @returns the key that was found, or null: nothing is written then
   */
  restore(request: {
    readonly kind: CacheKind;
    readonly key: string;
    readonly prefix?: string;
    readonly folder: string;
  }): Promise<string | null>;
  /** Saves the content of a folder. A key that is taken keeps what it has; a failure is a warning and no error. */
  save(request: {
    readonly kind: CacheKind;
    readonly key: string;
    readonly folder: string;
  }): Promise<void>;
}

/** What is kept: Chrome, the bundler's own cache, finished bundles, seconds that frames took, or finished chunks. */
export const CACHE_KINDS = ['chrome', 'webpack', 'bundle', 'times', 'chunk'] as const;
export type CacheKind = (typeof CACHE_KINDS)[number];

/** Where the project's configuration file wants the result; null where it does not say. */
export interface ResultPlace {
  /** A path, from where the command was typed. */
  readonly outputLocation: string | null;
  readonly overwrite: boolean | null;
}

/** What the project's configuration file gives to the processes of the local command; null where it does not say. */
export interface LocalSettings {
  /** Text of a dotenv file for the page: a secret, which goes from process to process and into no file. */
  readonly pageEnvironment: string | null;
  /** Key by which combine tells Remotion of the render. */
  readonly licenseKey: string | null;
}

/** What the local command shows of a running job; GitHub's log gets lines instead. */
export type ProgressEvent =
  | { readonly type: 'step'; readonly text: string }
  /** Of the local command's process that does more than one step. */
  | { readonly type: 'phase'; readonly phase: 'render' | 'combine' }
  | {
      readonly type: 'planned';
      readonly jobs: readonly string[];
      readonly frameCount: number;
      readonly outName: string;
      readonly composition: string;
      /** Whether the result is a folder of pictures. Default: false. */
      readonly isFolder?: boolean | undefined;
      readonly place?: ResultPlace | undefined;
      readonly settings?: LocalSettings | undefined;
    }
  | {
      readonly type: 'frames';
      readonly rendered: number;
      readonly encoded: number;
      readonly total: number;
      readonly chunk: string;
    }
  | {
      readonly type: 'chunk';
      readonly label: string;
      readonly frameRange: readonly [number, number];
      readonly frameCount: number;
      readonly seconds: number;
      readonly fps: number;
      readonly skipped: boolean;
    };

/** What a person sees of the work while it goes on. */
export interface Reporter {
  info(line: string): void;
  warning(line: string): void;
  /** Folds the lines that are written while `work` runs. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  progress(event: ProgressEvent): void;
}

/** A composition as the project's own code defines it, after `calculateMetadata()` with the input props. */
export interface SelectedComposition {
  /** Remotion's VideoConfig without props. */
  readonly metadata: Render['composition'];
  readonly defaultCodec: string | null;
  readonly defaultVideoImageFormat: string | null;
  readonly defaultOutName: string | null;
  /** Serialized by Remotion, so that Dates stay Dates. */
  readonly inputProps: string;
  readonly resolvedProps: string;
}

/** The Remotion project that is planned, with one browser. */
export interface Project {
  readonly remotionVersion: string;
  /** Where the project's renderer lies. */
  readonly rendererFolder: string;
  /** Gets Chrome and opens it. */
  openBrowser(): Promise<void>;
  /** A site that is rendered as it is, with a digest of what it serves now; null if there is a bundle. */
  readonly site: { readonly url: string; digest(): Promise<string> } | null;
  /** Bundles the project into a folder. */
  bundle(folder: string): Promise<void>;
  /** Selects the composition of a bundle: a folder, or the address of the site. */
  selectComposition(bundle: string): Promise<SelectedComposition>;
  /** @throws {UserError} with a line for each option that the format does not take. */
  resolveFormat(request: {
    readonly options: RenderOptionValues;
    readonly outName: string | undefined;
    readonly defaultCodec: string | null;
    readonly defaultVideoImageFormat: string | null;
    /** Of the configuration file; the name of the result and the composition may go before it. */
    readonly configCodec: string | null;
    readonly picturesIn: PicturesIn;
  }): OutputFormat;
  /** Copies the renderer with all that it needs at run time into a folder; gives the path in it from which it is resolved. */
  collectRuntime(folder: string): Promise<string>;
}

/** A file that the composition emits with `<Artifact>` at a frame. */
export interface EmittedFile {
  readonly filename: string;
  readonly frame: number;
  readonly content: string | Uint8Array;
}

/** One frame or a chunk to render. Paths are absolute. */
export interface MediaRequest {
  readonly render: Render;
  readonly arguments: ChunkArguments;
  /** A file; for an image sequence a folder. */
  readonly output: string;
  /** Whether to hand over what is to be heard in place of mixing it. */
  readonly collectsSound: boolean;
  /** Pictures to take beside the chunk; null where there are none. */
  readonly seams: SeamPictureRequest | null;
  readonly onArtifact: (artifact: EmittedFile) => void;
}

export interface RenderedMedia {
  /** What is to be heard at each rendered frame, in order; null if it was not to be collected. */
  readonly sound: readonly FrameSound[] | null;
  readonly slowestFrames: readonly { readonly frame: number; readonly time: number }[];
}

/** Remotion out of a kit, with one open browser. */
export interface MediaRenderer {
  render(
    request: MediaRequest,
    onProgress: (progress: { readonly rendered: number; readonly encoded: number }) => void,
  ): Promise<RenderedMedia>;
  /**
   * Times some frames with as many tabs as a job has, in seconds per frame of the whole job.
   *
   * @param frames in ascending order
   * @param milliseconds after which it ends with what is timed by then, which may be nothing
   */
  timeFrames(
    render: Render,
    frames: readonly number[],
    milliseconds: number,
  ): Promise<FrameSample[]>;
  /** Throws the browser away, so that the next render opens a fresh one. */
  discardBrowser(): Promise<void>;
}

/** The sound of a whole render to mix. Paths are absolute. */
export interface MixRequest {
  readonly render: MediaRender;
  /** Files of what is to be heard, of all chunks in order. */
  readonly files: readonly string[];
  /** Remotion's name of the codec of the output. */
  readonly audioCodec: string;
  readonly output: string;
}

/** Remotion's mixer, ffmpeg and ffprobe out of a kit. */
export interface MediaJoiner {
  /** @returns whether there is sound: if not, the result has no audio stream, and nothing is written */
  mixSound(request: MixRequest): Promise<boolean>;
  combine(combineArguments: Readonly<Record<string, unknown>>, output: string): Promise<void>;
  /**
   * Copies a file with its sound moved; nothing is encoded.
   *
   * @returns false where the file has no sound: nothing is written then
   */
  alignAudio(file: string, output: string, alignment: AudioAlignment): Promise<boolean>;
  /** Calls ffmpeg itself, for what `combineChunks()` does not do. */
  ffmpeg(args: readonly string[]): Promise<void>;
  probe(file: string): Promise<ProbedMedia>;
}

/** Writes a zip archive of the files in a folder. */
export type ZipFolder = (folder: string, file: string) => Promise<void>;

/** Packs folders with their modes and links. */
export interface Archiver {
  /** @param first paths in the folder that come before all others; those that are not there are left out */
  pack(folder: string, file: string, first?: readonly string[]): Promise<void>;
  /**
   * Unpacks an archive that a job made which ran somebody's code: nothing is written outside of the folder.
   *
   * @param folder a folder that is empty, or is not there yet
   * @param onEntry called with a path when all before it are in the folder
   * @throws if an entry lies outside of the folder, or a link leads out of it
   */
  unpack(file: string, folder: string, onEntry?: (path: string) => void): Promise<void>;
}

/** Time as it passes. */
export interface Clock {
  /** Seconds of a steady clock. */
  now(): number;
  /** @throws where the work is cancelled meanwhile */
  wait(seconds: number): Promise<void>;
}

/** What is known of the render jobs beside what they upload. */
export interface JobWatch {
  /** None where that cannot be known. */
  ended(): Promise<EndedJobs>;
}
