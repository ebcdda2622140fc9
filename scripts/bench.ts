/**
 * `npm run bench`: measures how fast the pipeline is on this machine, and writes docs/performance.md.
 *
 * - `--only <pattern>`: only the sections whose names match a regular expression, printed and not written.
 * - `--update`: with `--only`, these sections take the place of those in the document.
 * - `--rounds <number>`: how often each thing is done; the document has medians.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './bench/machine.ts';
import { sections } from './bench/sections.ts';
import { replaceSection } from './bench/section.ts';
import { root, Stage } from './bench/stage.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    update: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
});

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: "${values.rounds}" is not allowed. Allowed: 1 or more.`);
if (values.update && values.only === undefined)
  throw new Error('--update: goes with --only. Without it the whole document is written.');
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
const file = path.join(root, 'docs/performance.md');
if (values.only === undefined) writeFileSync(file, [describeMachine(rounds), ...parts].join('\n'));
else if (values.update) {
  const note = `Measured by itself on ${new Date().toISOString().slice(0, 10)}, with ${rounds} rounds.\n`;
  const updated = parts.reduce(
    (document, part) => replaceSection(document, `${part}\n${note}`),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, updated);
}
