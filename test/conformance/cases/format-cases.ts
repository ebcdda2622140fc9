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

/** What is said of a format at any rate; MP3 in MP4 ends with the frames, as AAC does. */
function wordsOf(codec: Codec, audioCodec: AudioCodec | null): Partial<CaseWords> {
  if (codec !== 'h264' || audioCodec !== 'mp3') return {};
  return {
    reason: 'MP3 ends with the frames; on one machine its last packet outlasts them.',
    // One packet of 1152 samples at 48 kHz.
    tolerance: { duration: 0.024 },
  };
}

/** All formats at all rates, of the whole composition and of a part of it. */
export const formatCases: readonly MediaCase[] = formats.flatMap(({ codec, audioCodec }) =>
  (codec === 'gif' ? gifRates : rates).flatMap(({ title: rate, ...words }) =>
    ranges.map(({ title: range, frames }) =>
      makeCase({
        name: [codec, audioCodec, rate, range].filter((word) => word !== null).join(', '),
        codec,
        ...(audioCodec === null ? {} : { audioCodec }),
        ...wordsOf(codec, audioCodec),
        ...words,
        frames,
      }),
    ),
  ),
);
