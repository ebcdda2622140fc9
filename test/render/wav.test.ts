import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutWav, isSilent } from '../../src/render/wav.ts';
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

test.each([
  ['of zeros is silent', Buffer.alloc(400_000), true],
  [
    'whose last sample alone is not zero is not silent',
    Buffer.from([...new Uint8Array(99_999), 1]),
    false,
  ],
  ['without samples is silent', Buffer.alloc(0), true],
])('a WAV file %s', async (_, samples, expected) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'audio.wav');
  await writeFile(file, wavOf(samples));
  expect(await isSilent(file)).toBe(expected);
});

test('a file that is no WAV file is refused', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'audio.wav');
  await writeFile(file, 'no');
  await expect(isSilent(file)).rejects.toThrow('is no WAV file');
});

test.each([
  ['fewer samples has those that it is cut to', 7, 7],
  ['none has none', 0, 0],
  ['more than it has is what it was', 30, 20],
])('a WAV file cut to %s', async (_, samples, left) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'audio.wav');
  const bytes = Buffer.from(Array.from({ length: 80 }, (__, at) => at));
  await writeFile(file, wavOf(bytes));
  await cutWav(file, samples);
  expect(await readFile(file)).toEqual(wavOf(bytes.subarray(0, left * 4)));
});
