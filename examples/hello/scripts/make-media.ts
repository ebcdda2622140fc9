/** Makes public/hello.mp3 and public/dusk.mp4 out of numbers alone: `npm run media`. The results are committed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { RenderInternals } from '@remotion/renderer';
import { drawDusk, duskSize } from './dusk.ts';
import { playTune, sampleRate } from './tune.ts';

const seconds = 10;
const fps = 30;
const publicFolder = path.join(import.meta.dirname, '../public');

encode(
  wav(playTune(seconds)),
  ['-f', 'wav', '-i', '-', '-c:a', 'libmp3lame', '-b:a', '128k'],
  'hello.mp3',
);

const frames = Array.from({ length: seconds * fps }, (_, frame) => drawDusk(frame / fps));
const size = `${duskSize}x${duskSize}`;
encode(
  Buffer.concat(frames),
  // This ffmpeg has no demuxer for raw video; the one for pictures takes raw ones of a known size.
  [
    '-f',
    'image2pipe',
    '-c:v',
    'rawvideo',
    '-frame_size',
    String(duskSize * duskSize * 3),
    '-pixel_format',
    'rgb24',
    '-video_size',
    size,
    '-framerate',
    String(fps),
    '-i',
    '-',
    '-c:v',
    'libx264',
    '-preset',
    'veryslow',
    '-crf',
    '24',
    '-g',
    String(fps),
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
  ],
  'dusk.mp4',
);

/** Runs the ffmpeg that Remotion brings along. */
function encode(input: Buffer, options: string[], output: string): void {
  const ffmpeg = RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  const folder = path.dirname(ffmpeg);
  const { status, stderr } = spawnSync(
    ffmpeg,
    [
      '-y',
      '-loglevel',
      'error',
      ...options,
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      path.join(publicFolder, output),
    ],
    {
      input,
      env: { ...process.env, LD_LIBRARY_PATH: folder, DYLD_LIBRARY_PATH: folder },
    },
  );
  if (status !== 0) throw new Error(`ffmpeg made no ${output}:\n${stderr.toString()}`);
}

/** Stereo samples between -1 and 1 as a WAV file of 16 bits. */
function wav(samples: Float32Array): Buffer {
  const header = Buffer.alloc(44);
  const bytes = samples.length * 2;
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 4, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  return Buffer.concat([
    header,
    Buffer.from(Int16Array.from(samples, (sample) => Math.round(sample * 32767)).buffer),
  ]);
}
