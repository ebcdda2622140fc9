import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { bundle } from '@remotion/bundler';
import { expect } from 'vitest';
import { writeFiles } from './artifact-fixtures.ts';
import { chrome } from './chrome.ts';
import { root } from './yaml-files.ts';

const INDEX = `import React from 'react';
import { AbsoluteFill, Composition, registerRoot, useCurrentFrame } from 'remotion';

const Fading = () => {
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{ background: 'hsl(' + frame * 20 + ' 80% 50% / 0.5)' }} />;
};
const Painted = () => <AbsoluteFill style={{ background: process.env.PAINT ?? 'white' }} />;
const shape = { component: Fading, width: 64, height: 36, fps: 30, durationInFrames: 24 };

registerRoot(() => (
  <>
    <Composition id="Fading" {...shape} />
    <Composition id="Painted" {...shape} component={Painted} />
    <Composition id="Decided" {...shape} calculateMetadata={() => ({
      defaultCodec: 'vp8', defaultPixelFormat: 'yuv420p', defaultVideoImageFormat: 'jpeg',
    })} />
  </>
));
`;

/** The entry point that only a configuration file names; its picture is in a public folder of another name. */
const MAIN = `import React from 'react';
import { AbsoluteFill, Composition, Img, registerRoot, staticFile, useCurrentFrame } from 'remotion';

const Turning = () => (
  <AbsoluteFill style={{ transform: 'rotate(' + useCurrentFrame() * 15 + 'deg)' }}>
    <Img src={staticFile('sun.svg')} />
  </AbsoluteFill>
);

registerRoot(() => (
  <Composition id="Turning" component={Turning} width={64} height={36} fps={30} durationInFrames={12} />
));
`;

const SUN = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24"><rect width="48" height="24" fill="orange"/></svg>`;

export const OURS = path.join(root, 'dist/remotion-matrix.js');
export const REMOTIONS = path.join(root, 'node_modules/@remotion/cli/remotion-cli.js');

/** A project whose remotion.config.ts each test writes, and which our command and Remotion's render. */
export class ConfiguredProject implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the project, with a finished bundle in `build`. */
  static async make(): Promise<ConfiguredProject> {
    await mkdir(path.join(root, 'out'), { recursive: true });
    const folder = await mkdtemp(path.join(root, 'out', 'configured-'));
    await writeFiles(folder, {
      'package.json': '{"name":"configured","dependencies":{"remotion":"4.0.529"}}',
      'tsconfig.json': '{"compilerOptions":{"module":"preserve","target":"es2022"}}',
      'src/index.tsx': INDEX,
      'films/main.tsx': MAIN,
      'media files/sun.svg': SUN,
    });
    await bundle({
      entryPoint: path.join(folder, 'src/index.tsx'),
      outDir: path.join(folder, 'build'),
      rootDir: folder,
      rspack: true,
    });
    return new ConfiguredProject(folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async configure(...calls: readonly string[]): Promise<void> {
    await this.configureWith([], ...calls);
  }

  async configureWith(imports: readonly string[], ...calls: readonly string[]): Promise<void> {
    const lines = [
      `import { Config } from '@remotion/cli/config';`,
      ...imports,
      ...calls.map((call) => `Config.${call};`),
    ];
    await writeFile(path.join(this.folder, 'remotion.config.ts'), lines.join('\n'));
  }

  async run(program: string, ...args: readonly string[]) {
    return await this.runWith({}, program, ...args);
  }

  async runWith(env: NodeJS.ProcessEnv, program: string, ...args: readonly string[]) {
    return await this.#spawn(env, program, [...args, `--browser-executable=${await chrome()}`]);
  }

  /** Runs a command that learns of Chrome from the configuration file. */
  async runBare(program: string, ...args: readonly string[]) {
    return await this.#spawn({}, program, args);
  }

  async #spawn(env: NodeJS.ProcessEnv, program: string, args: readonly string[]) {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: this.folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { code: child.exitCode, stdout, stderr };
  }

  /** Renders by both, and gives the files. */
  async renderTwice(
    command: string,
    composition: string,
    extension: string,
    ...split: readonly string[]
  ): Promise<readonly [ours: string, remotions: string]> {
    const ours = `ours-${composition}${extension}`;
    const theirs = `theirs-${composition}${extension}`;
    const rendered = await this.run(OURS, command, 'build', composition, ours, ...split);
    expect(rendered).toMatchObject({ code: 0, stderr: '' });
    const alone = await this.run(REMOTIONS, command, 'build', composition, theirs);
    expect(alone).toMatchObject({ code: 0 });
    return [path.join(this.folder, ours), path.join(this.folder, theirs)];
  }
}
