import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { chunkArtifactName } from '../../src/core/artifact-names.ts';
import { CHUNK_REPORT_FILE, type ChunkReport } from '../../src/core/chunk-report.ts';
import type { Planned, Stage } from './stage.ts';

/** Five minutes at 30 fps: as long as the video whose times another project has published. */
export const LONG_FRAMES = 9000;
const FRAMES_PER_CHUNK = 300;
export const LONG_CHUNKS = LONG_FRAMES / FRAMES_PER_CHUNK;

/**
 * A long video, of which one chunk is rendered, and stands for all of them: each is as long, and to combine they are as
 * good as the true ones, but for the pictures of their seams.
 */
export async function fillLongVideo(stage: Stage): Promise<Planned> {
  const planned = await stage.plan({
    'serve-url': stage.bundle,
    'duration': String(LONG_FRAMES),
    'frames-per-chunk': String(FRAMES_PER_CHUNK),
    'calibrate': 'false',
  });
  await stage.job(planned, 0);
  const store = folderArtifacts(planned.artifacts);
  const { 'plan-digest': digest } = planned.inputs;
  const nameOf = (chunk: number) => chunkArtifactName('Hello', digest!, { render: 0, chunk });
  const rendered = (await store.list()).find(({ name }) => name === nameOf(0))!;
  const first = stage.place('chunk');
  await store.download(rendered, first);
  const report = JSON.parse(
    await readFile(path.join(first, CHUNK_REPORT_FILE), 'utf8'),
  ) as ChunkReport;
  for (const chunk of Array.from({ length: LONG_CHUNKS }).keys()) {
    const folder = stage.place('chunk');
    await cp(first, folder, { recursive: true });
    const start = chunk * FRAMES_PER_CHUNK;
    const frameRange = [start, start + FRAMES_PER_CHUNK - 1];
    const own = { ...report, chunk, frameRange, seamPictures: null };
    await writeFile(path.join(folder, CHUNK_REPORT_FILE), JSON.stringify(own));
    await store.upload({ name: nameOf(chunk), folder });
  }
  return planned;
}
