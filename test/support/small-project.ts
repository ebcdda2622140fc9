import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { root } from './yaml-files.ts';

/** A Remotion project in a folder of a repository, as a checkout would have it. */
export interface SmallProject extends AsyncDisposable {
  /** The root of the repository: the actions' workspace. */
  readonly workspace: string;
  /** Inputs of plan that name the project and its bundle. */
  readonly inputs: Readonly<Record<'working-directory' | 'serve-url', string>>;
  /** The project's folder. */
  readonly folder: string;
}

/** Every composition of the project has so many frames. */
export const SMALL_FRAMES = 60;
const FPS = 30;

/** The default prop `recordedAt`. */
export const RECORDED_AT = '2026-10-04T08:30:00.000Z';

const SAMPLE_RATE = 8000;
const SECONDS = SMALL_FRAMES / FPS;

/** The file that {@link failingLine} is a line of, from the root of the repository. */
export const SMALL_SOURCE = 'videos/small/src/small.tsx';

const COMPONENT = `import React, { useEffect, useState } from 'react';
import { AbsoluteFill, Artifact, Audio, getInputProps, staticFile, useCurrentFrame, useDelayRender } from 'remotion';

type Props = { listener?: string; tellAt?: number[]; recordedAt: Date; opensAt?: Date; tone?: string; tokens?: unknown; silent?: boolean; emits?: Record<string, string>; burns?: { first: number; last: number; milliseconds: number }; lettering?: { family: string; text: string } };

/** Dates stay apart from texts that look like one. */
function withDates(this: Record<string, unknown>, key: string, value: unknown) {
  return this[key] instanceof Date ? { date: value } : value;
}

const Listened: React.FC<{ props: Props; frame: number }> = ({ props, frame }) => {
  const { delayRender, continueRender } = useDelayRender();
  const [handle] = useState(() => delayRender('The listener is asked'));
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    const report = { frame, props, inputProps: getInputProps(), environment: process.env };
    void fetch(props.listener!, { method: 'POST', body: JSON.stringify(report, withDates) })
      .then((response) => response.text())
      .then((text) => (text === '' ? continueRender(handle) : setAnswer(text)));
  }, []);
  if (answer !== '') throw new Error(answer);
  return null;
};

/** Keeps a core busy. */
function burn(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

export const Small: React.FC<Props> = (props) => {
  const frame = useCurrentFrame();
  const { burns } = props;
  if (burns && frame >= burns.first && frame <= burns.last) burn(burns.milliseconds);
  const tells = props.listener !== undefined && (props.tellAt ?? []).includes(frame);
  return (
    <AbsoluteFill style={{ backgroundColor: 'hsl(' + frame * 6 + ' 80% 50%)' }}>
      {props.silent ? null : <Audio src={staticFile('tone.wav')} />}
      {props.emits?.[frame] ? <Artifact filename={props.emits[frame]!} content={'made at frame ' + frame} /> : null}
      {props.lettering ? (
        <div style={{ background: 'white', color: 'black', fontSize: 32, fontFamily: props.lettering.family }}>
          {props.lettering.text}
        </div>
      ) : null}
      {tells ? <Listened key={frame} props={props} frame={frame} /> : null}
    </AbsoluteFill>
  );
};
`;

/** The line of {@link SMALL_SOURCE} that throws what a listener answers. */
export const failingLine = COMPONENT.split('\n').findIndex((line) => line.includes('throw')) + 1;

const INDEX = `import React from 'react';
import { Composition, registerRoot, staticFile } from 'remotion';
import { Small } from './small';

const shape = { component: Small, width: 320, height: 180, fps: ${FPS}, durationInFrames: ${SMALL_FRAMES} };
const recordedAt = new Date('${RECORDED_AT}');

registerRoot(() => (
  <>
    <Composition
      id="Small"
      {...shape}
      defaultProps={{ recordedAt }}
      calculateMetadata={({ props }) => ({
        props: { ...props, opensAt: new Date(props.recordedAt.getTime() + 1000), tone: staticFile('tone.wav') },
      })}
    />
    <Composition id="Silent" {...shape} defaultProps={{ recordedAt, silent: true }} />
  </>
));
`;

/** A tone of 440 Hz as a WAV file: one channel, 16 bits. */
function makeTone(): Buffer {
  const samples = SAMPLE_RATE * SECONDS;
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  for (let index = 0; index < samples; index++) {
    const value = Math.sin((2 * Math.PI * 440 * index) / SAMPLE_RATE);
    file.writeInt16LE(Math.round(value * 8000), 44 + index * 2);
  }
  return file;
}

/** Writes and bundles the project, below the folder of this repository that git ignores: so it finds our Remotion. */
export async function makeSmallProject(): Promise<SmallProject> {
  await mkdir(path.join(root, 'out'), { recursive: true });
  const workspace = await mkdtemp(path.join(root, 'out', 'small-'));
  const folder = path.join(workspace, 'videos/small');
  const files: Record<string, string | Buffer> = {
    'package.json': JSON.stringify({ name: 'small', dependencies: { remotion: '4.0.529' } }),
    'src/index.tsx': INDEX,
    'src/small.tsx': COMPONENT,
    'public/tone.wav': makeTone(),
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  await bundle({
    entryPoint: path.join(folder, 'src/index.tsx'),
    outDir: path.join(folder, 'build'),
    rootDir: folder,
    rspack: true,
  });
  return {
    workspace,
    folder,
    inputs: { 'working-directory': 'videos/small', 'serve-url': 'build' },
    [Symbol.asyncDispose]: async () => await rm(workspace, { recursive: true, force: true }),
  };
}
