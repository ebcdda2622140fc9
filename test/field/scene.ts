/** The Remotion project that all shapes of repositories hold: three files and a sound. */

/** What a shape may change in the source. */
export interface SceneParts {
  /** Lines at the top of the component's file. */
  readonly imports?: string;
  /** Attributes of the box that moves, in place of its inline style of the same looks. */
  readonly box?: string;
}

export const SCENE_ID = 'Field';
export const SCENE_FRAMES = 60;

const BOX = `style={{ width: 96, height: 64, backgroundColor: '#0ea5e9', borderRadius: 8 }}`;

/** Returns the files of the source folder, by their paths from there. */
export function sceneFiles({ imports = '', box = BOX }: SceneParts): Record<string, string> {
  return {
    'index.ts': `import { registerRoot } from 'remotion';
import { Root } from './root';

registerRoot(Root);
`,
    'root.tsx': `import React from 'react';
import { Composition } from 'remotion';
import { Scene } from './scene';

export const Root: React.FC = () => (
  <Composition id="${SCENE_ID}" component={Scene} width={320} height={180} fps={30} durationInFrames={${SCENE_FRAMES}} />
);
`,
    'scene.tsx': `${imports}import React from 'react';
import { AbsoluteFill, Html5Audio, staticFile, useCurrentFrame } from 'remotion';

export const Scene: React.FC = () => {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ backgroundColor: \`hsl(\${frame * 6} 60% 85%)\` }}>
      <Html5Audio src={staticFile('sound.wav')} />
      <div style={{ transform: \`translate(\${frame * 3}px, \${40 + (frame % 20)}px)\` }}>
        <div ${box}>{frame}</div>
      </div>
    </AbsoluteFill>
  );
};
`,
  };
}
