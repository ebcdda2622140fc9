import { join, resolve } from 'node:path';
import { findBrowser, openBrowser } from '../adapters/browser.ts';
import {
  bundleProject,
  checkBundleFiles,
  checkEntryPoint,
  startCli,
} from '../adapters/project/bundle.ts';
import { readInputProps } from '../adapters/project/input-props.ts';
import {
  PAGE_VARIABLE,
  readEnvText,
  readPageEnvironment,
} from '../adapters/project/page-environment.ts';
import { listCompositions } from '../adapters/project/project.ts';
import { findBundle } from '../adapters/project/serve-url.ts';
import { loadRemotion, type Remotion } from '../adapters/remotion/remotion.ts';
import type { Composition, HeadlessBrowser } from '../adapters/remotion/remotion-types.ts';
import { NO_CONFIG, type ConfigOption, type LocalOption } from '../core/config-settings.ts';
import * as type from '../core/input-types.ts';
import { readInputs, type InputValues } from '../core/read-inputs.ts';
import {
  chooseBundler,
  optionsFor,
  remotionOptions,
  renderOptionTypes,
} from '../core/render-options.ts';
import { keepSettings, takeSettings, withSources } from '../core/take-settings.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import type { RenderRequest } from './arguments.ts';
import { problemLine } from './problem-line.ts';
import { hasConfigFile } from './project.ts';
import type { RenderContext } from './run-steps.ts';
import { stopExitCodes } from './stop.ts';

/** Widths of the columns behind the ids, as `npx remotion compositions` has them (4.0.529). */
const FPS_WIDTH = 8;
const SIZE_WIDTH = 15;

type Listed = Pick<Composition, 'id' | 'width' | 'height' | 'fps' | 'durationInFrames'>;

function describeLength({ durationInFrames, fps }: Listed): string {
  const seconds = (durationInFrames / fps).toFixed(2);
  return durationInFrames === 1 ? 'Still' : `${durationInFrames} (${seconds} sec)`;
}

/** Lists ids, frame rates, sizes and lengths as Remotion's own command does; quietly, the ids alone in one line. */
export function formatCompositions(compositions: readonly Listed[], quiet: boolean): string {
  if (quiet) return compositions.map(({ id }) => id).join(' ');
  if (compositions.length === 0) return 'The project has no compositions.';
  const idWidth = Math.max(...compositions.map(({ id }) => id.length)) + 4;
  const rows = compositions.map((composition) => {
    const { id, fps, width, height, durationInFrames } = composition;
    const rate = durationInFrames === 1 ? '' : String(fps);
    const size = `${width}x${height}`.padEnd(SIZE_WIDTH);
    return id.padEnd(idWidth) + rate.padEnd(FPS_WIDTH) + size + describeLength(composition);
  });
  return ['', 'The following compositions are available:', '', ...rows].join('\n');
}

/** Options that a list of compositions takes: those of Chrome and of the pages that it opens. */
const listInputs = { ...renderOptionTypes, 'browser-executable': type.text };
type ListInputs = InputValues<typeof listInputs>;

const LIST_OPTIONS: ReadonlySet<ConfigOption> = new Set([
  'browser-executable',
  'chrome-mode',
  'timeout',
  'log-level',
  'env-file',
]);

/** Returns whether a setting of the configuration file counts for a list, in addition to what bundles. */
function countsForList(option: ConfigOption): boolean {
  if (LIST_OPTIONS.has(option)) return true;
  const targets = Object.hasOwn(remotionOptions, option)
    ? remotionOptions[option as keyof typeof remotionOptions].to
    : [];
  return targets.some((target) => target === 'browser');
}

/** The project's bundle, and the options by which its compositions are listed. */
interface OpenedProject {
  readonly bundle: string;
  readonly inputs: ListInputs;
  /** Text of the dotenv file for its pages. */
  readonly pageEnvironment: string;
}

/**
 * Bundles the project into a folder, or finds the bundle that was given. The process that bundles also reads the
 * configuration file, whose settings count if no flag is given.
 */
