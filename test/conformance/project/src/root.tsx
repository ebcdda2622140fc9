import { Composition } from 'remotion';
import { chooseDefaults, Dated, datedProps } from './defaults.tsx';
import { Main, Silent } from './main.tsx';
import { Fading, Media, Mixed, Offbeat, Stretched } from './mixed.tsx';
import { shape } from './shape.ts';
import { Transparent } from './transparent.tsx';
import { WithArtifacts } from './with-artifacts.tsx';

export const Root = () => (
  <>
    <Composition id="Main" component={Main} {...shape} />
    <Composition id="MainBroken" component={Main} {...shape} fps={30_000 / 1001} />
    <Composition id="MainFast" component={Main} {...shape} fps={60} />
    <Composition id="Silent" component={Silent} {...shape} />
    <Composition id="Mixed" component={Mixed} {...shape} />
    <Composition id="Offbeat" component={Offbeat} {...shape} />
    <Composition id="Fading" component={Fading} {...shape} />
    <Composition id="Stretched" component={Stretched} {...shape} />
    <Composition id="Media" component={Media} {...shape} />
    <Composition id="MediaBroken" component={Media} {...shape} fps={30_000 / 1001} />
    <Composition id="Transparent" component={Transparent} {...shape} />
    <Composition id="WithArtifacts" component={WithArtifacts} {...shape} />
    <Composition
      id="Defaults"
      component={Dated}
      {...shape}
      defaultProps={datedProps}
      calculateMetadata={chooseDefaults}
    />
  </>
);
