/** `npm run demo`: renders examples/hello over four jobs on this machine, with a browser that it finds or gets by itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChrome } from './chrome.ts';

const root = path.dirname(import.meta.dirname);
const output = path.join(root, 'out', 'hello.mp4');

mkdirSync(path.dirname(output), { recursive: true });
const browser = await findChrome();
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'dist', 'remotion-matrix.js'),
    'render',
    'Hello',
    path.relative(path.join(root, 'examples/hello'), output),
    '--jobs=4',
    `--browser-executable=${browser}`,
  ],
  { cwd: path.join(root, 'examples', 'hello'), stdio: 'inherit' },
);
process.exitCode = status ?? 1;
