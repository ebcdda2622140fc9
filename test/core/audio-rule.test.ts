import { RenderInternals } from '@remotion/renderer';
import { BrowserSafeApis } from '@remotion/renderer/client';
import { describe, expect, test } from 'vitest';
import { chunkAudioCodec, framesPerChunkForCombining } from '../../src/core/audio-rule.ts';
import { chunkCodec } from '../../src/core/split.ts';
import { audioChoices, finalAudioCodec, remotionFormat } from '../support/remotion-format.ts';

const withSound = audioChoices.filter((choice) => finalAudioCodec(choice) !== null);

describe('the audio of chunks', () => {
  test('is PCM for every codec and audio codec that has sound', () => {
    for (const choice of withSound)
      expect(chunkAudioCodec(finalAudioCodec(choice), false)).toBe('pcm-16');
  });

  test('is nothing for a GIF and for muted renders', () => {
    for (const choice of audioChoices)
      expect(chunkAudioCodec(finalAudioCodec(choice), true)).toBeNull();
    expect(chunkAudioCodec(null, false)).toBeNull();
  });

  test('is an audio codec that Remotion takes for the codec of the chunk', () => {
    for (const choice of withSound) {
      const codec = chunkCodec(choice.codec) as typeof choice.codec;
      const supported: readonly string[] = BrowserSafeApis.supportedAudioCodecs[codec];
      expect(supported, codec).toContain(chunkAudioCodec(finalAudioCodec(choice), false));
    }
  });

  test('has a file extension for the codec of the chunk, and one of its own', () => {
    for (const choice of withSound) {
      const { extensionOf, audioExtensionOf } = remotionFormat(choice);
      const audioCodec = chunkAudioCodec(finalAudioCodec(choice), false)!;
      expect(extensionOf(chunkCodec(choice.codec), audioCodec)).toMatch(/^[a-z0-9]+$/);
      expect(audioExtensionOf(audioCodec)).toBe('wav');
    }
  });
});

test('combineChunks() is told a length with which it encodes the sound once, never one that joins packets', () => {
  for (const choice of withSound) {
    for (const framesPerChunk of [1, 2, 4, 5, 6, 30, 75, 5400]) {
      const told = framesPerChunkForCombining(framesPerChunk);
      expect(
        RenderInternals.canConcatAudioSeamlessly(finalAudioCodec(choice), told),
        JSON.stringify(choice),
      ).toBe(false);
      expect(told).toBeGreaterThan(0);
    }
  }
});
