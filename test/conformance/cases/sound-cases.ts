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
  {
    name: 'sound that begins between two milliseconds, wav',
    codec: 'wav',
    composition: 'Offbeat',
    reason:
      'renderMedia() rounds the begin of a sound to a millisecond; a chunk that begins behind it does not have to, so that it is up to half a millisecond off one machine’s.',
    tolerance: { soundRatio: 0 },
  },
  {
    name: 'sound that fades, wav',
    codec: 'wav',
    composition: 'Fading',
    reason:
      'ffmpeg changes the volume once for each packet, and packets begin anew with each chunk: the first 20 ms of one differ.',
    tolerance: { soundRatio: 40 },
  },
  {
    name: 'sound at another speed, wav',
    codec: 'wav',
    composition: 'Stretched',
    reason: 'ffmpeg stretches the sound of each chunk by itself, and overlaps it at other places.',
    tolerance: { soundRatio: 5 },
  },
  {
    name: 'mixed sounds of a part, h264',
    codec: 'h264',
    composition: 'Mixed',
    // From the first frame on, each sound begins at a whole millisecond.
    frames: { ...part, first: 6 },
  },
];

export const soundCases: readonly MediaCase[] = cases.map(makeCase);
