import type { PictureFormat } from './media-format.ts';
import { refusal } from './read-inputs.ts';
import {
  ownOptions,
  remotionOptions,
  renderOptions,
  type RenderOptionValues,
} from './render-options.ts';

type PictureType = PictureFormat['type'];

/** What plan itself works in, or bundles by, for both. */
const PLANNED = [
  'width',
  'height',
  'fps',
  'duration',
  'image-format',
  'serve-url',
  'bundler',
  'rspack',
  'public-dir',
  'config',
  'reuse-bundle',
  'keep-going',
];

/** What plan works in for one of them alone. */
const PLANNED_FOR: Readonly<Record<PictureType, readonly string[]>> = {
  'still': ['still', 'frame'],
  'image-sequence': [
    'image-sequence',
    'image-sequence-pattern',
    'frames',
    'every-nth-frame',
    'on-seam-mismatch',
    'chunk-cache',
  ],
};

const FONTS = Object.keys(ownOptions).filter((name) => name.includes('font'));

/** Options that go to Remotion as they are: to the functions that take pictures, or to the browser. */
const PASSED = Object.entries(remotionOptions)
  .filter(([, { to }]) => to.some((target) => target === 'picture' || target === 'browser'))
  .map(([name]) => name);

/** Returns whether `frames` names single frames, which Remotion renders as pictures. */
export function namesPictures({ frames }: RenderOptionValues): boolean {
  return frames !== undefined && 'pictures' in frames;
}

/** What the options ask for, or null where it is a video or a sound. */
export function pictureType(options: RenderOptionValues): PictureType | null {
  if (options.still === true) return 'still';
  return options['image-sequence'] === true || namesPictures(options) ? 'image-sequence' : null;
}

function checkPictureFrames(options: RenderOptionValues): string[] {
  const { frames, 'every-nth-frame': nth = 1 } = options;
  const several = frames !== undefined && 'pictures' in frames && frames.pictures.length > 1;
  if (!several || nth === 1) return [];
  return [
    `frames and every-nth-frame: ${frames.pictures.join(',')} and ${nth} are not allowed together. Each says which frames to render: choose one.`,
  ];
}

function checkPattern(pattern: string | undefined): string[] {
  if (pattern === undefined || /^[^/\\]*\[frame\][^/\\]*$/.test(pattern)) return [];
  const allowed = 'a file name with [frame] in it, such as frame-[frame].[ext]';
  return [refusal('image-sequence-pattern', pattern, allowed)];
}

/** Tells which options go with a still or an image sequence, or, given null, with a video or a sound. */
export function allowedWith(type: PictureType | null): (option: string) => boolean {
  const needed = ['frame', 'image-sequence-pattern', 'still'];
  if (type === null) return (option) => !needed.includes(option);
  const allowed = [...PASSED, ...PLANNED, ...PLANNED_FOR[type], ...FONTS];
  return (option) => allowed.includes(option);
}

/** One line for each option that does not go with a still, with an image sequence, or with neither. */
export function checkPictureOptions(options: RenderOptionValues): string[] {
  if (options.still === true && options['image-sequence'] === true)
    return ['still and image-sequence: both are true. One renders one frame, the other all.'];
  const type = pictureType(options);
  const given = Object.entries(options)
    .filter(
      ([name, value]) =>
        Object.hasOwn(renderOptions, name) && value !== undefined && value !== false,
    )
    .map(([name]) => name);
  if (type === null) {
    const needs = { 'frame': 'still', 'image-sequence-pattern': 'image-sequence' } as const;
    return Object.entries(needs)
      .filter(([name]) => given.includes(name))
      .map(([name, needed]) => `${name}: given without ${needed}. Set ${needed}=true.`);
  }
  const isAllowed = allowedWith(type);
  return [
    ...given
      .filter((name) => !isAllowed(name))
      .map((name) => `${name}: not allowed with ${type}, which has no such option. Leave it out.`),
    ...checkPattern(options['image-sequence-pattern']),
    ...checkPictureFrames(options),
  ];
}
