import type { MediaCase } from '../conformance-case.ts';
import { comparedAt48kHz, makeCase, part, type CaseWords } from './make-case.ts';

const cases: readonly CaseWords[] = [
  {
    name: 'audio-sync remotion, h264',
    codec: 'h264',
    flags: ['--audio-sync=remotion'],
  },
  {
    name: 'audio-sync remotion, prores with aac',
    codec: 'prores',
    audioCodec: 'aac',
    flags: ['--audio-sync=remotion'],
  },
  {
    name: 'audio-bitrate 64k, aac',
    codec: 'h264',
    flags: ['--audio-bitrate=64k'],
    options: { audioBitrate: '64k' },
  },
  {
    name: 'audio-bitrate 96k, mp3',
    codec: 'mp3',
    flags: ['--audio-bitrate=96k'],
    options: { audioBitrate: '96k' },
  },
  {
    name: 'sample-rate 44100, h264',
    codec: 'h264',
    flags: ['--sample-rate=44100'],
    options: { sampleRate: 44_100 },
    ...comparedAt48kHz,
  },
  {
    name: 'sample-rate 22050, wav',
    codec: 'wav',
    flags: ['--sample-rate=22050'],
    options: { sampleRate: 22_050 },
  },
  { name: 'muted, h264', codec: 'h264', flags: ['--muted'], options: { muted: true } },
  { name: 'muted, vp8', codec: 'vp8', flags: ['--muted'], options: { muted: true } },
  ...(['h264', 'h265', 'av1', 'vp9', 'mp3', 'aac'] as const).map((codec): CaseWords => ({
    name: `prefer-lossless, ${codec}`,
    codec,
    flags: ['--prefer-lossless'],
    options: { preferLossless: true },
  })),
  ...(['h264', 'vp8', 'prores', 'wav'] as const).map((codec): CaseWords => ({
    name: `no sound, ${codec}`,
    codec,
    composition: 'Silent',
  })),
  ...(['h264', 'vp9'] as const).map((codec): CaseWords => ({
    name: `no sound with enforce-audio-track, ${codec}`,
    codec,
    composition: 'Silent',
    flags: ['--enforce-audio-track'],
    options: { enforceAudioTrack: true },
  })),
  ...(['h264', 'vp9', 'prores', 'mp3', 'wav'] as const).map((codec): CaseWords => ({
    name: `mixed sounds, ${codec}`,
    codec,
    composition: 'Mixed',
  })),
  ...(
    [
      ['sound that begins between two milliseconds', 'Offbeat'],
      ['sound that fades', 'Fading'],
      ['sound at another speed', 'Stretched'],
      ['sound of @remotion/media', 'Media'],
      ['sound of @remotion/media at 29.97 fps', 'MediaBroken'],
    ] as const
  ).flatMap(([name, composition]) =>
    (['wav', 'h264'] as const).map((codec): CaseWords => ({
      name: `${name}, ${codec}`,
      codec,
      composition,
    })),
  ),
  {
    name: 'mixed sounds of a part, h264',
    codec: 'h264',
    composition: 'Mixed',
    frames: part,
  },
];

export const soundCases: readonly MediaCase[] = cases.map(makeCase);
