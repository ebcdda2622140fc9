import stringWidth from 'string-width';
import { counted, spokenSize, spokenTime } from '../core/progress.ts';
import { textTable } from '../core/text-table.ts';
import type { ChunkEvent } from './progress-event.ts';

const columns = [
  { title: 'chunk', align: 'left' },
  { title: 'frames', align: 'right' },
  { title: 'seconds', align: 'right' },
  { title: 'fps', align: 'right' },
] as const;

/** One line for each chunk, in the order of the frames. */
export function chunkTable(chunks: readonly ChunkEvent[]): string[] {
  const rows = chunks
    .toSorted((a, b) => a.frameRange[0] - b.frameRange[0] || a.label.localeCompare(b.label))
    .map(({ label, frameCount, seconds, fps, skipped }) => [
      // No run before this one has uploaded anything here.
      skipped ? `${label}, from the cache` : label,
      String(frameCount),
      skipped ? '' : seconds.toFixed(1),
      skipped ? '' : fps.toFixed(1),
    ]);
  return textTable(columns, rows, stringWidth);
}

export interface FinishedRender {
  /** As the user would type it. */
  readonly path: string;
  /** Whether it is a folder of pictures. */
  readonly isFolder: boolean;
  /** Bytes. */
  readonly size: number;
  /** Outputs of `combine`; it leaves out what it cannot say. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Seconds that the whole took. */
  readonly seconds: number;
}

/**
 * Says what there is at the end: `out/hello.mp4: 2.3 MB, 10.0 s long, 300 frames; took 21.4 s`, or of a folder
 * `out/hello/: 2.3 MB, 300 pictures; took 21.4 s`.
 */
export function resultLine({ path, isFolder, size, outputs, seconds }: FinishedRender): string {
  const duration = Number(outputs['duration'] || Number.NaN);
  const facts = [
    spokenSize(size),
    ...(Number.isFinite(duration) ? [`${spokenTime(duration)} long`] : []),
    ...(outputs['frames']
      ? [counted(Number(outputs['frames']), isFolder ? 'picture' : 'frame')]
      : []),
  ];
  const place = isFolder ? `${path || '.'}/` : path;
  return `${place}: ${facts.join(', ')}; took ${spokenTime(seconds)}`;
}