async function withProject<T>(
  { project, inputs: given, pageEnvironment, hasEnvFile }: RenderRequest,
  folder: string,
  { outputs, stop }: RenderContext,
  work: (opened: OpenedProject) => Promise<T>,
): Promise<T> {
  const { 'serve-url': serveUrl, 'entry-point': entryPoint } = given;
  const { 'public-dir': publicDir, config } = given;
  const flags = readInputs(listInputs, given);
  checkEntryPoint(project, entryPoint);
  checkBundleFiles(project, given);
  let level = flags['log-level'];
  const onOutput = (text: string) => {
    // Standard output is for the list.
    if (level === 'verbose' || level === 'trace') outputs.stderr.write(text);
  };
  const outDir = join(folder, 'bundle');
  const bundler = chooseBundler(flags);
  const signal = stop.asked;
  const request = { folder: project, entryPoint, bundler, publicDir, config, onOutput, signal };
  const isStarted = serveUrl === undefined || hasConfigFile(project, config);
  await using cli = isStarted ? startCli({ ...request, outDir: join(folder, 'bundled') }) : null;
  const read = (await cli?.config) ?? NO_CONFIG;
  const envFlags = new Set<LocalOption>(hasEnvFile ? ['env-file'] : []);
  const settings = takeSettings(flags, keepSettings(read, countsForList), envFlags);
  level = settings.inputs['log-level'];
  const { inputs, envFile } = settings;
  return await withSources(settings, async () => {
    const page =
      envFile === null
        ? (pageEnvironment ?? '')
        : readEnvText(resolve(project, envFile), envFile, project);
    if (serveUrl === undefined) await bundleProject({ ...request, outDir, started: cli });
    const bundle = serveUrl === undefined ? outDir : findBundle(project, serveUrl);
    return await work({ bundle, inputs, pageEnvironment: page });
  });
}

async function openListBrowser(
  remotion: Remotion,
  { project }: RenderRequest,
  inputs: ListInputs,
  signal: AbortSignal,
): Promise<HeadlessBrowser> {
  const chromeMode = inputs['chrome-mode'] ?? 'headless-shell';
  const path = inputs['browser-executable'];
  // A flag is absolute already, and the file's path is relative to the project.
  const given = path === undefined ? undefined : resolve(project, path);
  const browserRequest = { remotion, chromeMode, given, signal, cache: null, save: false };
  const { executable: browserExecutable } = await findBrowser(browserRequest);
  const chromiumOptions = optionsFor('browser', inputs);
  return await openBrowser(remotion, { browserExecutable, chromiumOptions, chromeMode });
}

async function readCompositions(
  request: RenderRequest,
  context: RenderContext,
): Promise<Composition[]> {
  const { project: folder } = request;
  const remotion = loadRemotion(folder);
  const inputProps = readInputProps(folder, request.inputs['props']);
  await using temporary = await makeTemporaryFolder('compositions');
  return await withProject(request, temporary.path, context, async (opened) => {
    const { bundle, inputs } = opened;
    const env = { ...context.env, [PAGE_VARIABLE]: opened.pageEnvironment };
    const browser = await openListBrowser(remotion, request, inputs, context.stop.asked);
    try {
      const environment = readPageEnvironment(env, () => undefined);
      const openIt = async () => await Promise.resolve(browser);
      const page = { remotion, inputProps, environment, options: inputs, openBrowser: openIt };
      return await listCompositions(bundle, { ...page, projectPath: '' });
    } finally {
      await browser.close({ silent: true }).catch(() => undefined);
    }
  });
}

/** Shows the compositions of a project, and gives the exit code. */
export async function showCompositions(
  request: RenderRequest,
  context: RenderContext,
): Promise<number> {
  const { outputs, stop } = context;
  const stopped = new Promise<null>((done) =>
    stop.asked.addEventListener('abort', () => done(null), { once: true }),
  );
  const reading = readCompositions(request, context);
  // After a stop its failure is only the echo of it.
  reading.catch(() => undefined);
  const compositions = await Promise.race([reading, stopped]);
  const stoppedBy = stop.name();
  if (compositions === null || stoppedBy !== null) {
    outputs.stderr.write(`${problemLine('error', 'Stopped.')}\n`);
    return stopExitCodes[stoppedBy ?? 'SIGINT'];
  }
  outputs.stdout.write(`${formatCompositions(compositions, request.quiet)}\n`);
  return 0;
}
