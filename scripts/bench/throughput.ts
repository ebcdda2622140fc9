import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { byTurns, median, secondsOf, spread } from './rounds.ts';
import type { Section } from './section.ts';
import { helloFolder, root, type Stage } from './stage.ts';

const FRAMES = 300;
const WANTED = 1.4;

/** Remotion's own command with its defaults, from the same finished bundle. */
async function runRemotion(stage: Stage): Promise<void> {
  const cli = path.join(root, 'node_modules/@remotion/cli/remotion-cli.js');
  const output = path.join(stage.folder, 'remotion.mp4');
  const child = spawn(
    process.execPath,
    [cli, 'render', stage.bundle, 'Hello', output, `--browser-executable=${stage.browser}`],
    { cwd: helloFolder, stdio: 'ignore', env: { ...process.env, CI: 'true' } },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`remotion render ended with ${code}.`);
}

/** One job that renders the whole, against `npx remotion render`. */
export async function measureThroughput(stage: Stage, rounds: number): Promise<Section> {
  const planned = await stage.plan({ 'serve-url': stage.bundle, 'jobs': '1' });
  const { job, remotion } = await byTurns(rounds, {
    job: async () => {
      // Else it would find its chunk uploaded, and render nothing.
      const fresh = await stage.copyPlan(planned);
      return await secondsOf(async () => await stage.job(fresh, 0));
    },
    remotion: async () => await secondsOf(async () => await runRemotion(stage)),
  });
  const ratio = median(remotion.map((seconds, round) => seconds / job[round]!));
  return {
    title: 'Throughput of one job',
    text: [
      `All ${FRAMES} frames, from a finished bundle: one render-chunk process from start to end, with its kit unpacked and its chunk uploaded, against \`remotion render\` with its defaults.`,
      '',
      '| | seconds | frames a second |',
      '|---|---|---|',
      `| \`remotion render\` | ${spread(remotion)} | ${(FRAMES / median(remotion)).toFixed(1)} |`,
      `| render-chunk | ${spread(job)} | ${(FRAMES / median(job)).toFixed(1)} |`,
      '',
      `render-chunk is ${ratio.toFixed(2)} times as fast; wanted on two cores: ${WANTED}. Remotion opens one tab for every two cores, a job three.`,
    ].join('\n'),
  };
}
