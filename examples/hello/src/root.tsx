import { Composition } from 'remotion';
import { Hello } from './hello.tsx';
import { calculateMetadata, defaultProps, fps } from './props.ts';

export const Root = () => (
  <Composition
    id="Hello"
    component={Hello}
    width={1280}
    height={720}
    fps={fps}
    durationInFrames={10 * fps}
    defaultProps={defaultProps}
    calculateMetadata={calculateMetadata}
  />
);
