/** Writes docs/conformance.md from the results. */
import type { MediaComparison } from './compare-media.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { lowestSsim, type Judgement, type Verdict } from './judge.ts';
import { describeFacts } from './measure/compare-facts.ts';
import type { Comparison } from './run-case.ts';

export interface CaseResult extends Judgement {
  readonly entry: ConformanceCase;
  /** Null where a render failed. */
  readonly found: Comparison | null;
}

export interface ReportHead {
  readonly command: string;
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
}

export interface ReportGroup {
  readonly title: string;
  readonly results: readonly CaseResult[];
}

const mediaColumns = [
  'case', 'verdict', 'result', 'chunks', 'frames', 'seconds', 'frame times', 'SSIM at seams', 'SSIM elsewhere',
  'quality', 'sound offset', 'sound', 'sound length', 'tags and loops', 'why',
] as const; // oxfmt-ignore

const ABOUT = `# Conformance

Every case is rendered twice: by Remotion itself on one machine, with one call of \`renderMedia()\`, \`renderStill()\` or
\`renderFrames()\`, and by this pipeline in several chunks, with the built command and the same options. A row compares the two.
Pictures and sound are decoded by Debian's ffmpeg, not by the one that encoded them.

## How to read it

Where two figures stand in a cell, the first is that of one machine and the second that of the chunks; a figure alone is that of both.

| column | |
|---|---|
| verdict | **equal**: no difference in any figure. **as expected**: within the tolerances of the case, which are in \`test/conformance/cases\`; the last column says why it cannot be equal. **FAILED**: the last column says which figure is out of its tolerance. |
| result | Container and streams: codec, profile, pixel format, size, frame rate, color space; sample rate. All that ffprobe tells of the streams must be the same. |
| frames | Frames in the file. Each draws its number on itself; all of them are read back, on both sides, and must be the right ones in order. |
| seconds | Duration of the file. |
| frame times | Largest difference of the times at which one frame is shown, in milliseconds. |
| SSIM at seams, elsewhere | Lowest structural similarity of a frame to the same frame of one machine (ffmpeg's \`ssim\` filter over all planes; with transparency the lower one of color and alpha). The frames at seams are the last before one and the first behind it. 1 is equal. |
| quality | Lowest SSIM of a frame to the lossless picture that Chrome drew, over red, green and blue. The chunks may not be worse than one machine. |
| sound offset | Samples at 48 kHz by which the sound is late against the timeline of the composition, whose sound is known to the sample. Found by cross-correlation. |
| sound | Signal to noise of the chunks' sound against that of one machine, once aligned, in decibels. ∞: the same samples. |
| sound length | Samples of each channel at 48 kHz, decoded, more (+) or fewer (−) than the frames last. |
| tags and loops | Number of metadata tags of the file, which must be the same; how often a GIF repeats (0: for ever). |

**Looped sound has gaps, on one machine and in chunks.** The chunks have the same samples as one machine, so they are in step with it, and not with the ideal timeline.
Remotion begins each pass of \`<Html5Audio loop>\` with the first frame that lies in the pass. What the pass has before that frame is silent.
A sound of 0.5 s at 44.1 kHz that is looped at 23.976 fps should be heard from k · 0.5 s on, for k = 0 to 8. It is heard 0, 48, 48, 96, 96, 144, 144, 192 and 192 samples of 48 kHz later.
The rest of a pass is at most 24 samples late. \`npx vitest run test/e2e/sound.test.ts -t "looped sound"\` measures this.
`;

function figure(value: number, digits: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(digits))) : '∞';
}

/** Rounded down, so that only what is 1 is shown as 1. */
function similarity(value: number | null): string {
  return value === null ? '' : figure(Math.floor(value * 10_000) / 10_000, 4);
}

