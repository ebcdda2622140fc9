import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { chunkArtifactName } from '../../src/core/artifact-names.ts';
import { fillLongVideo, LONG_CHUNKS, LONG_FRAMES } from './long-combine.ts';
import { median, spread } from './rounds.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

const JOBS = 4;

/** Renders the last job beside a combine that waits for it; gives the seconds from the job's end to combine's. */
async function timeEager(stage: Stage, planned: Planned): Promise<number> {
  const combined = stage.combine(planned, { 'wait': 'true', 'wait-minutes': '5' });
  await stage.job(planned, JOBS - 1);
  const ended = performance.now();
  await combined;
  return (performance.now() - ended) / 1000;
}

/** Hands the last chunk of a long video to a combine that has all others; gives the seconds from then to its end. */
async function timeEagerLong(stage: Stage, planned: Planned): Promise<number> {
  const copy = await stage.copyPlan(planned);
  const store = folderArtifacts(copy.artifacts);
  const id = { render: 0, chunk: LONG_CHUNKS - 1 };
  const name = chunkArtifactName('Hello', copy.inputs['plan-digest']!, id);
  const folder = stage.place('last');
  await store.download(
    (await store.list()).find((each) => each.name === name)!,
    folder,
  );
  await store.delete(name);
  const { promise: fetched, resolve } = Promise.withResolvers<void>();
  const onLine = (line: string) => {
    if (line.includes(`${LONG_CHUNKS - 1} of ${LONG_CHUNKS} chunks fetched`)) resolve();
  };
  const combined = stage.combine(copy, { 'wait': 'true', 'wait-minutes': '5' }, { onLine });
  await Promise.race([fetched, combined]);
  await store.upload({ name, folder });
  const uploaded = performance.now();
  await combined;
  return (performance.now() - uploaded) / 1000;
}

/** Combine after the jobs, and beside them. */
export async function measureCombine(stage: Stage, rounds: number): Promise<Section> {
  const after: number[] = [];
  const eager: number[] = [];
  const shares: number[] = [];
  const long: number[] = [];
  const eagerLong: number[] = [];
  const longVideo = await fillLongVideo(stage);
  for (let round = 0; round < rounds; round++) {
    const planned = await stage.plan({ 'serve-url': stage.bundle, 'jobs': String(JOBS) });
    let slowest = 0;
    for (const job of Array.from({ length: JOBS - 1 }).keys())
      slowest = Math.max(slowest, (await stage.job(planned, job)).seconds);
    const copy = await stage.copyPlan(planned);
    await stage.job(copy, JOBS - 1);
    const { seconds } = await stage.combine(copy);
    after.push(seconds);
    shares.push(seconds / (planned.timeline.seconds + slowest + seconds));
    eager.push(await timeEager(stage, planned));
    long.push((await stage.combine(await stage.copyPlan(longVideo))).seconds);
    eagerLong.push(await timeEagerLong(stage, longVideo));
  }
  return {
    title: 'Combine',
    text: [
      `The example in ${JOBS} chunks of 75 frames: seconds from the end of the last render job to the end of combine. And a video of ${LONG_FRAMES} frames in ${LONG_CHUNKS} chunks, of which one is rendered and stands for all: seconds from its last upload. After: combine is started then. Eager: it runs since before, and looks for chunks every 2 to 15 s.`,
      '',
      `| combine | 300 frames, s | ${LONG_FRAMES} frames, s |`,
      '|---|---|---|',
      `| after | ${spread(after)} | ${spread(long)} |`,
      `| eager | ${spread(eager)} | ${spread(eagerLong)} |`,
      '',
      `After the jobs, combine is ${(100 * median(shares)).toFixed(0)}% of plan, the slowest job and combine together. On GitHub the start of its runner, 5 to 30 s, comes on top; eager has none. Of a long video most of it is the encoding of the sound.`,
    ].join('\n'),
  };
}
