import { open, stat } from 'node:fs/promises';

interface Wav {
  /** Where the samples begin: after the header of the `data` chunk. */
  readonly samplesAt: number;
  /** Bytes of a sample of all channels. */
  readonly bytesPerSample: number;
  /** Hertz. */
  readonly sampleRate: number;
}

/** Offsets of `nSamplesPerSec` and `nBlockAlign` in a `fmt ` chunk. */
const SAMPLE_RATE = 4;
const BLOCK_ALIGN = 12;

/** Reads the headers of a RIFF file: `RIFF`, the size, `WAVE`; then chunks of a name, a size, and content padded to even bytes. */
async function readHeaders(file: string): Promise<Wav> {
  await using handle = await open(file);
  const header = Buffer.alloc(8);
  let bytesPerSample = 0;
  let sampleRate = 0;
  for (let at = 12; ;) {
    const { bytesRead } = await handle.read(header, 0, header.length, at);
    if (bytesRead < header.length) throw new Error(`${file} is no WAV file: it has no "data".`);
    const name = header.toString('latin1', 0, 4);
    const size = header.readUInt32LE(4);
    at += header.length;
    if (name === 'data') return { samplesAt: at, bytesPerSample, sampleRate };
    if (name === 'fmt ') {
      await handle.read(header, 0, 4, at + SAMPLE_RATE);
      sampleRate = header.readUInt32LE(0);
      await handle.read(header, 0, 2, at + BLOCK_ALIGN);
      bytesPerSample = header.readUInt16LE(0);
    }
    at += size + (size % 2);
  }
}

/** Measures how many seconds of samples a WAV file holds. */
export async function measureWav(file: string): Promise<number> {
  const { samplesAt, bytesPerSample, sampleRate } = await readHeaders(file);
  const { size } = await stat(file);
  return Math.floor((size - samplesAt) / bytesPerSample) / sampleRate;
}
