import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { runFfmpeg } from './made-results.ts';
import { makeNoise, writeWav, type Samples } from './noise.ts';
import { root } from './yaml-files.ts';

const FPS = 30;

function seconds(count: number, sampleRate = 48_000): Samples {
  return makeNoise(Math.round(count * sampleRate));
}

/** A full-scale click of 50 ms. */
function makeClick(): Samples {
  return Int16Array.from({ length: 2 * 2400 }, (_, index) => (index % 8 < 4 ? 20_000 : -20_000));
}

/** Half a second that begins with a pulse of 10 ms, and goes on more softly. */
function makePulse(sampleRate: number): Samples {
  const length = sampleRate / 2;
  return Int16Array.from({ length: 2 * length }, (_, index) =>
    index < 2 * 0.01 * sampleRate ? 20_000 : 5000,
  );
}

/** Bytes of a pixel: its grey, and in `ya8` its alpha. */
const PIXEL_BYTES = { gray: 1, ya8: 2 } as const;

/** Grey pictures as a file without sound. */
async function makePictures(
  file: string,
  format: keyof typeof PIXEL_BYTES,
  args: readonly string[],
): Promise<void> {
  const bytes = 64 * 36 * PIXEL_BYTES[format];
  const pixels = new Uint8Array(makeNoise((4 * FPS * bytes) / 4).buffer);
  const input = ['-f', 'image2pipe', '-c:v', 'rawvideo', '-pixel_format', format];
  const shape = ['-frame_size', String(bytes), '-video_size', '64x36', '-framerate', String(FPS)];
  await runFfmpeg([...input, ...shape, '-i', '-', ...args, file], pixels);
}

/**
 * Patches the number of frames in the header of an MP3 to a tenth: players that trust it stop early.
 *
 * @throws if there is no such header
 */
async function breakLength(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.max(bytes.indexOf('Xing'), bytes.indexOf('Info'));
  if (at < 0) throw new Error(`${file} has no header with a length.`);
  const frames = bytes.readUInt32BE(at + 8);
  bytes.writeUInt32BE(Math.floor(frames / 10), at + 8);
  await writeFile(file, bytes);
}

const COPY_VIDEO = ['-map', '0:v', '-map', '1:a', '-c:v', 'copy'];

/** Else the encoder leaves noise to the decoder, whose own depends on where it has begun. */
const NO_NOISE = ['-aac_pns', '0'];

/** Writes the media of the sound cases into a folder. */
async function makeMedia(folder: string): Promise<void> {
  const file = (name: string) => path.join(folder, name);
  await writeWav(file('noise.wav'), seconds(5), 48_000);
  await writeWav(file('noise-44100.wav'), seconds(2.5, 44_100), 44_100);
  await writeWav(file('tone.wav'), seconds(3), 48_000);
  await writeWav(file('click.wav'), makeClick(), 48_000);
  await writeWav(file('pulse-44100.wav'), makePulse(44_100), 44_100);
  await writeWav(file('silence.wav'), new Int16Array(2 * 96_000), 48_000);
  const h264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p'];
  await makePictures(file('pictures.mp4'), 'gray', h264);
  const mux = async (sound: readonly string[], name: string, more: readonly string[] = []) =>
    await runFfmpeg([
      '-i',
      file('pictures.mp4'),
      ...sound,
      ...COPY_VIDEO,
      '-c:a',
      'aac',
      ...NO_NOISE,
      ...more,
      file(name),
    ]);
  await mux(['-i', file('tone.wav')], 'short-sound.mp4');
  await mux(['-i', file('silence.wav')], 'silent-track.mp4');
  await mux(['-itsoffset', '0.4', '-i', file('tone.wav')], 'late-sound.mp4');
  // Every third picture comes a hundredth of a second late.
  const jitter = 'setts=pts=PTS+if(mod(N\\,3)\\,0\\,0.01/TB)';
  await mux(['-i', file('noise.wav')], 'variable.mp4', ['-bsf:v', jitter]);
  await runFfmpeg(['-i', file('pictures.mp4'), '-c', 'copy', file('no-track.mp4')]);
  await runFfmpeg(['-i', file('noise.wav'), '-c:a', 'libmp3lame', file('wrong-length.mp3')]);
  await breakLength(file('wrong-length.mp3'));
  await makePictures(file('alpha-pictures.webm'), 'ya8', [
    '-c:v',
    'libvpx',
    '-auto-alt-ref',
    '0',
    '-pix_fmt',
    'yuva420p',
  ]);
  const pictures = ['-i', file('alpha-pictures.webm')];
  const sound = ['-i', file('noise.wav')];
  const opus = ['-c:a', 'libopus', '-shortest', file('alpha.webm')];
  await runFfmpeg([...pictures, ...sound, ...COPY_VIDEO, ...opus]);
}

/** The click as base64, for a source that is a data URL. */
export async function readClick(folder: string): Promise<string> {
  return (await readFile(path.join(folder, 'public/click.wav'))).toString('base64');
}

/** Bundles the compositions of `sound-cases`; gives the folder of the bundle. */
export async function bundleSoundCases(folder: string): Promise<string> {
  const publicDir = path.join(folder, 'public');
  await mkdir(publicDir);
  await makeMedia(publicDir);
  return await bundle({
    entryPoint: path.join(root, 'test/support/sound-cases/index.tsx'),
    outDir: path.join(folder, 'bundle'),
    rootDir: root,
    publicDir,
    rspack: true,
  });
}
