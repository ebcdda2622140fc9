import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkBundleFiles, checkEntryPoint } from '../../src/adapters/project/bundle.ts';
import { findFontFolder, type FontFolder } from '../../src/adapters/font-folder.ts';
import { checkFrameRanges, checkOpenGlRenderer } from '../../src/adapters/remotion/media-format.ts';
import { resolveFormat } from '../../src/adapters/remotion/output-format.ts';
import { readInputProps } from '../../src/adapters/project/input-props.ts';
import type { KeptBundle } from '../../src/adapters/kept-bundle.ts';
import { checkRemotionVersions } from '../../src/adapters/remotion/remotion-versions.ts';
import { loadRemotion, type Remotion } from '../../src/adapters/remotion/remotion.ts';
import { checkOptions } from '../../src/adapters/remotion/supported-versions.ts';
import { findBundle } from '../../src/adapters/project/serve-url.ts';
import { pictureType } from '../../src/core/check-picture-options.ts';
import type { PicturesIn } from '../../src/core/media-format.ts';
import { refusal } from '../../src/core/read-inputs.ts';
import { UserError } from '../../src/core/user-error.ts';
import type { PlanInputs } from './inputs.ts';

/** Where the project lies. */
export interface Place {
  /** The root of the repository. */
  readonly root: string;
  readonly folder: string;
  /** The folder from the root, with `/`. */
  readonly projectPath: string;
}

/** @throws {UserError} where the working directory is not there. */
export function findPlace(inputs: PlanInputs): Place {
  const root = resolve(process.env['GITHUB_WORKSPACE'] || process.cwd());
  const given = inputs['working-directory'] ?? '.';
  const folder = resolve(root, given);
  if (existsSync(folder))
    return { root, folder, projectPath: relative(root, folder).split(sep).join('/') };
  throw new UserError(
    refusal('working-directory', given, `a folder in ${root} (is the repository checked out?)`),
  );
}

export interface CheckedProject {
  readonly remotion: Remotion;
  readonly serveUrl: string | undefined;
  readonly entryPoint: string | undefined;
  readonly inputProps: Record<string, unknown>;
  /** Null where no fonts are shipped. */
  readonly fontFolder: FontFolder | null;
  /** Null where the project is bundled. */
  readonly kept: KeptBundle | null;
}

/** Gives undefined where a check has failed, and goes on. */
type Attempt = <T>(check: () => T) => T | undefined;

/** Loads the project's Remotion, and lets it check the options that are its own. */
function checkRemotion(
  inputs: PlanInputs,
  folder: string,
  kept: KeptBundle | null,
  picturesIn: PicturesIn,
  attempt: Attempt,
  warn: (line: string) => void,
): Remotion | undefined {
  const place = kept === null ? folder : join(kept.runtime, kept.runtimePath);
  // The versions first: another Remotion than we know may not even load.
  const mixed = kept === null ? attempt(() => checkRemotionVersions(folder)) : null;
  if (mixed === undefined) return undefined;
  if (mixed !== null) warn(mixed);
  const remotion = attempt(() => loadRemotion(place));
  if (remotion === undefined) return undefined;
  attempt(() => checkOptions(remotion, inputs));
  // Only where the format is given: else the composition may have a say in it.
  if ((inputs.codec ?? pictureType(inputs)) !== null) {
    attempt(() =>
      resolveFormat(remotion, {
        options: inputs,
        outName: inputs['out-name'],
        defaultCodec: null,
        defaultVideoImageFormat: null,
        picturesIn,
      }),
    );
  }
  attempt(() => checkOpenGlRenderer(remotion, inputs.gl));
  attempt(() => checkFrameRanges(remotion, inputs.frames));
  return remotion;
}

/**
 * Reads all that can be wrong with the project and its inputs before anything is bundled.
 *
 * @param kept of an earlier run of the same files, whose packages were checked then; null where they are installed
 * @throws {UserError} with one line for each problem.
 */
export function checkProject(
  inputs: PlanInputs,
  { folder }: Place,
  kept: KeptBundle | null,
  picturesIn: PicturesIn,
  warn: (line: string) => void,
): CheckedProject {
  const problems: string[] = [];
  const attempt: Attempt = (check) => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const remotion = checkRemotion(inputs, folder, kept, picturesIn, attempt, warn);
  const bundle = inputs['serve-url'];
  const serveUrl = bundle === undefined ? undefined : attempt(() => findBundle(folder, bundle));
  attempt(() => checkEntryPoint(folder, inputs['entry-point']));
  attempt(() => checkBundleFiles(folder, inputs));
  const { fonts } = inputs;
  const fontFolder = fonts === undefined ? null : attempt(() => findFontFolder(folder, fonts));
  const inputProps = attempt(() => readInputProps(folder, inputs.props));
  if (
    problems.length > 0 ||
    remotion === undefined ||
    inputProps === undefined ||
    fontFolder === undefined
  )
    throw new UserError(problems);
  const { 'entry-point': entryPoint } = inputs;
  return { remotion, serveUrl, entryPoint, inputProps, fontFolder, kept };
}
