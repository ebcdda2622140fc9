import { RenderInternals } from '@remotion/renderer';
import { describe, expect, test } from 'vitest';
import { chunkAudio } from '../../src/core/audio-rule.ts';
import { chunkCodec } from '../../src/core/split.ts';
import { BrowserSafeApis } from '@remotion/renderer/client';
import { audioChoices, finalAudioCodec, remotionFormat } from '../support/remotion-format.ts';

const lengths = [1, 2, 3, 4, 5, 6, 30, 75, 400];
const withSound = audioChoices.filter((choice) => finalAudioCodec(choice) !== null);

describe('the audio of chunks', () => {
  test('joins without re-encoding exactly where combineChunks() does', () => {
    for (const choice of withSound) {
      const final = finalAudioCodec(choice)!;
      for (const framesPerChunk of lengths) {
        const audio = chunkAudio(final, false, framesPerChunk);
        const seamless = RenderInternals.canConcatAudioSeamlessly(final, framesPerChunk);
        expect(audio, `${JSON.stringify(choice)} at ${framesPerChunk} frames`).toEqual(
          seamless
            ? { codec: 'aac', forSeamlessAacConcatenation: true }
            : { codec: 'pcm-16', forSeamlessAacConcatenation: false },
        );
      }
    }
  });

  test('is nothing for a GIF and for muted renders', () => {
    for (const choice of audioChoices)
      expect(chunkAudio(finalAudioCodec(choice), true, 30)).toBeNull();
    expect(chunkAudio(null, false, 30)).toBeNull();
  });

  test('is an audio codec that Remotion takes for the codec of the chunk', () => {
    for (const choice of withSound) {
      for (const framesPerChunk of lengths) {
        const codec = chunkCodec(choice.codec) as typeof choice.codec;
        const audio = chunkAudio(finalAudioCodec(choice), false, framesPerChunk)!.codec;
        const supported: readonly string[] = BrowserSafeApis.supportedAudioCodecs[codec];
        expect(supported, JSON.stringify(choice)).toContain(audio);
      }
    }
  });

  test('is not made of a format that Remotion has no file extension for', () => {
    for (const choice of withSound) {
      const { extensionOf, audioExtensionOf } = remotionFormat(choice);
      for (const framesPerChunk of lengths) {
        const { codec } = chunkAudio(finalAudioCodec(choice), false, framesPerChunk)!;
        expect(extensionOf(chunkCodec(choice.codec), codec)).toMatch(/^[a-z0-9]+$/);
        expect(audioExtensionOf(codec)).toBe(codec === 'aac' ? 'aac' : 'wav');
      }
    }
  });
});
