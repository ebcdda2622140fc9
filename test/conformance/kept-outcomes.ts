/** Keeps outcomes on disk, so that a run that was broken off, or whose tolerances were changed, need not render all again. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ConformanceCase } from './conformance-case.ts';
import { digestContent } from './digests.ts';
import type { Outcome } from './run-case.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What outcomes depend on beside the case: the built pipeline, and what renders and measures here. */
function digestSources(): string {
  const files = globSync(['dist/*.js', 'test/conformance/**/*.{ts,tsx}'], { cwd: root })
    .filter((file) => !/\/(?:cases|judge|report|.*\.test)\b/.test(file))
    .sort();
  return digestContent(
    files.map((file) => digestContent(readFileSync(path.join(root, file)))).join('\n'),
  );
}

export interface KeptOutcomes {
  /** The outcome of an earlier run with the same case and sources, or null. One without figures is none. */
  readonly find: (entry: ConformanceCase) => Outcome | null;
  readonly keep: (entry: ConformanceCase, outcome: Outcome) => void;
}

export function openKeptOutcomes(folder: string): KeptOutcomes {
  mkdirSync(folder, { recursive: true });
  const sources = digestSources();
  const fileOf = (entry: ConformanceCase) => {
    const rendered = { ...entry, tolerance: null, reason: null };
    return path.join(folder, digestContent(sources + JSON.stringify(rendered)));
  };
  return {
    find: (entry) => {
      const file = fileOf(entry);
      return existsSync(file) ? (deserialize(readFileSync(file)) as Outcome) : null;
    },
    keep: (entry, outcome) => {
      if (outcome.found !== null) writeFileSync(fileOf(entry), serialize(outcome));
    },
  };
}
