import { Html5Audio, staticFile, useCurrentFrame } from 'remotion';
import { Scene } from './scene.tsx';
import { SOUND_FILE } from './shape.ts';

/** A moving picture and the sound file as it is, from its first sample: so the sound's place is known to the sample. */
export const Main = () => (
  <>
    <Scene frame={useCurrentFrame()} opaque />
    <Html5Audio src={staticFile(SOUND_FILE)} />
  </>
);

export const Silent = () => <Scene frame={useCurrentFrame()} opaque />;
