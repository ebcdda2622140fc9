import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { helloFolder, runCommand } from '../support/hello.ts';
import { bundleShapes } from '../support/shapes-bundle.ts';
import { runForBytes } from '../support/video-tools.ts';

// What `calculateMetadata()` returns is what the props of the composition `Told` say; its Dates must stay Dates.

let folder: TemporaryFolder;
let serveUrl: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  serveUrl = path.join(folder.path, 'bundle');
  await bundleShapes(serveUrl);
});

afterAll(async () => await folder[Symbol.asyncDispose]());

/** ffprobe's own words for each stream of a file. */
async function readStreams(file: string): Promise<Record<string, unknown>[]> {
  const json = await runForBytes('ffprobe', ['-show_streams', '-of', 'json', file]);
  return (JSON.parse(json.toString('utf8')) as { streams: Record<string, unknown>[] }).streams;
}

describe.each([
  ['in one chunk', ['--jobs=1']],
  ['in several chunks', ['--frames-per-chunk=5']],
] as const)('%s', (_, split) => {
  async function render(
    output: string | null,
    metadata: Record<string, unknown>,
    ...options: readonly string[]
  ): Promise<void> {
    const { code, stderr } = await runCommand(
      'render',
      serveUrl,
      'Told',
      ...(output === null ? [] : [output]),
      `--props=${JSON.stringify({ metadata })}`,
      '--frames=0-9',
      ...split,
      ...options,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  }

  test('the composition’s codec, name, pixel format, image format, ProRes profile and sample rate are used', async () => {
    const file = path.join(helloFolder, 'out', `told-${process.pid}.mov`);
    try {
      await render(
        null,
        {
          defaultCodec: 'prores',
          defaultOutName: path.basename(file, '.mov'),
          defaultPixelFormat: 'yuva444p10le',
          defaultVideoImageFormat: 'png',
          defaultProResProfile: '4444',
          defaultSampleRate: 44_100,
        },
        '--enforce-audio-track',
      );
      expect(await readStreams(file)).toMatchObject([
        // 4444 by its tag; ffmpeg decodes ProRes 4444 to 12 bits. Alpha shows that the frames were PNG.
        { codec_name: 'prores', codec_tag_string: 'ap4h', pix_fmt: 'yuva444p12le' },
        { codec_name: 'pcm_s16le', sample_rate: '44100' },
      ]);
    } finally {
      await rm(file, { force: true });
    }
  });

  test('an option goes before what the composition says, and the name’s extension bounds the codec', async () => {
    const file = path.join(folder.path, `${split.length}-${split[0]}.mp4`);
    const told = { defaultCodec: 'h265', defaultPixelFormat: 'yuv422p', defaultSampleRate: 44_100 };
    const given = ['--pixel-format=yuv444p', '--sample-rate=32000', '--enforce-audio-track'];
    await render(file, told, ...given);
    expect(await readStreams(file)).toMatchObject([
      { codec_name: 'hevc', pix_fmt: 'yuv444p' },
      { codec_name: 'aac', sample_rate: '32000' },
    ]);
  });

  test('the extension of a name that has none follows from prefer-lossless', async () => {
    const name = path.join(folder.path, `lossless${split[0]}`);
    await render(name, {}, '--prefer-lossless', '--enforce-audio-track');
    expect(await readStreams(`${name}.mkv`)).toMatchObject([
      { codec_name: 'h264' },
      { codec_name: 'pcm_s16le' },
    ]);
  });

  test('a name alone decides the codec, and muted leaves no sound', async () => {
    const file = path.join(folder.path, `muted${split[0]}.webm`);
    await render(file, { defaultCodec: 'h264' }, '--muted', '--every-nth-frame=2');
    expect(await readStreams(file)).toMatchObject([{ codec_name: 'vp8', r_frame_rate: '15/1' }]);
    expect(await readStreams(file)).toHaveLength(1);
  });
});
