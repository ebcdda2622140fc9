/** What a file of a fonts folder is. */
export type FontKind =
  /** Chrome takes it from the system. */
  | 'font'
  /** WOFF and WOFF2: fontconfig lists them, and Chrome does not take them from the system (test/adapters/fontconfig.test.ts). */
  | 'web font'
  | 'git lfs pointer'
  /** Named like a font, with other content. */
  | 'broken'
  /** A licence, a README, a style sheet. */
  | 'other';

const FONT_NAMES = /\.(ttf|otf|ttc|otc|woff2?)$/i;

/** First bytes as Latin-1, by the OpenType specification: TrueType outlines (also Apple's), CFF outlines, collections. */
const FONT_TAGS = ['\0\x01\0\0', 'true', 'OTTO', 'ttcf'];
const WEB_FONT_TAGS = ['wOFF', 'wOF2'];

/** First line of a pointer file, by the Git LFS specification; it is what a checkout without LFS holds. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** So many bytes of a file tell its kind. */
export const FONT_START_LENGTH = LFS_POINTER.length;

/** Whether a file is what a checkout without Git LFS holds in its place. @param start first bytes of the file as Latin-1 */
export function isLfsPointer(start: string): boolean {
  return start.startsWith(LFS_POINTER);
}

/** @param start first bytes of the file as Latin-1 */
export function fontKind(name: string, start: string): FontKind {
  if (!FONT_NAMES.test(name)) return 'other';
  const tag = start.slice(0, 4);
  if (FONT_TAGS.includes(tag)) return 'font';
  if (WEB_FONT_TAGS.includes(tag)) return 'web font';
  return isLfsPointer(start) ? 'git lfs pointer' : 'broken';
}
