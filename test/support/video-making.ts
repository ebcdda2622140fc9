import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFrameCode } from '../../examples/hello/src/frame-code.ts';
import { paintFrameCode } from './frame-code-picture.ts';
import { ffmpegCommand } from './video-tools.ts';

/** Encodes a small video of 30 frames a second (640x360, no sound) that shows the given frame numbers, one after the other. */
export async function makeNumberedVideo(file: string, numbers: readonly number[]): Promise<void> {
  const { executable, env } = ffmpegCommand('ffmpeg');
  const input = [
    '-f',
    'image2pipe',
    '-c:v',
    'rawvideo',
    '-frame_size',
    String(640 * 360),
    '-pixel_format',
    'gray',
  ];
  const child = spawn(
    executable,
    [
      '-v',
      'error',
      '-y',
      ...input,
      '-video_size',
      '640x360',
      '-framerate',
      '30',
      '-i',
      '-',
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      file,
    ],
    { env, stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const exited = once(child, 'close');
  child.stdin.end(
    Buffer.concat(numbers.map((number) => paintFrameCode(writeFrameCode(number), 0.5))),
  );
  const [code] = (await exited) as [number | null];
  if (code !== 0) throw new Error(`ffmpeg made no ${file}: it ended with ${code}.`);
}
