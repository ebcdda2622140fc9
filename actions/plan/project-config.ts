import { join, resolve } from 'node:path';
import { startCli } from '../../src/adapters/project/bundle.ts';
import type { ProjectCli } from '../../src/adapters/project/project-cli.ts';
import { NO_CONFIG, type ProjectConfig } from '../../src/core/config-settings.ts';
import { chooseBundler } from '../../src/core/render-options.ts';
import { takeSettings, type GivenFlags, type TakenSettings } from '../../src/core/take-settings.ts';
import type { Reporter } from '../../src/render/ports.ts';
import type { Place } from './check-project.ts';
import type { PlanInputs } from './inputs.ts';

/**
 * Starts the project's own CLI, which reads the configuration file while other things are looked at.
 *
 * @param work a folder of this run, on the disk of the kit
 */
export function startProjectCli(
  inputs: PlanInputs,
  { folder }: Place,
  work: string,
  signal: AbortSignal,
): ProjectCli | null {
  const { 'entry-point': entryPoint, 'public-dir': publicDir, config } = inputs;
  const bundler = chooseBundler(inputs);
  const outDir = join(work, 'bundled');
  return startCli({ folder, entryPoint, outDir, bundler, publicDir, config, signal });
}

/** Takes what the configuration file sets and no input gives, and says so. */
export function applyConfig(
  inputs: PlanInputs,
  config: ProjectConfig | null,
  { folder }: Place,
  flags: GivenFlags,
  reporter: Pick<Reporter, 'info' | 'warning'>,
): TakenSettings<PlanInputs> {
  const settings = takeSettings(inputs, config ?? NO_CONFIG, flags);
  const { taken, warnings, inputs: all } = settings;
  if (config !== null)
    reporter.info(`Taken from ${config.file}: ${taken.join(', ') || 'nothing but what bundles'}.`);
  for (const warning of warnings) reporter.warning(warning);
  const browser = all['browser-executable'];
  if (browser === undefined || browser === inputs['browser-executable']) return settings;
  return { ...settings, inputs: { ...all, 'browser-executable': resolve(folder, browser) } };
}
