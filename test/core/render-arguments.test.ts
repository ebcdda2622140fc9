import { RenderInternals } from '@remotion/renderer';
import { describe, expect, test } from 'vitest';
import type { RequestedFrames } from '../../src/core/input-types.ts';
import { chunkArguments } from '../../src/core/chunk-arguments.ts';
import {
  combineArguments,
  joinedExtension,
  type JoinFiles,
} from '../../src/core/combine-arguments.ts';
import { copyFrames } from '../../src/core/copy-frames.ts';
import { encodeAtOnce } from '../../src/core/encode-at-once.ts';
import { writeTransportStream } from '../../src/core/transport-stream.ts';
import { makeTestRender } from '../support/plans.ts';
import {
  audioChoices,
  remotionFormat,
  resultFormats,
  type AudioChoice,
} from '../support/remotion-format.ts';

const gif = resultFormats.get('gif')!;

function renderOf({ codec, audioCodec, preferLossless }: AudioChoice, framesPerChunk: number) {
  return makeTestRender({
    format: remotionFormat({ codec, audioCodec, preferLossless }),
    jobs: 'auto',
    framesPerChunk,
    options: { 'audio-codec': audioCodec ?? undefined, 'prefer-lossless': preferLossless },
  });
}

/** Of the arguments of `combineChunks()`, those that decide how it joins. */
interface Joined extends AudioChoice {
  readonly audioFiles: readonly string[];
  readonly videoFiles: readonly string[];
  readonly framesPerChunk: number;
}

/** What is joined: the pictures of every chunk by place, and the sound of the whole. */
function filesOf(render: ReturnType<typeof makeTestRender>): JoinFiles {
  const pictures = render.chunks.map((_, index) => `${index}.media.${render.chunkExtension}`);
  return {
    pictures: render.hasVideo ? pictures : [],
    sound: render.collectsSound ? 'sound.wav' : null,
  };
}

const twoRanges: RequestedFrames = [
  [0, 9],
  [20, 29],
];

test('a chunk renders its part of each range', () => {
  const render = makeTestRender({ options: { frames: twoRanges, muted: true }, jobs: 3 });
  const ranges = render.chunks.map((chunk) => chunkArguments(render, chunk)['frameRange']);
  expect(ranges).toEqual([
    [0, 6],
    [
      [7, 9],
      [20, 23],
    ],
    [24, 29],
  ]);
});

test('a frame that is rendered as a test has the sound codec of the result, since Remotion checks it with the name', () => {
  const format = remotionFormat({ codec: 'h264', audioCodec: 'mp3', preferLossless: false });
  const several = makeTestRender({ format, options: { 'audio-codec': 'mp3' } });
  expect(several.collectsSound).toBe(true);
  const [chunk] = several.chunks;
  const trial = { ...several, chunks: [chunk!] };
  expect(chunkArguments(trial, chunk!)).toMatchObject({ codec: 'h264', audioCodec: 'mp3' });
});

describe('a chunk of several', () => {
  test('is cut from the audio of the whole: it starts at the first frame of the range for every chunk', () => {
    const render = makeTestRender({ options: { frames: [30, 229] } });
    for (const chunk of render.chunks) {
      expect(chunkArguments(render, chunk)).toMatchObject({
        compositionStart: 30,
        frameRange: chunk.frameRange,
      });
    }
  });

  test('has a page that is heard, and no sound of its own, whatever the result is to have', () => {
    const render = makeTestRender({
      options: { 'audio-codec': 'mp3', 'enforce-audio-track': true, 'prefer-lossless': true },
    });
    expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({
      codec: 'h264-mkv',
      audioCodec: null,
      enforceAudioTrack: false,
      preferLossless: false,
      muted: false,
    });
  });

  test.each([
    ['muted', makeTestRender({ options: { 'muted': true, 'enforce-audio-track': true } })],
    ['of a GIF', makeTestRender({ format: gif })],
  ])('has none when it is %s', (_, render) => {
    expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({
      audioCodec: null,
      enforceAudioTrack: false,
      muted: true,
    });
  });

  test('leaves metadata and the loops of a GIF to combine', () => {
    const render = makeTestRender({
      format: gif,
      options: { 'number-of-gif-loops': 0, 'metadata': { title: 'x' } },
    });
    expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({
      numberOfGifLoops: null,
      metadata: null,
    });
    expect(combineArguments(render, filesOf(render))).toMatchObject({
      numberOfGifLoops: 0,
      metadata: { title: 'x' },
    });
  });

  test('holds its frames as they are where an encoder comes only with the result, and so for a GIF alone', () => {
    for (const [codec, format] of resultFormats) {
      const render = makeTestRender({ format });
      const { ffmpegOverride } = chunkArguments(render, render.chunks[0]!);
      expect(ffmpegOverride === copyFrames, codec).toBe(codec === 'gif');
    }
  });

  test('is encoded from its first frame on, where that is left to Remotion’s command', () => {
    for (const [codec, format] of resultFormats) {
      const render = makeTestRender({ format });
      const { ffmpegOverride } = chunkArguments(render, render.chunks[0]!);
      const expected = !['gif', 'h264'].includes(codec);
      expect(ffmpegOverride === encodeAtOnce, codec).toBe(expected);
    }
  });

  test('is MPEG-TS, whatever Remotion is asked for, where combineChunks() joins that, and so for h264 alone', () => {
    for (const [codec, format] of resultFormats) {
      const render = makeTestRender({ format });
      const { ffmpegOverride } = chunkArguments(render, render.chunks[0]!);
      expect(ffmpegOverride === writeTransportStream, codec).toBe(codec === 'h264');
    }
    const args = '-i - -y chunk.mkv'.split(' ');
    expect(writeTransportStream({ type: 'stitcher', args }).join(' ')).toBe(
      '-i - -y -f mpegts chunk.mkv',
    );
    expect(writeTransportStream({ type: 'pre-stitcher', args }).join(' ')).toBe(
      '-probesize 32 -i - -y -f mpegts chunk.mkv',
    );
  });

  test('has the options of renderMedia(), and cannot have the chunk’s own overwritten by them', () => {
    const render = makeTestRender({ options: { crf: 20 } });
    const odd = { ...render, renderOptions: { ...render.renderOptions, codec: 'vp8' } };
    expect(chunkArguments(odd, odd.chunks[0]!)).toMatchObject({ crf: 20, codec: 'h264-mkv' });
  });
});

