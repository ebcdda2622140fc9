/** The first bytes of a picture's file, as its format's definition gives them. */
const SIGNATURES: Readonly<Record<string, string>> = {
  png: '\u0089PNG\r\n\u001a\n',
  jpeg: '\u00ff\u00d8\u00ff',
  webp: 'RIFF',
  pdf: '%PDF-',
};

/** As many bytes are looked at. */
export const SIGNATURE_LENGTH = 8;

/**
 * Whether a file begins as its format does; true where the format is none that is known here.
 *
 * @param start the first {@link SIGNATURE_LENGTH} bytes, one character each
 */
export function isPicture(imageFormat: string, start: string): boolean {
  return start.startsWith(SIGNATURES[imageFormat] ?? '');
}
