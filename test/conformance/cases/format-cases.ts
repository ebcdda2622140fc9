import { audioChoices, type AudioCodec, type Codec } from '../../support/remotion-format.ts';
import type { MediaCase } from '../conformance-case.ts';
import { makeCase, part, whole, type CaseWords } from './make-case.ts';

type Rate = Pick<CaseWords, 'composition' | 'flags' | 'overrides' | 'reason'> & { title: string };

const rates: readonly Rate[] = [
  { title: '30 fps', composition: 'Main' },
  { title: '29.97 fps', composition: 'MainBroken' },
  { title: '60 fps', composition: 'MainFast' },
];

const gifRates: readonly Rate[] = [
  ...rates.slice(0, 2),
  {
    title: '50 fps',
    composition: 'Main',
    flags: ['--fps=50'],
    overrides: { fps: 50 },
    reason: 'In place of 60 fps: Remotion refuses a GIF of more than 50.',
  },
];

const ranges = [
  { title: 'whole', frames: whole },
  { title: 'part', frames: part },
] as const;

/** Every codec with every audio codec that Remotion takes for it; a GIF has none. */
const formats: readonly { codec: Codec; audioCodec: AudioCodec | null }[] = audioChoices.filter(
  ({ codec, audioCodec, preferLossless }) =>
    !preferLossless && (audioCodec !== null || codec === 'gif'),
);

/** All formats at all rates, of the whole composition and of a part of it. */
export const formatCases: readonly MediaCase[] = formats.flatMap(({ codec, audioCodec }) =>
  (codec === 'gif' ? gifRates : rates).flatMap(({ title: rate, ...words }) =>
    ranges.map(({ title: range, frames }) =>
      makeCase({
        name: [codec, audioCodec, rate, range].filter((word) => word !== null).join(', '),
        codec,
        ...(audioCodec === null ? {} : { audioCodec }),
        ...words,
        frames,
      }),
    ),
  ),
);
