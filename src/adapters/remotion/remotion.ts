import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type * as Renderer from '@remotion/renderer';
import type * as NoReact from 'remotion/no-react';
import { z } from 'zod';
import { missingRemotion } from './missing-remotion.ts';
import { findMixer } from './mix-sound.ts';
import { installSoundCollector, type SoundCollector } from './patches/collect-sound.ts';
import { findBrowserLookup } from './patches/own-browser.ts';
import { leaveNetworkOutOfReports, reportOnce } from './patches/process-reports.ts';
import { liftTabLimit } from './patches/tab-limit.ts';
import { findPropsFormat, type PropsFormat } from './props-format.ts';

/** The Remotion of the project that is rendered; it is never ours, and never bundled. */
export interface Remotion {
  readonly renderer: typeof Renderer;
  readonly noReact: typeof NoReact;
  readonly props: PropsFormat;
  readonly version: string;
  /** Browser tabs that a render may have. */
  readonly mostTabs: number;
  /** What collects the sound of chunks; null if this version hands it over in another place. */
  readonly soundCollector: SoundCollector | null;
  /** What mixes it; null if this version has it in another place. */
  readonly mixer: ReturnType<typeof findMixer>;
  /** Lets it look for its own Chrome in a folder; null if this version decides that in another place. */
  readonly lookForBrowserIn: ReturnType<typeof findBrowserLookup>;
  /** The folder that it was loaded from. */
  readonly folder: string;
  /** Resolves like a module of the project would. */
  readonly require: NodeJS.Require;
}

const packageJson = z.object({ version: z.string() });

/** The folder of an installed package, or null. Works for packages whose `exports` hide package.json. */
export function findPackage(require: NodeJS.Require, name: string): string | null {
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = join(folder, name);
    try {
      readFileSync(join(candidate, 'package.json'));
      return candidate;
    } catch {
      // Not in this node_modules: the next one up may have it.
    }
  }
  return null;
}

export function readPackageVersion(folder: string): string {
  return packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version;
}

/**
 * Returns a `require` that resolves like the modules of a package. pnpm, and npm for a workspace, put a link in its place,
 * and a package's own packages lie beside what the link leads to.
 */
export function requireFrom(folder: string): NodeJS.Require {
  return createRequire(join(existsSync(folder) ? realpathSync(folder) : folder, 'package.json'));
}

/**
 * Resolves `@remotion/renderer` as the project's `@remotion/cli` does, which renders on one machine: a workspace may have
 * another version at its root. Without the CLI it is resolved from the folder.
 */
function requireWithRenderer(folder: string): NodeJS.Require | null {
  const fromFolder = requireFrom(folder);
  const cli = findPackage(fromFolder, '@remotion/cli');
  const ways = [...(cli === null ? [] : [requireFrom(cli)]), fromFolder];
  return ways.find((require) => findPackage(require, '@remotion/renderer') !== null) ?? null;
}

/** Resolves `@remotion/renderer` from a folder, whatever CLI is above it: a kit may lie in a project. */
export function requireFromFolder(folder: string): NodeJS.Require | null {
  const require = requireFrom(folder);
  return findPackage(require, '@remotion/renderer') === null ? null : require;
}

/** Whether the packages of a project are installed. */
export function hasRemotion(folder: string): boolean {
  return requireWithRenderer(folder) !== null;
}

/**
 * Loads `@remotion/renderer` and `remotion` from a folder: a project, or the runtime of a kit.
 *
 * @param find resolves the renderer: the project's, or {@link requireFromFolder}
 * @throws {UserError} where they are not there.
 */
export function loadRemotion(folder: string, find = requireWithRenderer): Remotion {
  const require = find(folder);
  if (require === null) throw missingRemotion(folder);
  leaveNetworkOutOfReports();
  reportOnce();
  const rendererFolder = dirname(dirname(require.resolve('@remotion/renderer')));
  const fromRenderer = createRequire(join(rendererFolder, 'package.json'));
  const noReact = fromRenderer('remotion/no-react') as typeof NoReact;
  return {
    renderer: fromRenderer('@remotion/renderer') as typeof Renderer,
    noReact,
    props: findPropsFormat(noReact.NoReactInternals),
    version: readPackageVersion(rendererFolder),
    mostTabs: liftTabLimit(rendererFolder, fromRenderer, availableParallelism()),
    soundCollector: installSoundCollector(rendererFolder, fromRenderer),
    mixer: findMixer(rendererFolder, fromRenderer),
    lookForBrowserIn: findBrowserLookup(rendererFolder, fromRenderer),
    folder,
    require: fromRenderer,
  };
}
