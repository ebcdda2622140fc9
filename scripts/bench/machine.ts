import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { IN_MEMORY, root } from './stage.ts';

function remotionVersion(): string {
  const file = path.join(root, 'node_modules/@remotion/renderer/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The head of docs/performance.md: what was measured where, and when. */
export function describeMachine(rounds: number): string {
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  const cores = os.availableParallelism();
  return `# Performance

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cores} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${memory} GB, ${process.platform} ${process.arch}; Remotion ${remotionVersion()}, Node.js ${process.versions.node}.

Figures are medians of ${rounds} rounds, with the least and the most in brackets. What is compared is done by turns, since other work on the machine weighs on
both then; ratios are medians of the rounds' ratios. The video is examples/hello: 1280x720 at 30 fps, with sound and a film in the film. Nothing
here ran on GitHub; what is simulated says so. Where nothing else is said, files lay in ${os.tmpdir()}${os.tmpdir() === IN_MEMORY ? ', in memory: no job pays for the clean-up of those before it' : ''}.
`;
}