describe('the only chunk', () => {
  test('is rendered as one machine would, with the user’s own options', () => {
    const render = makeTestRender({
      jobs: 1,
      options: {
        'audio-codec': 'mp3',
        'prefer-lossless': true,
        'metadata': { title: 'x' },
        'enforce-audio-track': true,
      },
    });
    expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({
      codec: 'h264',
      audioCodec: 'mp3',
      preferLossless: true,
      enforceAudioTrack: true,
      metadata: { title: 'x' },
      frameRange: [0, 299],
      sampleRate: 48_000,
    });
  });

  test('has no audio track that the user did not ask for', () => {
    const render = makeTestRender({ jobs: 1 });
    expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({
      enforceAudioTrack: false,
      audioCodec: null,
    });
  });

  test('of a GIF keeps its loops', () => {
    const render = makeTestRender({ jobs: 1, format: gif, options: { 'number-of-gif-loops': 2 } });
    expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({
      codec: 'gif',
      numberOfGifLoops: 2,
    });
  });
});

describe('combine', () => {
  test('encodes the sound once, and joins no packets of it, for every codec and audio codec', () => {
    for (const choice of audioChoices) {
      for (const framesPerChunk of [5, 8, 75]) {
        const render = renderOf(choice, framesPerChunk);
        const {
          codec,
          audioCodec,
          preferLossless,
          audioFiles,
          videoFiles,
          framesPerChunk: told,
        } = combineArguments(render, filesOf(render)) as unknown as Joined;
        const name = `${JSON.stringify(choice)} at ${framesPerChunk} frames`;
        // As combineChunks() does it.
        const final = RenderInternals.resolveAudioCodec({
          setting: audioCodec,
          codec,
          preferLossless,
          separateAudioTo: null,
        });
        const joinsPackets = RenderInternals.canConcatAudioSeamlessly(final, told);
        expect(joinsPackets, name).toBe(false);
        expect(audioFiles, name).toHaveLength(final === null ? 0 : 1);
        expect(videoFiles, name).toHaveLength(render.hasVideo ? render.chunks.length : 0);
      }
    }
  });

  test('gets the user’s audio codec and never the chunks’', () => {
    const render = makeTestRender({
      options: { 'audio-codec': 'mp3', 'audio-bitrate': '128k' },
      format: resultFormats.get('h264')!,
    });
    expect(combineArguments(render, filesOf(render))).toMatchObject({
      codec: 'h264',
      audioCodec: 'mp3',
      audioBitrate: '128k',
    });
    expect(combineArguments(makeTestRender(), filesOf(render))).toMatchObject({ audioCodec: null });
  });

  test('joins no pictures for a codec of sound alone', () => {
    const render = makeTestRender({ format: resultFormats.get('mp3')!, jobs: 2 });
    expect(combineArguments(render, filesOf(render))).toMatchObject({
      videoFiles: [],
      audioFiles: ['sound.wav'],
    });
  });

  test('writes no sound where the page has none', () => {
    const render = makeTestRender();
    const files = { ...filesOf(render), sound: null };
    expect(combineArguments(render, files)).toMatchObject({ audioFiles: [] });
  });

  test.each([
    ['h264', 'aac', 'a.mov', 'mov'],
    ['mp3', 'mp3', 'a.mp3', 'mp3'],
    ['aac', 'aac', 'a.m4a', 'aac'],
    ['aac', 'aac', 'a.mpg', 'aac'],
    ['aac', 'pcm-16', 'a.wav', 'wav'],
  ] as const)(
    'writes %s with %s for %s as .%s, a name that ffmpeg knows a format by',
    (codec, audioCodec, outName, extension) => {
      const format = remotionFormat({ codec, audioCodec, preferLossless: false });
      expect(joinedExtension(makeTestRender({ format, outName }))).toBe(extension);
    },
  );

  test('plays at the rate of the output: a third of the composition’s for every third frame', () => {
    const render = makeTestRender({ format: gif, options: { 'every-nth-frame': 3 } });
    expect(combineArguments(render, filesOf(render))).toMatchObject({
      fps: 10,
      everyNthFrame: 1,
      frameRange: [0, 99],
      compositionDurationInFrames: 100,
    });
  });

  test('counts the frames of the output, which several ranges are joined to', () => {
    const render = makeTestRender({ options: { frames: twoRanges } });
    expect(combineArguments(render, filesOf(render))).toMatchObject({
      frameRange: [0, 19],
      compositionDurationInFrames: 20,
    });
  });

  test('has the sample rate of the chunks', () => {
    const render = makeTestRender({ options: { 'sample-rate': 44_100 } });
    expect(combineArguments(render, filesOf(render))['sampleRate']).toBe(44_100);
    expect(chunkArguments(render, render.chunks[0]!)['sampleRate']).toBe(44_100);
  });
});
