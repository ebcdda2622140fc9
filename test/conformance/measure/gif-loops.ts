/** The extension that says how often a GIF repeats: its name, then a block of 3 bytes, of which the first is 1. */
const NAME = 'NETSCAPE2.0';

/** How often a GIF repeats after the first time, 0 for ever; null where it says nothing and plays once. */
export function readGifLoops(gif: Buffer): number | null {
  const at = gif.indexOf(NAME);
  return at === -1 ? null : gif.readUInt16LE(at + NAME.length + 2);
}
