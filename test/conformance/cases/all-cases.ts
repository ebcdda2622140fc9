import type { ConformanceCase } from '../conformance-case.ts';
import { compositionCases } from './composition-cases.ts';
import { formatCases } from './format-cases.ts';
import { optionCases } from './option-cases.ts';
import { sequenceCases, stillCases } from './picture-cases.ts';
import { soundCases } from './sound-cases.ts';

export interface CaseGroup {
  readonly title: string;
  readonly cases: readonly ConformanceCase[];
}

/** The groups of the report, in its order. */
export const caseGroups: readonly CaseGroup[] = [
  { title: 'Codecs, audio codecs, rates and ranges', cases: formatCases },
  { title: 'Options', cases: optionCases },
  { title: 'Sound', cases: soundCases },
  { title: 'Compositions', cases: compositionCases },
  { title: 'Stills and image sequences', cases: [...stillCases, ...sequenceCases] },
];

const all = caseGroups.flatMap(({ cases }) => cases);

/** One case of each codec, and the options that have gone wrong or are likely to: what `npm test` runs, in a few minutes. */
export const quickCases: readonly ConformanceCase[] = [
  'h264, aac, 29.97 fps, whole',
  'h264-mkv, mp3, 60 fps, part',
  'h265, aac, 30 fps, part',
  'av1, opus, 30 fps, part',
  'vp8, opus, 30 fps, part',
  'prores, aac, 29.97 fps, part',
  'mp3, mp3, 29.97 fps, whole',
  'aac, aac, 60 fps, part',
  'wav, pcm-16, 29.97 fps, part',
  'every third frame, gif',
  'transparent vp9',
  'transparent gif, by image-format png',
  'mixed sounds of a part, h264',
  'sound of @remotion/media at 29.97 fps, wav',
  'calculateMetadata chooses codec, name and formats; props are dates',
  'artifacts',
  'still, png',
  'image sequence, jpeg',
].map((name) => {
  const found = all.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`No case has the name "${name}".`);
  return found;
});
