import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { FORECAST_FILE, forecastSchema } from '../../src/core/forecast.ts';
import type { Prediction } from '../../src/core/predict-run.ts';
import { median, spread } from './rounds.ts';
import type { Section } from './section.ts';
import type { Planned, Stage } from './stage.ts';

const JOB_COUNTS = [1, 2, 4] as const;

async function readForecast(stage: Stage, planned: Planned): Promise<Prediction> {
  const kit = stage.place('kit');
  await tarArchiver.unpack(await stage.fetchFile(planned, planned.inputs['kit']!), kit);
  const text = await readFile(path.join(kit, FORECAST_FILE), 'utf8');
  return forecastSchema.parse(JSON.parse(text)).planned;
}

interface Measured {
  readonly expected: number;
  readonly taken: number;
}

/** One run, its jobs one after another, so that each has the machine to itself as on a runner of its own. */
async function runJobs(
  stage: Stage,
  jobs: number,
  env: Readonly<Record<string, string>>,
): Promise<Measured | null> {
  const planned = await stage.plan(
    { 'serve-url': stage.bundle, 'jobs': String(jobs), 'concurrency': 'auto' },
    env,
  );
  const seconds: number[] = [];
  for (const job of planned.jobs.keys()) seconds.push((await stage.job(planned, job, env)).seconds);
  const combine = await stage.combine(await stage.copyPlan(planned), {}, { env });
  const known = planned.timeline.lines.some((line) => line.startsWith('Expected '));
  if (!known) return null;
  const forecast = await readForecast(stage, planned);
  return {
    expected: forecast.slowestJob + forecast.combine,
    taken: Math.max(...seconds) + combine.seconds,
  };
}

/** What plan expects, against what a run takes. */
export async function measureModel(stage: Stage, rounds: number): Promise<Section> {
  const runs = new Map<number, Measured[]>(JOB_COUNTS.map((jobs) => [jobs, []]));
  for (let round = 0; round < rounds; round++) {
    const env = { REMOTION_MATRIX_CACHE: stage.place('cache') };
    // The first run is the one that the others know the times of.
    await runJobs(stage, JOB_COUNTS.at(-1)!, env);
    for (const jobs of JOB_COUNTS) runs.get(jobs)!.push((await runJobs(stage, jobs, env))!);
  }
  const rows = [...runs].map(([jobs, measured]) => {
    const ratio = median(measured.map(({ expected, taken }) => expected / taken));
    return `| ${jobs} | ${spread(measured.map(({ expected }) => expected))} | ${spread(measured.map(({ taken }) => taken))} | ${ratio.toFixed(2)} |`;
  });
  return {
    title: 'The model',
    text: [
      'Seconds of the slowest job and of combine, as plan expects them from the times of an earlier run, and as they are. The jobs ran one after another, each with the whole machine, as on a runner of its own.',
      '',
      '| jobs | expected, s | taken, s | expected / taken |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
