import { join } from 'node:path';
import { findBrowser, openBrowser } from '../adapters/browser.ts';
import { bundleProject, checkBundleFiles, checkEntryPoint } from '../adapters/project/bundle.ts';
import { readInputProps } from '../adapters/project/input-props.ts';
import { readPageEnvironment } from '../adapters/project/page-environment.ts';
import { listCompositions } from '../adapters/project/project.ts';
import { findBundle } from '../adapters/project/serve-url.ts';
import { loadRemotion } from '../adapters/remotion/remotion.ts';
import type { Composition } from '../adapters/remotion/remotion-types.ts';
import { readInputs } from '../core/read-inputs.ts';
import { chooseBundler, optionsFor, renderOptionTypes } from '../core/render-options.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import type { RenderRequest } from './arguments.ts';
import { problemLine } from './problem-line.ts';
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

/** Bundles the project into a folder, or finds the bundle that was given. */
async function prepareBundle(
  { project, inputs, logLevel }: RenderRequest,
  folder: string,
  { outputs, stop }: RenderContext,
): Promise<string> {
  const { 'serve-url': serveUrl, 'entry-point': entryPoint } = inputs;
  const { 'public-dir': publicDir, config } = inputs;
  if (serveUrl !== undefined) return findBundle(project, serveUrl);
  checkEntryPoint(project, entryPoint);
  checkBundleFiles(project, inputs);
  const outDir = join(folder, 'bundle');
  const bundler = chooseBundler(readInputs(renderOptionTypes, inputs));
  const isShown = logLevel === 'verbose' || logLevel === 'trace';
  // Standard output is for the list.
  const onOutput = (text: string) => void (isShown && outputs.stderr.write(text));
  const request = { folder: project, entryPoint, outDir, bundler, publicDir, config, onOutput };
  await bundleProject({ ...request, signal: stop.asked });
  return outDir;
}

async function readCompositions(
  request: RenderRequest,
  context: RenderContext,
): Promise<Composition[]> {
  const { project: folder, inputs, pageEnvironment } = request;
  const signal = context.stop.asked;
  const options = readInputs(renderOptionTypes, inputs);
  const remotion = loadRemotion(folder);
  const inputProps = readInputProps(folder, inputs['props']);
  const env = { ...context.env, REMOTION_MATRIX_ENV: pageEnvironment ?? '' };
  await using temporary = await makeTemporaryFolder('compositions');
  const bundle = await prepareBundle(request, temporary.path, context);
  const chromeMode = options['chrome-mode'] ?? 'headless-shell';
  const given = inputs['browser-executable'];
  const browserRequest = { remotion, chromeMode, given, signal, cache: null, save: false };
  const chromiumOptions = optionsFor('browser', options);
  const { executable: browserExecutable } = await findBrowser(browserRequest);
  const browser = await openBrowser(remotion, { browserExecutable, chromiumOptions, chromeMode });
  try {
    const environment = readPageEnvironment(env, () => undefined);
    const openIt = async () => await Promise.resolve(browser);
    const page = { remotion, inputProps, environment, options, openBrowser: openIt };
    return await listCompositions(bundle, { ...page, projectPath: '' });
  } finally {
    await browser.close({ silent: true }).catch(() => undefined);
  }
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
