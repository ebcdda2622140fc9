import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeAtOnce } from '../../../src/core/encode-at-once.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/artifact-fixtures.ts';
import { ffmpegCommand } from '../../support/video-tools.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

/** One JPEG picture of 64x36 pixels. */
async function paintPicture(): Promise<Buffer> {
  const { executable, env } = ffmpegCommand('ffmpeg');
  const [size, raw] = ['64x36', Buffer.alloc(64 * 36, 90)];
  const args = `-v error -f image2pipe -c:v rawvideo -frame_size ${raw.length} -pixel_format gray -video_size ${size} -i - -c:v mjpeg -f image2pipe -`;
  const child = spawn(executable, args.split(' '), { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(raw);
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

test('ffmpeg encodes while frames are still to come, and not when it has 5 MB of them', async () => {
  const picture = await paintPicture();
  expect(picture.length).toBeGreaterThan(100);
  const { executable, env } = ffmpegCommand('ffmpeg');
  // As Remotion 4.0.529 writes it, with an encoder that does not look ahead.
  const command = `-r 30 -f image2pipe -s 64x36 -vcodec mjpeg -i - -c:v libx264 -preset ultrafast -pix_fmt yuv420p -f mpegts -y ${folder.path}/a.ts`;
  const args = encodeAtOnce({ type: 'pre-stitcher', args: command.split(' ') });
  const child = spawn(executable, args, { env, stdio: ['pipe', 'ignore', 'pipe'] });
  const exited = once(child, 'close');
  try {
    for (let frame = 0; frame < 20; frame++) child.stdin.write(picture);
    let said = '';
    // It says so with the first frame that it has encoded, and ends only when its input does.
    for await (const part of child.stderr) {
      said += String(part);
      if (/frame=\s*[1-9]/.test(said)) break;
    }
    expect(said).toMatch(/frame=\s*[1-9]/);
    expect(child.exitCode).toBeNull();
  } finally {
    child.stdin.end();
    child.kill();
    await exited;
  }
});
