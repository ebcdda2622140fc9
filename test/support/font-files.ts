import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** WebAssembly of Google's woff2, without types. */
const { decompress } = require('wawoff2') as {
  decompress: (woff2: Uint8Array) => Promise<Uint8Array>;
};

/** A font of the example's packages, by the family that is written in the file; no system has one of that name. */
export interface TestFont {
  readonly family: string;
  readonly webFont: string;
}

export const textFont: TestFont = {
  family: 'Bricolage Grotesque 96pt ExtraBold',
  webFont:
    require.resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2'),
};

export const emojiFont: TestFont = {
  family: 'Twemoji Mozilla',
  webFont: require.resolve('twemoji-colr-font/twemoji.woff2'),
};

/** The font as a web page loads it. */
export async function readWoff2({ webFont }: TestFont): Promise<Buffer> {
  return await readFile(webFont);
}

/** The font as a system has it. */
export async function readTrueType(font: TestFont): Promise<Buffer> {
  return Buffer.from(await decompress(await readWoff2(font)));
}
