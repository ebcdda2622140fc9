import type { SequenceCase, StillCase } from '../conformance-case.ts';
import { part, whole } from './make-case.ts';

type StillWords = Pick<StillCase, 'name' | 'extension' | 'options'> &
  Partial<Pick<StillCase, 'composition' | 'flags' | 'overrides'>>;

const stills: readonly StillWords[] = [
  ...(['png', 'jpeg', 'webp', 'pdf'] as const).map((imageFormat): StillWords => ({
    name: `still, ${imageFormat}`,
    extension: imageFormat,
    options: { frame: 23, imageFormat },
  })),
  {
    name: 'still, scale 2',
    extension: 'png',
    flags: ['--scale=2'],
    options: { frame: 23, imageFormat: 'png', scale: 2 },
  },
  {
    name: 'still, jpeg-quality 30',
    extension: 'jpeg',
    flags: ['--jpeg-quality=30'],
    options: { frame: 23, imageFormat: 'jpeg', jpegQuality: 30 },
  },
  {
    name: 'still, transparent png',
    composition: 'Transparent',
    extension: 'png',
    options: { frame: 23, imageFormat: 'png' },
  },
  {
    name: 'still, width and height',
    extension: 'png',
    flags: ['--width=241', '--height=161'],
    overrides: { width: 241, height: 161 },
    options: { frame: 23, imageFormat: 'png' },
  },
  {
    name: 'still, props that are dates',
    composition: 'Defaults',
    extension: 'png',
    options: { frame: 39, imageFormat: 'png' },
  },
  {
    name: 'still, with artifacts',
    composition: 'WithArtifacts',
    extension: 'png',
    options: { frame: 18, imageFormat: 'png' },
  },
];

const sequences: readonly (Pick<SequenceCase, 'name' | 'imageFormat'> & Partial<SequenceCase>)[] = [
  { name: 'image sequence, png', imageFormat: 'png' },
  { name: 'image sequence, jpeg', imageFormat: 'jpeg' },
  { name: 'image sequence, part', imageFormat: 'png', frames: part, whole: false },
  {
    name: 'image sequence, every second frame',
    imageFormat: 'jpeg',
    frames: { ...whole, step: 2 },
    framesPerChunk: 9,
  },
  {
    name: 'image sequence, jpeg-quality 40 and a pattern',
    imageFormat: 'jpeg',
    flags: ['--jpeg-quality=40', '--image-sequence-pattern=frame-[frame]-of-video.[ext]'],
    options: { jpegQuality: 40, imageSequencePattern: 'frame-[frame]-of-video.[ext]' },
  },
  { name: 'image sequence, transparent png', imageFormat: 'png', composition: 'Transparent' },
];

export const stillCases: readonly StillCase[] = stills.map((words) => ({
  kind: 'still',
  composition: 'Main',
  flags: [],
  overrides: {},
  reason: words.extension === 'pdf' ? 'Compared without the date that Chrome writes in.' : null,
  ...words,
}));

export const sequenceCases: readonly SequenceCase[] = sequences.map((words) => ({
  kind: 'image-sequence',
  composition: 'Main',
  flags: [],
  overrides: {},
  reason: null,
  frames: whole,
  whole: true,
  framesPerChunk: 18,
  options: {},
  ...words,
}));
