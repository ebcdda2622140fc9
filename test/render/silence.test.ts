import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isSilent } from '../../src/render/silence.ts';
import { temporaryFolder } from '../support/artifact-fixtures.ts';

function chunkOf(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)]);
}

/** A WAV file as ffmpeg writes it, with a LIST of an odd number of bytes before the samples. */
function wavOf(samples: Buffer): Buffer {
  const list = chunkOf('LIST', Buffer.from('INFOISFT1'));
  return Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WAVE'),
    chunkOf('fmt ', Buffer.alloc(16, 1)),
    list,
    chunkOf('data', samples),
  ]);
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
