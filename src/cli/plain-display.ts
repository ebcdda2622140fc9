import { clockTime, counted } from '../core/progress.ts';
import type { Display, Outputs } from './display.ts';
import {
  jobRate,
  renderingTitle,
  runTotal,
  type JobPhase,
  type JobState,
  type RunState,
} from './run-state.ts';

/** A line at each tenth of the frames, and at the latest after this time. */
const TENTHS = 10;
const LONGEST_SILENCE = 30_000; // milliseconds

function totalLine(run: RunState, now: number): string {
  const { rendered, frameCount, rate, left } = runTotal(run, now);
  const done = run.jobs.filter(({ phase }) => phase === 'done').length;
  return [
    `${rendered}/${frameCount} frames (${Math.floor((100 * rendered) / frameCount)} %)`,
    ...(rate === null ? [] : [`${rate.toFixed(1)} fps`]),
    ...(left === null ? [] : [`${clockTime(left)} left`]),
    `${done} of ${counted(run.jobs.length, 'job')} done`,
  ].join(', ');
}

/** Lines for a log: each step, each job's end, and the whole every tenth. */
export function plainDisplay(run: RunState, outputs: Outputs): Display {
  let step: string | null = null;
  let tenth = 0;
  let saidAt = performance.now();
  const phases = new Map<JobState, JobPhase>();
  const line: Display['line'] = (text, channel) => void outputs[channel].write(`${text}\n`);

  const sayStep = () => {
    const now = run.step ?? renderingTitle(run);
    if (now !== step) line(now, 'stdout');
    step = now;
  };
  const sayJobs = () => {
    for (const job of run.jobs) {
      if (phases.get(job) === job.phase) continue;
      phases.set(job, job.phase);
      const rate = jobRate(job);
      if (job.phase === 'done')
        line(`${job.name}: done${rate === null ? '' : `, ${rate.toFixed(1)} fps`}`, 'stdout');
      if (job.phase === 'failed') line(`${job.name}: failed`, 'stdout');
    }
  };
  const sayTotal = () => {
    const now = performance.now();
    const { rendered, frameCount } = runTotal(run, now);
    const reached = frameCount === 0 ? 0 : Math.floor((TENTHS * rendered) / frameCount);
    if (reached === tenth && (now - saidAt < LONGEST_SILENCE || rendered === 0)) return;
    tenth = reached;
    saidAt = now;
    line(totalLine(run, now), 'stdout');
  };
  return {
    update: () => {
      // A job's end before what begins with it.
      sayJobs();
      sayStep();
      if (run.step === null) sayTotal();
    },
    line,
    [Symbol.dispose]: () => undefined,
  };
}
