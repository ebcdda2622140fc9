import type { ChunkReport } from './chunk-report.ts';
import type { EmittedArtifact } from './emitted-artifacts.ts';
import { cachedChunks, isCached } from './cached-chunks.ts';
import { countChunks, describeFormat } from './describe-plan.ts';
import { escapeMarkdown, markdownTable } from './markdown.ts';
import type { Plan } from './plan.ts';
import { counted, frameRate, spokenSize } from './progress.ts';

/** A finished render, as the summary page shows it. */
export interface FinishedRender {
  readonly outName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly frames: number;
  /** Seconds; null of pictures. */
  readonly duration: number | null;
  readonly artifactUrl: string;
  /** Of the sound beside the video; null if the video has it. */
  readonly separateAudioUrl: string | null;
  /** Files of the composition's `<Artifact>`s. */
  readonly artifacts: readonly EmittedArtifact[];
  readonly artifactsUrl: string | null;
  readonly published: {
    readonly releaseUrl: string;
    readonly assets: readonly { readonly name: string; readonly url: string }[];
  } | null;
  readonly reports: readonly ChunkReport[];
  /** Shown above all else. */
  readonly warnings: readonly string[];
}

function chunkRow(plan: Plan, report: ChunkReport): string[] {
  const { chunk, frameRange, frameCount, seconds, attempts } = report;
  const notes = [
    ...(isCached(plan, report) ? ['from the cache'] : []),
    ...(attempts === 1 ? [] : [`${attempts} attempts`]),
  ];
  return [
    String(chunk + 1),
    `${frameRange[0]}–${frameRange[1]}`,
    seconds.toFixed(1),
    frameRate(frameCount, seconds)?.toFixed(1) ?? '',
    notes.join(', '),
  ];
}

/** `300 frames, 10.00 s`, `1 frame` */
export function describeLength({
  frames,
  duration,
}: Pick<FinishedRender, 'frames' | 'duration'>): string {
  const length = counted(frames, 'frame');
  return duration === null ? length : `${length}, ${duration.toFixed(2)} s`;
}

function artifactRow({ filename, frame, file }: EmittedArtifact): string[] {
  return [escapeMarkdown(filename), String(frame), spokenSize(file.size)];
}

/** The files that the composition made beside the result, or nothing. */
function summarizeArtifacts({ artifacts, artifactsUrl }: FinishedRender): string[] {
  if (artifactsUrl === null) return [];
  return [
    `<details><summary>${counted(artifacts.length, 'file')} of <code>&lt;Artifact&gt;</code></summary>`,
    markdownTable(['File', 'Frame', 'Size'], artifacts.map(artifactRow)),
    `[All in one artifact](${artifactsUrl})`,
    '</details>',
  ];
}

function releaseRows(published: FinishedRender['published']): [string, string][] {
  if (published === null) return [];
  const links = published.assets.map(({ name, url }) => `[${escapeMarkdown(name)}](${url})`);
  const title = links.length === 1 ? 'Release asset' : 'Release assets';
  return [[title, `${links.join(', ')} of [the release](${published.releaseUrl})`]];
}

function soundRow({ separateAudioUrl }: FinishedRender): [string, string][] {
  return separateAudioUrl === null ? [] : [['Sound', `[A file of its own](${separateAudioUrl})`]];
}

/** `4 chunks on 4 jobs`, `4 chunks, 3 of them from the cache, on 1 job` */
function describeChunks(plan: Plan): string {
  const cached = cachedChunks(plan).length;
  const kept = cached === 0 ? '' : `, ${cached} of them from the cache,`;
  return `${counted(countChunks(plan), 'chunk')}${kept} on ${counted(plan.jobs.length, 'job')}`;
}

/** The Markdown of the summary page after combining. */
export function summarizeRender(plan: Plan, result: FinishedRender): string {
  const [render] = plan.renders;
  const facts: [string, string][] = [
    ['Composition', escapeMarkdown(render!.composition.id)],
    ['Format', escapeMarkdown(describeFormat(render!))],
    ['Length', describeLength(result)],
    ['Size', spokenSize(result.size)],
    ['SHA-256', `\`${result.sha256}\``],
    ['Artifact', `[${escapeMarkdown(result.outName)}](${result.artifactUrl})`],
    ...soundRow(result),
    ...releaseRows(result.published),
  ];
  return [
    `### ${escapeMarkdown(result.outName)}`,
    ...result.warnings.map((warning) => `> [!WARNING]\n> ${escapeMarkdown(warning)}`),
    markdownTable(['', ''], facts),
    `<details><summary>${describeChunks(plan)}</summary>`,
    markdownTable(
      ['Chunk', 'Frames', 'Seconds', 'fps', ''],
      result.reports.map((report) => chunkRow(plan, report)),
    ),
    '</details>',
    ...summarizeArtifacts(result),
    '',
  ].join('\n\n');
}

/** The Markdown of the summary page where there is nothing to show but what is wrong. */
export function summarizeFailure(problems: readonly string[]): string {
  return [
    '### This job failed',
    ...problems.map((problem) => `- ${escapeMarkdown(problem)}`),
    '',
  ].join('\n\n');
}
