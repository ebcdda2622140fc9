import { Audio, Video } from '@remotion/media';
import type { FC } from 'react';
import {
  AbsoluteFill,
  Composition,
  Html5Audio,
  interpolate,
  OffthreadVideo,
  registerRoot,
  Sequence,
  staticFile,
} from 'remotion';

// Sound that other people's projects have: sources that are shorter than their pictures, silent, or stretched.

const noise = staticFile('noise.wav');
const slower = staticFile('noise-44100.wav');

/** Four seconds of pictures, of which the last has no sound, and a click in it. */
const ShortSound: FC = () => (
  <>
    <OffthreadVideo src={staticFile('short-sound.mp4')} />
    <Sequence from={110}>
      <Html5Audio src={staticFile('click.wav')} />
    </Sequence>
  </>
);

/** Frames of each sequence by its first one. */
const ADJACENT_ENDS: Readonly<Record<number, number>> = { 0: 17, 17: 23, 40: 21, 61: 29 };

const Adjacent: FC = () => (
  <>
    {[0, 17, 40, 61].map((from) => (
      <Sequence key={from} from={from} durationInFrames={ADJACENT_ENDS[from] ?? 1}>
        <Audio src={slower} trimBefore={from / 4} />
      </Sequence>
    ))}
  </>
);

/** Each with the frames and the rate at which it once failed, or might. */
const cases: Readonly<Record<string, readonly [component: FC, frames: number, fps: number]>> = {
  'short-sound': [ShortSound, 120, 30],
  'tone-frequency': [() => <Html5Audio src={noise} toneFrequency={1.2} />, 66, 30],
  'silent-file': [() => <Html5Audio src={staticFile('silence.wav')} />, 60, 30],
  'silent-track': [() => <OffthreadVideo src={staticFile('silent-track.mp4')} />, 60, 30],
  'no-track': [() => <OffthreadVideo src={staticFile('no-track.mp4')} />, 60, 30],
  'silent': [() => <AbsoluteFill style={{ backgroundColor: 'teal' }} />, 60, 30],
  'html5-loop-volume': [
    () => (
      <Html5Audio
        src={slower}
        loop
        volume={(frame) => interpolate(frame % 20, [0, 19], [0.2, 1])}
      />
    ),
    100,
    24_000 / 1001,
  ],
  'html5-loop': [() => <Html5Audio src={staticFile('pulse-44100.wav')} loop />, 108, 23.976],
  'html5-volume-steps': [
    () => <Html5Audio src={slower} volume={(frame) => (1 + (Math.floor(frame / 8) % 4)) / 4} />,
    75,
    24_000 / 1001,
  ],
  'html5-speed': [() => <Html5Audio src={noise} playbackRate={1.25} />, 60, 30],
  'html5-offset': [() => <OffthreadVideo src={staticFile('late-sound.mp4')} />, 90, 30],
  'html5-many': [
    () => (
      <>
        {Array.from({ length: 40 }, (_, index) => (
          <Sequence key={index} from={index * 2}>
            <Html5Audio src={staticFile('click.wav')} volume={0.4} />
          </Sequence>
        ))}
      </>
    ),
    90,
    30,
  ],
  'data-url': [() => <Html5Audio src={CLICK_URL} />, 60, 30],
  'media-29.97': [() => <Audio src={noise} />, 90, 30_000 / 1001],
  'media-24.87': [() => <Audio src={noise} />, 90, 24.87],
  'media-44100': [() => <Audio src={slower} />, 90, 24_000 / 1001],
  'media-trim': [() => <Audio src={noise} trimBefore={11} trimAfter={70} />, 90, 30],
  'media-slow': [() => <Audio src={noise} playbackRate={0.5} />, 90, 29.97],
  'media-fast': [() => <Audio src={noise} playbackRate={2} />, 60, 29.97],
  'media-loop': [() => <Audio src={staticFile('click.wav')} loop />, 60, 24.87],
  'media-volume': [
    () => <Audio src={noise} volume={(frame) => interpolate(frame, [0, 60], [0, 1])} />,
    90,
    30,
  ],
  'media-tone': [() => <Audio src={noise} toneFrequency={0.8} />, 90, 30],
  'media-adjacent': [Adjacent, 90, 29.97],
  'media-wrong-length': [() => <Audio src={staticFile('wrong-length.mp3')} />, 90, 30],
  'media-video': [() => <Video src={staticFile('alpha.webm')} />, 90, 24.87],
  'media-video-slow': [() => <Video src={staticFile('alpha.webm')} playbackRate={0.5} />, 60, 30],
  'media-offset': [() => <Video src={staticFile('late-sound.mp4')} />, 90, 29.97],
  'media-variable': [() => <Video src={staticFile('variable.mp4')} />, 90, 29.97],
};

/** Longer than the sources that Remotion repeats for each frame. */
const CLICK_URL = `data:audio/wav;base64,${process.env['REMOTION_CLICK'] ?? ''}`;

registerRoot(() => (
  <>
    {Object.entries(cases).map(([id, [component, durationInFrames, fps]]) => (
      <Composition
        key={id}
        id={id.replace('.', '-')}
        component={component}
        durationInFrames={durationInFrames}
        fps={fps}
        width={64}
        height={36}
      />
    ))}
  </>
));
