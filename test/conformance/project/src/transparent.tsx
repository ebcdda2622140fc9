import { AbsoluteFill, Html5Audio, staticFile, useCurrentFrame } from 'remotion';
import { Scene } from './scene.tsx';
import { SOUND_FILE } from './shape.ts';

/** Sharp shapes over nothing, with a soft disc that is half seen through. */
export const Transparent = () => {
  const frame = useCurrentFrame();
  return (
    <>
      <Scene frame={frame} opaque={false} />
      <AbsoluteFill>
        <div
          style={{
            width: '40%',
            height: '60%',
            marginLeft: `${frame}%`,
            marginTop: '5%',
            borderRadius: '50%',
            background: 'radial-gradient(rgba(255, 200, 40, 0.9), rgba(255, 80, 0, 0.15))',
          }}
        />
      </AbsoluteFill>
      <Html5Audio src={staticFile(SOUND_FILE)} />
    </>
  );
};
