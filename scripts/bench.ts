/**
 * `npm run bench`: measures how fast the pipeline is on this machine, and writes docs/performance.md.
 *
 * - `--only <pattern>`: only the sections whose names match a regular expression, printed and not written.
 * - `--rounds <number>`: how often each thing is done; the document has medians.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './bench/machine.ts';
import { sections } from './bench/sections.ts';
import { root, Stage } from './bench/stage.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: "${values.rounds}" is not allowed. Allowed: 1 or more.`);
const pattern = new RegExp(values.only ?? '', 'i');
const parts: string[] = [];
await using stage = await Stage.open();
for (const [name, measure] of Object.entries(sections)) {
  if (!pattern.test(name)) continue;
  const { title, text } = await measure(stage, rounds);
  const part = `## ${title}\n\n${text}\n`;
  console.log(part);
  parts.push(part);
}
if (values.only === undefined) {
  const file = path.join(root, 'docs/performance.md');
  writeFileSync(file, [describeMachine(rounds), ...parts].join('\n'));
}
