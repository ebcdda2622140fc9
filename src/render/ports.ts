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
  /** Replaces an artifact of the same name. */
  upload(content: ArtifactContent): Promise<StoredArtifact>;
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

/** A place in the user's source, counted from 1. */
export interface SourceLocation {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** What the local command shows of a running job; GitHub's log gets lines instead. */
export type ProgressEvent =
  | { readonly type: 'step'; readonly text: string }
  | {
      readonly type: 'planned';
      readonly jobs: readonly string[];
      readonly frameCount: number;
      readonly outName: string;
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
