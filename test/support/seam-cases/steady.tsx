import { useEffect, useRef } from 'react';
import {
  AbsoluteFill,
  Html5Audio,
  OffthreadVideo,
  random,
  staticFile,
  useCurrentFrame,
} from 'remotion';
import { height, particles, width } from './particles.tsx';

/** Small text that moves by parts of a pixel. */
const Text = () => {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ backgroundColor: '#fff', color: '#111', padding: 40, fontSize: 21 }}>
      {Array.from({ length: 20 }, (_, line) => (
        <div key={line} style={{ transform: `translateX(${frame * 0.37}px)` }}>
          {`Line ${line}: five boxing wizards jump quickly past 0123456789 lazy dogs, and sphinxes judge them all`}
        </div>
      ))}
    </AbsoluteFill>
  );
};

const Gradient = () => {
  const turned = `conic-gradient(from ${useCurrentFrame() * 3}deg at 40% 60%, #0ff, #f60, #309, #0ff)`;
  const glow = 'radial-gradient(circle at 70% 30%, #fffc, #0000 60%)';
  return <AbsoluteFill style={{ background: `${glow}, ${turned}` }} />;
};

/** Edges at every angle, blurred and sharp, and shadows. */
const Shapes = () => {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ backgroundColor: '#203040' }}>
      {Array.from({ length: 12 }, (_, index) => (
        <div
          key={index}
          style={{
            position: 'absolute',
            left: 60 + (index % 4) * 300,
            top: 40 + Math.floor(index / 4) * 230,
            width: 170,
            height: 120,
            borderRadius: 30,
            transform: `rotate(${index * 31 + frame}deg)`,
            background: `hsl(${index * 30} 80% 60%)`,
            boxShadow: '0 20px 40px #0008',
            filter: index % 2 ? 'blur(3px)' : 'saturate(1.4)',
          }}
        />
      ))}
    </AbsoluteFill>
  );
};

/** Two hundred discs on a canvas; what is around them is transparent. */
const Canvas = () => {
  const frame = useCurrentFrame();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current!.getContext('2d')!;
    context.clearRect(0, 0, width, height);
    for (let index = 0; index < 200; index++) {
      const [x, y] = [random(`x${index}`) * width, random(`y${index}`) * height];
      context.beginPath();
      context.arc(x, y, 3 + (index % 20), 0, 2 * Math.PI);
      context.fillStyle = `hsl(${index * 9 + frame} 70% 50% / 0.7)`;
      context.fill();
    }
  }, [frame]);
  return <canvas ref={canvas} width={width} height={height} />;
};

const Film = () => (
  <OffthreadVideo
    src={staticFile('dusk.mp4')}
    muted
    style={{ width, height, objectFit: 'cover' }}
  />
);

/** Text that grows in a layer of its own: Chrome may keep what it drew of the layer at an earlier frame. */
const Layer = () => {
  const scale = 0.2 + useCurrentFrame() / 40;
  return (
    <AbsoluteFill
      style={{ backgroundColor: '#fff', alignItems: 'center', justifyContent: 'center' }}
    >
      <div style={{ fontSize: 150, willChange: 'transform', transform: `scale(${scale})` }}>
        Growing
      </div>
    </AbsoluteFill>
  );
};

const SoundAlone = () => <Html5Audio src={staticFile('hello.mp3')} />;

/** So many elements that laying them out keeps a core busy. */
const Crowd = () => {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill>
      {Array.from({ length: 3000 }, (_, index) => (
        <div
          key={index}
          style={{
            position: 'absolute',
            left: (index * 37 + frame * (index % 7)) % width,
            top: (index * 53) % height,
            width: 14,
            height: 14,
            borderRadius: 7,
            background: `hsl(${index} 70% 50%)`,
          }}
        >
          {index % 10}
        </div>
      ))}
    </AbsoluteFill>
  );
};

/** Compositions that draw the same whenever they are rendered. */
export const steadyCases = {
  'text': Text,
  'gradient': Gradient,
  'shapes': Shapes,
  'canvas': Canvas,
  'offthread-video': Film,
  'layer': Layer,
  'crowd': Crowd,
  'sound-alone': SoundAlone,
  'seeded-dots-50': particles(50, 6, random),
};
