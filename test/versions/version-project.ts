/** A small project with one version of Remotion, installed once and kept in the system's temporary folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeSamples, makeWav } from '../conformance/sound.ts';

const run = promisify(execFile);

/** Frames of each composition: two chunks of 20, the second longer than what a seam needs. */
export const FRAMES = 40;

const SOURCE = `import React from 'react';
import { AbsoluteFill, Audio, Composition, registerRoot, staticFile, useCurrentFrame } from 'remotion';

const Scene: React.FC<{ at: Date }> = ({ at }) => {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ backgroundColor: \`rgb(\${frame * 4}, 80, 160)\` }}>
      <div style={{ position: 'absolute', left: frame * 5, top: at.getUTCMinutes(), width: 60, height: 60, backgroundColor: 'white' }} />
      <Audio src={staticFile('sound.wav')} />
    </AbsoluteFill>
  );
};

const Broken: React.FC = () => {
  const frame = useCurrentFrame();
  if (frame === 7) throw new Error('broken at 7');
  return <AbsoluteFill />;
};

const size = { width: 320, height: 180, fps: 30, durationInFrames: ${FRAMES} };
registerRoot(() => (
  <>
    <Composition id="Scene" component={Scene} {...size} defaultProps={{ at: new Date('2026-01-02T03:44:05.000Z') }} />
    <Composition id="Broken" component={Broken} {...size} />
  </>
));
`;

function packagesOf(version: string): Record<string, string> {
  const names = ['remotion', '@remotion/cli', '@remotion/renderer', '@remotion/bundler'];
  return {
    ...Object.fromEntries(names.map((name) => [name, version])),
    'react': '19.2.0',
    'react-dom': '19.2.0',
  };
}

/**
 * Installs a version from npm, unless an earlier call has.
 *
 * @returns the project's folder
 */
export async function installVersion(version: string): Promise<string> {
  const folder = path.join(tmpdir(), 'remotion-matrix-versions', version);
  await mkdir(path.join(folder, 'src'), { recursive: true });
  await mkdir(path.join(folder, 'public'), { recursive: true });
  const manifest = { private: true, dependencies: packagesOf(version) };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'src/index.tsx'), SOURCE);
  await writeFile(path.join(folder, 'public/sound.wav'), makeWav(makeSamples()));
  // Written when npm is done: a run that broke off installs again.
  const done = path.join(folder, 'node_modules/.remotion-matrix-installed');
  if (existsSync(done)) return folder;
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', ['install', ...quiet], { cwd: folder });
  await writeFile(done, '');
  return folder;
}
