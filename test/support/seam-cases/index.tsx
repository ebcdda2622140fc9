import { Composition, registerRoot } from 'remotion';
import { Hello } from '../../../examples/hello/src/hello.tsx';
import { calculateMetadata, defaultProps } from '../../../examples/hello/src/props.ts';
import { height, width } from './particles.tsx';
import { steadyCases } from './steady.tsx';
import { unsteadyCases } from './unsteady.tsx';

const shape = { width, height, fps: 30 };

registerRoot(() => (
  <>
    <Composition
      id="hello"
      component={Hello}
      {...shape}
      durationInFrames={300}
      defaultProps={defaultProps}
      calculateMetadata={calculateMetadata}
    />
    {Object.entries({ ...steadyCases, ...unsteadyCases }).map(([id, component]) => (
      <Composition key={id} id={id} component={component} {...shape} durationInFrames={150} />
    ))}
  </>
));
