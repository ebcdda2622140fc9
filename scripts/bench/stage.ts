/** What all measurements share: the example's bundle, a browser, and the built actions as processes. */
import { cp, mkdir, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ARTIFACTS_VARIABLE } from '../../src/adapters/artifact-store.ts';
import { CACHE_VARIABLE } from '../../src/adapters/cache.ts';
import { bundleProject } from '../../src/adapters/project/bundle.ts';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { leaveNetworkOutOfReports } from '../../src/adapters/remotion/patches/process-reports.ts';
import { runAction } from '../../src/cli/action-process.ts';
import type { ProgressEvent } from '../../src/cli/progress-event.ts';
import type { Stop } from '../../src/cli/stop.ts';
import { findChrome } from '../chrome.ts';
import { Timeline } from './timeline.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** The example: 1280x720 at 30 fps, with sound and a film in the film. */
export const helloFolder = path.join(root, 'examples/hello');

type Texts = Readonly<Record<string, string>>;

export interface Planned {
  readonly timeline: Timeline;
  /** Names of the jobs. */
  readonly jobs: readonly string[];
  /** Inputs of the actions that follow. */
  readonly inputs: Texts;
  readonly artifacts: string;
}

const neverStops: Stop = {
  name: () => null,
  asked: new AbortController().signal,
  now: new AbortController().signal,
  [Symbol.dispose]: () => undefined,
};

/** The system's own place for temporary files, on a disk as a rule. */
export const SYSTEM_PLACE = tmpdir();

/** Linux keeps what lies here in memory. */
export const IN_MEMORY = '/dev/shm';

/** Assumed to be enough. */
const BYTES_OF_THE_BENCH = 8 * 1024 ** 3;

/**
 * Where the files of the bench lie, unless TMPDIR says: in memory, where there is room. On ext4 each file that is made
 * passes over the inodes that were deleted in the last minutes (Linux, fs/ext4/ialloc.c, `recently_deleted()`): a job
 * would pay for the clean-up of those before it, which a fresh runner does not.
 */
async function temporaryPlace(): Promise<string> {
  if (process.env['TMPDIR'] !== undefined) return SYSTEM_PLACE;
  const { bavail, bsize } = await statfs(IN_MEMORY).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > BYTES_OF_THE_BENCH ? IN_MEMORY : SYSTEM_PLACE;
}

export class Stage implements AsyncDisposable {
  readonly folder: string;
  readonly browser: string;
  /** A finished bundle of the example. */
  readonly bundle: string;
  readonly #placeBefore: string;
  #calls = 0;

  private constructor(folder: string, browser: string, placeBefore: string) {
    this.folder = folder;
    this.browser = browser;
    this.#placeBefore = placeBefore;
    this.bundle = path.join(folder, 'bundle');
  }

  /** @param parent where its files lie, and those of Remotion until it is disposed of */
  static async open(parent?: string): Promise<Stage> {
    // Waiting for a DNS that does not answer is to weigh on neither side.
    leaveNetworkOutOfReports();
    process.env['NODE_OPTIONS'] = '--report-exclude-network';
    const before = tmpdir();
    process.env['TMPDIR'] = parent ?? (await temporaryPlace());
    const folder = await mkdtemp(path.join(tmpdir(), 'remotion-matrix-bench-'));
    const stage = new Stage(folder, await findChrome(), before);
    await bundleProject({
      folder: helloFolder,
      entryPoint: undefined,
      outDir: stage.bundle,
      bundler: 'webpack',
      signal: neverStops.asked,
    });
    return stage;
  }

  /** An empty place of its own for each call. */
  place(name: string): string {
    this.#calls++;
    return path.join(this.folder, `${name}-${this.#calls}`);
  }

  /** Plans the example, or what the inputs say. */
  async plan(inputs: Texts, env: Texts = {}): Promise<Planned> {
    const artifacts = this.place('artifacts');
    const given = { 'working-directory': '.', 'composition': 'Hello', ...inputs };
    const timeline = await this.run('plan', given, artifacts, env);
    const { outputs } = timeline;
    const matrix = JSON.parse(outputs['matrix']!) as { include: { name: string }[] };
    return {
      timeline,
      artifacts,
      jobs: matrix.include.map(({ name }) => name),
      inputs: { 'kit': outputs['kit']!, 'plan-digest': outputs['plan-digest']! },
    };
  }

  /** The same plan in artifacts of its own, where nothing is rendered yet. */
  async copyPlan(planned: Planned): Promise<Planned> {
    const artifacts = this.place('artifacts');
    await cp(planned.artifacts, artifacts, { recursive: true });
    return { ...planned, artifacts };
  }

  /** Fetches the artifact of one file; gives the file. */
  async fetchFile({ artifacts }: Planned, name: string): Promise<string> {
    const store = folderArtifacts(artifacts);
    const listed = (await store.list()).find((artifact) => artifact.name === name);
    const folder = this.place('fetched');
    await mkdir(folder);
    await store.download(listed!, folder);
    return path.join(folder, name);
  }

  async job({ inputs, artifacts }: Planned, job: number, env: Texts = {}): Promise<Timeline> {
    return await this.run('render-chunk', { ...inputs, job: String(job) }, artifacts, env);
  }

  async combine(
    { inputs, artifacts }: Planned,
    more: Texts = {},
    { env, onLine }: { env?: Texts; onLine?: (line: string) => void } = {},
  ): Promise<Timeline> {
    return await this.run('combine', { ...inputs, ...more }, artifacts, env, onLine);
  }

  /** Runs a built action to its end. @throws where it fails, with what it said */
  async run(
    action: 'plan' | 'render-chunk' | 'combine',
    inputs: Texts,
    artifacts: string,
    env: Texts = {},
    onLine: (line: string) => void = () => undefined,
  ): Promise<Timeline> {
    const timeline = new Timeline();
    const takesBrowser = action !== 'combine';
    const result = await runAction(
      {
        script: path.join(root, 'dist', `${action}.js`),
        inputs: { ...(takesBrowser ? { 'browser-executable': this.browser } : {}), ...inputs },
        folder: this.place(action),
        workspace: action === 'plan' ? helloFolder : null,
        env: {
          ...process.env,
          [ARTIFACTS_VARIABLE]: artifacts,
          // What earlier runs on this machine have kept is not to count.
          [CACHE_VARIABLE]: this.place('cache'),
          ...env,
        },
      },
      {
        event: (event: ProgressEvent) => timeline.addEvent(event),
        line: (line) => {
          timeline.addLine(line);
          onLine(line);
        },
      },
      neverStops,
    );
    timeline.end(result.outputs);
    if (result.succeeded) return timeline;
    throw new Error(`${action} failed (${result.ending}):\n${timeline.lines.join('\n')}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    process.env['TMPDIR'] = this.#placeBefore;
    await rm(this.folder, { recursive: true, force: true });
  }
}
