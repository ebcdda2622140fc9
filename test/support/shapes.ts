/** Compositions of plain shapes, for tests and measurements of colour, alpha and metadata. They run in Chrome. */
import { createElement as h, type CSSProperties, type FC, type ReactNode } from 'react';
import { AbsoluteFill, Composition, registerRoot, useCurrentFrame, useVideoConfig } from 'remotion';

const COLORS = ['red', 'lime', 'blue', 'yellow', 'cyan', 'magenta', 'gray', 'black', 'white'];

const box = (style: CSSProperties): ReactNode =>
  h('div', { style: { position: 'absolute', ...style } });

/** Flat colours along the lower edge, the more opaque the farther to the right. */
const Patches: FC<{ opaque: boolean }> = ({ opaque }) => {
  const { width, height } = useVideoConfig();
  const side = width / COLORS.length;
  return COLORS.map((background, index) => {
    const opacity = opaque ? 1 : (index + 1) / COLORS.length;
    const place = { left: index * side, top: height * 0.8, width: side, height: height * 0.2 };
    return h('div', {
      key: background,
      style: { position: 'absolute', background, opacity, ...place },
    });
  });
};

/** A disc that crosses the picture, a half-transparent bar that comes against it, and one that blinks. */
const Moving: FC = () => {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const size = width / 5;
  const disc = { width: size, height: size, borderRadius: size / 2, background: '#e6332a' };
  const bar = { width: size, height: size / 2, background: 'rgba(30, 144, 255, 0.5)' };
  return [
    box({ left: (frame * width) / 60, top: height * 0.3, ...disc }),
    box({ left: width * 0.8 - (frame * width) / 80, top: height * 0.5, ...bar }),
    frame % 10 < 5 ? box({ left: width * 0.4, top: 0, ...bar, background: '#22aa44' }) : null,
  ];
};

/** Shapes on nothing. */
const Glass: FC = () => h(AbsoluteFill, null, h(Patches, { opaque: false }), h(Moving));

/** The same on a background that stands still: what changes there, an encoder has changed. */
const Calm: FC = () => {
  const background = 'linear-gradient(30deg, #10203a, #3b6ea5 60%, #c9d6df)';
  return h(AbsoluteFill, { style: { background } }, h(Patches, { opaque: true }), h(Moving));
};

interface ToldProps extends Record<string, unknown> {
  /** What `calculateMetadata()` returns beside the props. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly since: Date;
  readonly until?: Date;
}

/** Throws where a Date has not stayed a Date. */
const Told: FC<ToldProps> = ({ since, until }) => {
  if (!(since instanceof Date) || !(until instanceof Date))
    throw new TypeError('The Dates are gone.');
  return h(Glass);
};

const size = { width: 160, height: 90, fps: 30, durationInFrames: 24 };

registerRoot(() => [
  h(Composition, { key: 'Glass', id: 'Glass', component: Glass, ...size }),
  h(Composition, { key: 'Calm', id: 'Calm', component: Calm, ...size }),
  h(Composition, {
    key: 'Told',
    id: 'Told',
    component: Told as FC<Record<string, unknown>>,
    ...size,
    defaultProps: { metadata: {}, since: new Date(0) },
    calculateMetadata: ({ props }) => {
      const { metadata, since } = props as ToldProps;
      return { ...metadata, props: { ...props, until: new Date(since.getTime() + 1000) } };
    },
  }),
]);
