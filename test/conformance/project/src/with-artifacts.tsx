import { Artifact, useCurrentFrame } from 'remotion';
import { Main } from './main.tsx';

/** Frames that emit a file: the first, four beside seams, the last. */
const TEXT_FRAMES = [0, 17, 18, 19, 35, 44];

/** Texts (of Latin-1: Remotion 4.0.529 hands texts to `btoa()`, which takes no other), bytes, and a thumbnail, from known frames. */
export const WithArtifacts = () => {
  const frame = useCurrentFrame();
  return (
    <>
      <Main />
      {TEXT_FRAMES.includes(frame) ? (
        <Artifact filename={`caption-${frame}.txt`} content={`Frame ${frame}: grün\n`} />
      ) : null}
      {frame === 30 ? (
        <Artifact
          filename="bytes/all.bin"
          content={Uint8Array.from({ length: 256 }, (_, i) => i)}
        />
      ) : null}
      {frame === 10 ? <Artifact filename="thumbnail.jpeg" content={Artifact.Thumbnail} /> : null}
    </>
  );
};
