import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

interface Wav {
  /** Where the samples begin: after the header of the `data` chunk. */
  readonly samplesAt: number;
  /** Bytes of a sample of all channels. */
  readonly bytesPerSample: number;
}

/** The offset of `nBlockAlign` in a `fmt ` chunk. */
const BLOCK_ALIGN = 12;

/** Reads the headers of a RIFF file: `RIFF`, the size, `WAVE`; then chunks of a name, a size, and content padded to even bytes. */
async function readHeaders(file: string): Promise<Wav> {
  await using handle = await open(file);
  const header = Buffer.alloc(8);
  let bytesPerSample = 0;
  for (let at = 12; ;) {
    const { bytesRead } = await handle.read(header, 0, header.length, at);
    if (bytesRead < header.length) throw new Error(`${file} is no WAV file: it has no "data".`);
    const name = header.toString('latin1', 0, 4);
    const size = header.readUInt32LE(4);
    at += header.length;
    if (name === 'data') return { samplesAt: at, bytesPerSample };
    if (name === 'fmt ') {
      await handle.read(header, 0, 2, at + BLOCK_ALIGN);
      bytesPerSample = header.readUInt16LE(0);
    }
    at += size + (size % 2);
  }
}

/** Whether every sample of a WAV file is zero. */
export async function isSilent(file: string): Promise<boolean> {
  const { samplesAt } = await readHeaders(file);
  for await (const part of createReadStream(file, { start: samplesAt })) {
    if ((part as Buffer).some((byte) => byte !== 0)) return false;
  }
  return true;
}

/** Leaves the first samples of a WAV file, and all that it has where these are fewer. */
export async function cutWav(file: string, samples: number): Promise<void> {
  const { samplesAt, bytesPerSample } = await readHeaders(file);
  await using handle = await open(file, 'r+');
  const { size } = await handle.stat();
  const end = Math.min(size, samplesAt + samples * bytesPerSample);
  const write = async (value: number, at: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    await handle.write(bytes, 0, bytes.length, at);
  };
  await handle.truncate(end);
  // Both sizes count what stands behind them.
  await write(end - 8, 4);
  await write(end - samplesAt, samplesAt - 4);
}
