import { Audio } from '@remotion/media';
import { Html5Audio, interpolate, Sequence, staticFile, useCurrentFrame } from 'remotion';
import { Scene } from './scene.tsx';
import { SOUND_FILE } from './shape.ts';

const sound = staticFile(SOUND_FILE);

/** Sounds that begin and end inside of chunks, and are cut. */
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

/** Remotion delays the sound by 433 ms, while 13 frames are 433.3 ms. */
export const Offbeat = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Sequence from={13}>
      <Html5Audio src={sound} />
    </Sequence>
  </>
);

/** The volume changes at the packets of ffmpeg's filters. */
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

/** Decoded by the page itself, frame by frame, and cut. */
export const Media = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Audio src={sound} volume={(frame) => interpolate(frame, [0, 44], [0.2, 0.6])} />
    <Sequence from={13} durationInFrames={20}>
      <Audio src={sound} trimBefore={7} playbackRate={1.5} />
    </Sequence>
  </>
);
