import { Artifact, useCurrentFrame } from 'remotion';
import { Main } from './main.tsx';

/** Frames that emit a file: the first, four beside seams, the last. */
const TEXT_FRAMES = [0, 17, 18, 19, 35, 44];

/** Remotion 4.0.529 decodes bytes as UTF-8 and hands them to `btoa()`: others than ASCII's fail, or come out as others. */
const asciiBytes = Uint8Array.from({ length: 95 }, (_, index) => 32 + index);

/** Texts, bytes, and a thumbnail, from known frames. */
export const WithArtifacts = () => {
  const frame = useCurrentFrame();
  return (
    <>
      <Main />
      {TEXT_FRAMES.includes(frame) ? (
        <Artifact filename={`caption-${frame}.txt`} content={`Frame ${frame}, “grün” and 😀\n`} />
      ) : null}
      {frame === 30 ? <Artifact filename="bytes/ascii.bin" content={asciiBytes} /> : null}
      {frame === 10 ? <Artifact filename="thumbnail.jpeg" content={Artifact.Thumbnail} /> : null}
    </>
  );
};
