import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** Where the samples of a RIFF file begin: after the header of its `data` chunk. */
async function findSamples(file: string): Promise<number> {
  await using handle = await open(file);
  const header = Buffer.alloc(8);
  // `RIFF`, the size, `WAVE`; then chunks of a name, a size, and content padded to even bytes.
  for (let at = 12; ;) {
    const { bytesRead } = await handle.read(header, 0, header.length, at);
    if (bytesRead < header.length) throw new Error(`${file} is no WAV file: it has no "data".`);
    if (header.toString('latin1', 0, 4) === 'data') return at + header.length;
    const size = header.readUInt32LE(4);
    at += header.length + size + (size % 2);
  }
}

/** Whether every sample of a WAV file is zero. */
export async function isSilent(file: string): Promise<boolean> {
  for await (const part of createReadStream(file, { start: await findSamples(file) })) {
    if ((part as Buffer).some((byte) => byte !== 0)) return false;
  }
  return true;
}