/** One text where both are alike. */
function pair(first: string, second: string): string {
  return first === second ? first : `${first} / ${second}`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

function soundCells({ sound }: MediaComparison): string[] {
  if (sound === null) return ['', '', ''];
  const { offset, ratio, length, lengthOfFrames } = sound;
  const late = (value: number | null) => (value === null ? '' : signed(value));
  return [
    pair(late(offset.single), late(offset.chunked)),
    figure(ratio, 1),
    pair(signed(length.single - lengthOfFrames), signed(length.chunked - lengthOfFrames)),
  ];
}

function mediaCells(found: MediaComparison): string[] {
  const { single, chunked } = found.facts;
  const { seams, elsewhere } = lowestSsim(found);
  const { quality } = found;
  const seconds = (value: number | null) => (value === null ? '' : figure(value, 3));
  const count = (file: typeof single) =>
    file.frameTimes.length > 0 ? String(file.frameTimes.length) : '';
  const tags = (file: typeof single) => String(Object.keys(file.tags).length);
  const loops =
    single.container === 'gif' ? `, ${pair(String(single.loops), String(chunked.loops))}` : '';
  return [
    pair(describeFacts(single), describeFacts(chunked)),
    String(found.chunks),
    pair(count(single), count(chunked)),
    pair(seconds(single.duration), seconds(chunked.duration)),
    single.frameTimes.length > 0 ? figure(found.timing * 1000, 2) : '',
    similarity(seams),
    similarity(elsewhere),
    quality === null ? '' : pair(similarity(quality.single), similarity(quality.chunked)),
    ...soundCells(found),
    `${pair(tags(single), tags(chunked))}${loops}`,
  ];
}

function why({ entry, failures }: CaseResult): string {
  return [...failures.map((failure) => `**${failure}**`), entry.reason ?? '']
    .filter((text) => text !== '')
    .join('; ');
}

function verdictCell(verdict: Verdict): string {
  return verdict === 'FAILED' ? '**FAILED**' : verdict;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function mediaRow(result: CaseResult): string {
  const { entry, found, verdict } = result;
  const cells = found?.kind === 'media' ? mediaCells(found) : mediaColumns.slice(3).map(() => '');
  return row([entry.name, verdictCell(verdict), ...cells, why(result)]);
}

function pictureRow(result: CaseResult): string {
  const { entry, found, verdict } = result;
  const cells =
    found?.kind === 'pictures'
      ? [String(found.count), String(found.count - found.differing.length), String(found.chunks)]
      : ['', '', ''];
  return row([entry.name, verdictCell(verdict), ...cells, why(result)]);
}

function groupSection({ title, results }: ReportGroup): string {
  const ofMedia = results.every(({ entry }) => entry.kind === 'media');
  const columns = ofMedia
    ? mediaColumns
    : ['case', 'verdict', 'files of one machine', 'the same bytes', 'chunks', 'why'];
  const rows = results.map(ofMedia ? mediaRow : pictureRow);
  return [`## ${title}`, '', row(columns), row(columns.map(() => '---')), ...rows, ''].join('\n');
}

export function countVerdicts(results: readonly CaseResult[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { 'equal': 0, 'as expected': 0, 'FAILED': 0 };
  for (const { verdict } of results) counts[verdict]++;
  return counts;
}

/** The whole document. */
export function writeReport(head: ReportHead, groups: readonly ReportGroup[]): string {
  const results = groups.flatMap((group) => group.results);
  const counts = countVerdicts(results);
  const versions = Object.entries(head.versions).map(([name, version]) => `${name} ${version}`);
  const facts = [
    `${results.length} cases: ${counts.equal} equal, ${counts['as expected']} as expected, ${counts.FAILED} failed.`,
    '',
    `Made by \`${head.command}\` on ${head.date} (${head.machine}; ${versions.join(', ')}).`,
    '',
  ];
  return [ABOUT, ...facts, ...groups.map(groupSection)].join('\n').replaceAll(/\n{3,}/g, '\n\n');
}
