import { useState, type FC } from 'react';
import { AbsoluteFill, useCurrentFrame } from 'remotion';
import { particles } from './particles.tsx';

/** A grey whose three colours are off by up to `spread` of 255 each. */
function colour(spread: number): FC {
  const shifted = () => Math.round(128 + (Math.random() * 2 - 1) * spread);
  return () => (
    <AbsoluteFill style={{ backgroundColor: `rgb(${shifted()} ${shifted()} ${shifted()})` }} />
  );
}

/** The time to the millisecond, in so many pixels. */
function clock(fontSize: number): FC {
  return () => {
    useCurrentFrame();
    return (
      <AbsoluteFill style={{ backgroundColor: '#fff', color: '#333', padding: 20, fontSize }}>
        {new Date(Date.now()).toISOString()}
      </AbsoluteFill>
    );
  };
}

/** Random once for each page, as state and module variables are. */
const Kept = () => {
  const [angle] = useState(() => Math.random() * 10);
  const box = { margin: 200, width: 300, height: 100, backgroundColor: '#c30' };
  return (
    <AbsoluteFill style={{ backgroundColor: '#eee' }}>
      <div style={{ ...box, transform: `rotate(${angle}deg)` }} />
    </AbsoluteFill>
  );
};

/** Compositions that draw something else each time they are rendered. */
export const unsteadyCases = {
  'random-colour-60': colour(60),
  'random-colour-8': colour(8),
  'random-colour-3': colour(3),
  'random-dots-50': particles(50, 4, Math.random),
  'random-dots-5': particles(5, 4, Math.random),
  'random-dot': particles(1, 4, Math.random),
  'random-dot-faint': particles(1, 4, Math.random, '#678'),
  'random-dot-of-2px': particles(1, 2, Math.random),
  'random-state': Kept,
  'clock-40px': clock(40),
  'clock-20px': clock(20),
  'clock-12px': clock(12),
};
