import { readFile } from 'node:fs/promises';
import { readZipFiles } from '../support/zip-files.ts';
import type { StillCase } from './conformance-case.ts';
import { differingNames, digestContent, digestFolder } from './digests.ts';
import type { SingleResult } from './one-machine.ts';
import type { ChunkedResult } from './pipeline.ts';

export interface PicturesComparison {
  readonly kind: 'pictures';
  /** Files in the result of one machine, and those of them that differ or are on one side only. */
  readonly count: number;
  readonly differing: readonly string[];
  readonly chunks: number;
}

/** A PDF says when it was made; everything else in it comes from the picture. */
function withoutDates(pdf: Buffer): string {
  return pdf.toString('latin1').replaceAll(/\/(?:CreationDate|ModDate) \(.*?\)/g, '');
}

/** Stills are compared byte by byte: each is made by one call, of the same frame. */
export async function compareStills(
  entry: StillCase,
  single: SingleResult,
  chunked: ChunkedResult,
): Promise<PicturesComparison> {
  const digest = async (file: string) => {
    const bytes = await readFile(file);
    return digestContent(entry.extension === 'pdf' ? withoutDates(bytes) : bytes);
  };
  const name = `still.${entry.extension}`;
  const first = new Map([[name, await digest(single.output)], ...single.artifacts]);
  const second = new Map([[name, await digest(chunked.output)], ...chunked.artifacts]);
  const differing = differingNames(first, second);
  return { kind: 'pictures', count: first.size, differing, chunks: chunked.chunks };
}

/** Names and bytes of every picture in the archive, against the files that `renderFrames()` wrote. */
export async function compareSequences(
  single: SingleResult,
  chunked: ChunkedResult,
): Promise<PicturesComparison> {
  const first = await digestFolder(single.output);
  const files = [...readZipFiles(await readFile(chunked.output))];
  const second = new Map(files.map(([name, bytes]) => [name, digestContent(bytes)] as const));
  const differing = differingNames(first, second);
  return { kind: 'pictures', count: first.size, differing, chunks: chunked.chunks };
}
