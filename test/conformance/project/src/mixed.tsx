import { Html5Audio, interpolate, Sequence, staticFile, useCurrentFrame } from 'remotion';
import { Scene } from './scene.tsx';
import { SOUND_FILE } from './shape.ts';

/** Sounds that begin and end inside of chunks, fade, and are cut. */
export const Mixed = () => {
  const sound = staticFile(SOUND_FILE);
  return (
    <>
      <Scene frame={useCurrentFrame()} opaque />
      <Html5Audio src={sound} volume={(frame) => interpolate(frame, [0, 44], [0.1, 0.6])} />
      <Sequence from={13} durationInFrames={20}>
        <Html5Audio src={sound} volume={0.4} />
      </Sequence>
      <Sequence from={28}>
        <Html5Audio src={sound} trimBefore={20} trimAfter={35} volume={0.5} />
      </Sequence>
    </>
  );
};

/** The sound at another speed: ffmpeg's `atempo` cuts and overlaps it by what it has heard so far. */
export const Stretched = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Html5Audio src={staticFile(SOUND_FILE)} playbackRate={1.25} />
  </>
);
