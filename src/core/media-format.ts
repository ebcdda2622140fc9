/** What Remotion's own functions say about the format of a render; core itself knows no codec list. */
export interface MediaFormat {
  readonly type: 'media';
  readonly codec: string;
  readonly hasVideo: boolean;
  /** What `resolveAudioCodec()` gives; null if the file has no audio: by its codec, or since that has a file of its own. */
  readonly resolvedAudioCodec: string | null;
  /** The audio codec of a file of its own; null if the sound is not separate. */
  readonly separateAudioCodec: string | null;
  /** Extension of the result, without the dot. */
  readonly extension: string;
  /** Remotion's `getFileExtensionFromCodec()`. */
  extensionOf(codec: string): string;
  /** Whether this Remotion tells what is to be heard in a chunk, and can mix it for the whole. */
  readonly collectsSound: boolean;
}

/** The format of pictures: one still, or the frames of a sequence, which come in one archive or in a folder. */
export interface PictureFormat {
  readonly type: 'still' | 'image-sequence';
  /** Remotion's name of it: `png`, `jpeg`, … */
  readonly imageFormat: string;
  /** Extension of the result, without the dot; '' for a folder. */
  readonly extension: string;
}

/** What an image sequence comes in if its name has no extension: one zip archive, or a folder of pictures. */
export type PicturesIn = 'archive' | 'folder';

export type OutputFormat = MediaFormat | PictureFormat;
