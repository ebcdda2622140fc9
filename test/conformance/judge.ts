import type { MediaComparison, SoundComparison } from './compare-media.ts';
import type { PicturesComparison } from './compare-pictures.ts';
import type { MediaCase, Tolerance } from './conformance-case.ts';

export type Verdict = 'equal' | 'as expected' | 'FAILED';

export interface Judgement {
  readonly verdict: Verdict;
  /** What is out of its tolerance, one line each. */
  readonly failures: readonly string[];
}

/** Matroska, and the header of MP4, count in whole milliseconds: a time may be rounded by one. */
const ROUNDING = 0.0011; // seconds

export function lowestSsim({ ssim, seamFrames }: MediaComparison): {
  seams: number | null;
  elsewhere: number | null;
} {
  const lowest = (values: readonly number[]) => (values.length === 0 ? null : Math.min(...values));
  return {
    seams: lowest(ssim.filter((_, frame) => seamFrames.includes(frame))),
    elsewhere: lowest(ssim.filter((_, frame) => !seamFrames.includes(frame))),
  };
}

function judgeFrames(found: MediaComparison): string[] {
  const expected = found.expectedFrames.join(' ');
  return (['single', 'chunked'] as const).flatMap((side) => {
    const numbers = found.frameNumbers[side];
    if (numbers.map((number) => number ?? '?').join(' ') === expected) return [];
    const where = side === 'single' ? 'one machine' : 'chunks';
    const wrong = numbers.findIndex((number, index) => number !== found.expectedFrames[index]);
    const detail =
      wrong === -1
        ? ''
        : `; picture ${wrong} shows ${numbers[wrong] ?? 'no readable number'} and not ${found.expectedFrames[wrong] ?? 'nothing'}`;
    return [
      `frames (${where}): ${numbers.length}, expected ${found.expectedFrames.length}${detail}`,
    ];
  });
}

function judgeSimilarity(found: MediaComparison, tolerance: Tolerance): string[] {
  const failures: string[] = [];
  const { seams, elsewhere } = lowestSsim(found);
  if (seams !== null && seams < tolerance.ssimAtSeams)
    failures.push(`SSIM at seams: ${seams}, expected ${tolerance.ssimAtSeams} or more`);
  if (elsewhere !== null && elsewhere < tolerance.ssimElsewhere)
    failures.push(`SSIM elsewhere: ${elsewhere}, expected ${tolerance.ssimElsewhere} or more`);
  const { quality } = found;
  if (quality !== null && quality.chunked < quality.single - tolerance.qualityLoss)
    failures.push(
      `quality: ${quality.chunked}, expected at most ${tolerance.qualityLoss} below one machine's ${quality.single}`,
    );
  return failures;
}

function judgeTimes(found: MediaComparison, tolerance: Tolerance): string[] {
  const failures: string[] = [];
  if (found.timing > ROUNDING)
    failures.push(`frame times: up to ${found.timing.toFixed(4)} s off one machine's`);
  const [single, chunked] = [found.facts.single.duration, found.facts.chunked.duration];
  const difference = Math.abs((single ?? 0) - (chunked ?? 0));
  if (difference > tolerance.duration + ROUNDING)
    failures.push(
      `duration: ${chunked} s, expected one machine's ${single} s within ${tolerance.duration} s`,
    );
  return failures;
}

function judgeSound(
  { offset, ratio, length, lengthOfFrames }: SoundComparison,
  tolerance: Tolerance,
): string[] {
  const failures: string[] = [];
  const wanted = tolerance.soundOffset === 'one machine' ? offset.single : tolerance.soundOffset;
  if (offset.chunked !== null && offset.chunked !== wanted)
    failures.push(`sound offset: ${offset.chunked} samples, expected ${wanted}`);
  if (ratio < tolerance.soundRatio)
    failures.push(`sound: ${ratio.toFixed(1)} dB, expected ${tolerance.soundRatio} or more`);
  const { than, least, most } = tolerance.soundLength;
  const longer = length.chunked - (than === 'one machine' ? length.single : lengthOfFrames);
  if (longer < least || longer > most)
    failures.push(
      `sound length: ${longer} samples more than ${than}, expected ${least} to ${most}`,
    );
  return failures;
}

function isEqual(found: MediaComparison): boolean {
  const { sound, facts } = found;
  return (
    found.differences.size === 0 &&
    found.ssim.every((value) => value === 1) &&
    found.timing === 0 &&
    facts.single.duration === facts.chunked.duration &&
    (sound === null ||
      (sound.ratio === Infinity &&
        sound.offset.single === sound.offset.chunked &&
        sound.length.single === sound.length.chunked))
  );
}

export function judgeMedia({ tolerance }: MediaCase, found: MediaComparison): Judgement {
  const unexpected = [...found.differences].filter(([name]) => !tolerance.facts.includes(name));
  const failures = [
    ...judgeFrames(found),
    ...judgeSimilarity(found, tolerance),
    ...judgeTimes(found, tolerance),
    ...(found.sound === null ? [] : judgeSound(found.sound, tolerance)),
    ...unexpected.map(([name, values]) => `${name}: ${values}`),
    ...found.artifacts.differing.map((name) => `artifact ${name}: differs or is missing`),
    ...(found.chunks === tolerance.chunks
      ? []
      : [`chunks: ${found.chunks}, expected ${tolerance.chunks}`]),
  ];
  if (failures.length > 0) return { verdict: 'FAILED', failures };
  return { verdict: isEqual(found) ? 'equal' : 'as expected', failures };
}

/** Pictures are equal or wrong. */
export function judgePictures({ differing, count }: PicturesComparison): Judgement {
  const failures = differing.map((name) => `${name}: differs or is missing`);
  if (count === 0) failures.push('no picture on one machine');
  return { verdict: failures.length > 0 ? 'FAILED' : 'equal', failures };
}
