import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureWav } from '../../src/render/wav.ts';
import { temporaryFolder } from '../support/artifact-fixtures.ts';

function chunkOf(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)]);
}

/** A WAV file as ffmpeg writes it, of two channels and 16 bits, with a LIST of an odd number of bytes before the samples. */
function wavOf(samples: Buffer): Buffer {
  const format = Buffer.from([1, 0, 2, 0, 0x80, 0xbb, 0, 0, 0, 0xee, 2, 0, 4, 0, 16, 0]);
  const list = chunkOf('LIST', Buffer.from('INFOISFT1'));
  const chunks = Buffer.concat([chunkOf('fmt ', format), list, chunkOf('data', samples)]);
  return chunkOf('RIFF', Buffer.concat([Buffer.from('WAVE'), chunks]));
}

test('the seconds of a WAV file are those of its samples, whatever stands before them', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'audio.wav');
  await writeFile(file, wavOf(Buffer.alloc(4 * 12_000)));
  expect(await measureWav(file)).toBe(0.25);
});

test('a file that is no WAV file is refused', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'audio.wav');
  await writeFile(file, 'no');
  await expect(measureWav(file)).rejects.toThrow('is no WAV file');
});
