import type { MediaCase } from '../conformance-case.ts';
import { comparedAt48kHz, makeCase, part, type CaseWords } from './make-case.ts';

const transparentWebm = {
  composition: 'Transparent',
  transparent: true,
  flags: ['--pixel-format=yuva420p', '--image-format=png'],
  options: { pixelFormat: 'yuva420p', imageFormat: 'png' },
} as const;

const transparentProRes = {
  codec: 'prores',
  composition: 'Transparent',
  transparent: true,
  options: { pixelFormat: 'yuva444p10le', imageFormat: 'png' },
} as const;

const defaults = {
  codec: 'prores',
  composition: 'Defaults',
  frames: { first: 0, last: 39, step: 1 },
  whole: true,
} as const;

const cases: readonly CaseWords[] = [
  { name: 'transparent vp8', codec: 'vp8', ...transparentWebm },
  { name: 'transparent vp9', codec: 'vp9', ...transparentWebm },
  ...(['4444', '4444-xq'] as const).map((proResProfile): CaseWords => ({
    ...transparentProRes,
    name: `transparent prores ${proResProfile}`,
    flags: [
      `--prores-profile=${proResProfile}`,
      '--pixel-format=yuva444p10le',
      '--image-format=png',
    ],
    options: { ...transparentProRes.options, proResProfile },
  })),
  {
    name: 'transparent gif, by image-format png',
    codec: 'gif',
    composition: 'Transparent',
    transparent: true,
    flags: ['--image-format=png'],
    options: { imageFormat: 'png' },
  },
  {
    name: 'transparent gif, by pixel-format yuva444p10le',
    codec: 'gif',
    composition: 'Transparent',
    transparent: true,
    flags: ['--image-format=png', '--pixel-format=yuva444p10le'],
    options: { imageFormat: 'png', pixelFormat: 'yuva444p10le' },
  },
  {
    ...defaults,
    name: 'calculateMetadata chooses codec, name and formats; props are dates',
    ownName: 'chosen-name.mov',
    transparent: true,
  },
  {
    ...defaults,
    name: 'calculateMetadata, with another codec given',
    codec: 'h264',
    flags: ['--pixel-format=yuv420p'],
    options: { pixelFormat: 'yuv420p' },
    ...comparedAt48kHz,
  },
  { name: 'artifacts', codec: 'h264', composition: 'WithArtifacts' },
  { name: 'artifacts of a part', codec: 'h264', composition: 'WithArtifacts', frames: part },
  { name: 'artifacts with gif', codec: 'gif', composition: 'WithArtifacts' },
];

export const compositionCases: readonly MediaCase[] = cases.map(makeCase);
