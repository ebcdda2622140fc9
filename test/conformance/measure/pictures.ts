import { readFrameCode } from '../../support/frame-code.ts';
import { stripLayout } from '../project/src/frame-strip.ts';
import type { FileFacts } from './read-facts.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

const { pictureWidth, pictureHeight } = stripLayout;

/** Pictures to decode: a media file, or numbered files. */
export interface Pictures {
  /** Options of ffmpeg in front of `-i`. */
  readonly options: readonly string[];
  readonly path: string;
  /** Every how many of its pictures counts. */
  readonly step: number;
}

/** ffmpeg's own VP8 and VP9 decoders leave the alpha channel out. */
const alphaDecoders: Readonly<Record<string, string>> = { vp8: 'libvpx', vp9: 'libvpx-vp9' };

export function picturesOf(path: string, { streams }: FileFacts, transparent: boolean): Pictures {
  const codec = streams.find(({ type }) => type === 'video')?.fields['codec_name'] ?? '';
  const decoder = transparent ? alphaDecoders[codec] : undefined;
  return { options: decoder === undefined ? [] : ['-c:v', decoder], path, step: 1 };
}

/** The frame numbers drawn on pictures, in their order; null where one cannot be read. */
export async function readFrameNumbers({ options, path }: Pictures): Promise<(number | null)[]> {
  const filter = `scale=${pictureWidth}:${pictureHeight},format=gray`;
  const output = [
    '-map',
    '0:v:0',
    '-fps_mode',
    'passthrough',
    '-vf',
    filter,
    '-f',
    'rawvideo',
    '-',
  ];
  const bytes = await runFfmpeg('ffmpeg', [...options, '-i', path, ...output]);
  const size = pictureWidth * pictureHeight;
  return Array.from({ length: bytes.length / size }, (_, index) =>
    readFrameCode(
      bytes.subarray(index * size, (index + 1) * size),
      pictureWidth,
      pictureHeight,
      stripLayout,
    ),
  );
}

/** What is compared: the planes as they are stored, colors, colors as far as they are seen, or how far they are seen. */
type View = 'stored' | 'color' | 'seen color' | 'alpha';

const viewFilters: Readonly<Record<View, string>> = {
  'stored': 'null',
  'color': 'format=gbrp',
  'seen color': 'format=gbrap,premultiply=inplace=1,format=gbrp',
  'alpha': 'format=gbrap,alphaextract',
};

async function ssimOfView(first: Pictures, second: Pictures, view: View): Promise<number[]> {
  // One time base and times by number alone: what is compared does not depend on the rate.
  const chain = ({ step }: Pictures, index: number, name: string) =>
    `[${index}:v:0]select=not(mod(n\\,${step})),settb=1/1000,setpts=N,${viewFilters[view]}[${name}]`;
  const graph = `${chain(first, 0, 'a')};${chain(second, 1, 'b')};[a][b]ssim=stats_file=-:shortest=1`;
  const inputs = [first, second].flatMap(({ options, path }) => [...options, '-i', path]);
  const output = ['-lavfi', graph, '-fps_mode', 'passthrough', '-f', 'null', '-'];
  const stats = (await runFfmpeg('ffmpeg', [...inputs, ...output])).toString('utf8');
  return [...stats.matchAll(/^n:\d+ .*\bAll:(\S+)/gm)].map(([, all]) => Number(all));
}

/** What two rows of pictures have in common: their pixel format, their colors, or colors and transparency. */
export type Likeness = 'stored' | 'color' | 'transparent';

/**
 * How alike two rows of pictures are, picture by picture, by ffmpeg's SSIM over all planes: 1 for equal ones.
 * With transparency the less alike of color and alpha counts. Pictures that only one row has are left out.
 */
export async function ssimPerFrame(
  first: Pictures,
  second: Pictures,
  likeness: Likeness,
): Promise<number[]> {
  if (likeness !== 'transparent') return await ssimOfView(first, second, likeness);
  const [color, alpha] = await Promise.all([
    ssimOfView(first, second, 'seen color'),
    ssimOfView(first, second, 'alpha'),
  ]);
  return color.map((value, index) => Math.min(value, alpha[index] ?? 0));
}
