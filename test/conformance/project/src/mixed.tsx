import { Html5Audio, interpolate, Sequence, staticFile, useCurrentFrame } from 'remotion';
import { Scene } from './scene.tsx';
import { SOUND_FILE } from './shape.ts';

const sound = staticFile(SOUND_FILE);

/** Sounds that begin and end inside of chunks, at whole milliseconds, and are cut. */
export const Mixed = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Html5Audio src={sound} volume={0.3} />
    <Sequence from={12} durationInFrames={20}>
      <Html5Audio src={sound} volume={0.4} />
    </Sequence>
    <Sequence from={27}>
      <Html5Audio src={sound} trimBefore={20} trimAfter={35} volume={0.3} />
    </Sequence>
  </>
);

/** Remotion delays the sound by 433 ms, where 13 frames are 433.3 ms; a chunk that begins later has it in its exact place. */
export const Offbeat = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Sequence from={13}>
      <Html5Audio src={sound} />
    </Sequence>
  </>
);

/** The volume changes at the packets of ffmpeg's filters, which begin anew with each chunk. */
export const Fading = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Html5Audio src={sound} volume={(frame) => interpolate(frame, [0, 44], [0.1, 0.9])} />
  </>
);

/** The sound at another speed: ffmpeg's `atempo` cuts and overlaps it by what it has heard so far. */
export const Stretched = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Html5Audio src={sound} playbackRate={1.25} />
  </>
);
