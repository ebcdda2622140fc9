/** Width and height of the picture, in pixels. */
export const duskSize = 480;

type Colour = readonly [number, number, number];

const HIGH: Colour = [38, 41, 92];
const LOW: Colour = [244, 162, 97];
const SUN: Colour = [255, 226, 160];

/** From far to near: height of the ridge, height of its waves, their length, speed, colour. */
const RIDGES = [
  { height: 0.6, wave: 0.035, length: 0.42, speed: 0.02, colour: [146, 84, 112] },
  { height: 0.69, wave: 0.05, length: 0.55, speed: 0.045, colour: [98, 57, 98] },
  { height: 0.79, wave: 0.055, length: 0.7, speed: 0.09, colour: [57, 38, 76] },
  { height: 0.9, wave: 0.05, length: 0.9, speed: 0.16, colour: [28, 24, 48] },
] as const satisfies { colour: Colour; [size: string]: unknown }[];

/** A sun that sinks behind passing hills: the picture at a time in seconds, as RGB bytes. */
export function drawDusk(time: number): Buffer {
  const pixels = Buffer.alloc(duskSize * duskSize * 3);
  const sun = { x: 0.3 + 0.04 * time, y: 0.2 + 0.0042 * time * time, radius: 0.115 };
  for (let x = 0; x < duskSize; x++) {
    const u = x / duskSize;
    const ridges = RIDGES.map((ridge) => ({ top: ridgeTop(ridge, u, time), colour: ridge.colour }));
    for (let y = 0; y < duskSize; y++) {
      const v = y / duskSize;
      let colour = mix(HIGH, LOW, Math.min(1, v / 0.72) ** 1.3);
      const distance = Math.hypot(u - sun.x, v - sun.y);
      colour = mix(colour, SUN, 0.35 * Math.exp(-((distance / 0.2) ** 2)));
      colour = mix(colour, SUN, cover(sun.radius - distance));
      for (const ridge of ridges) colour = mix(colour, ridge.colour, cover(v - ridge.top));
      pixels.set(colour, (y * duskSize + x) * 3);
    }
  }
  return pixels;
}

function ridgeTop(ridge: (typeof RIDGES)[number], u: number, time: number): number {
  const along = ((u + ridge.speed * time) / ridge.length) * 2 * Math.PI;
  return (
    ridge.height +
    ridge.wave * (Math.sin(along) * 0.7 + Math.sin(along * 2.3 + ridge.height * 20) * 0.3)
  );
}

/** How much of a pixel lies inside an edge, for a distance to that edge in parts of the picture. */
function cover(distance: number): number {
  return Math.min(1, Math.max(0, distance * duskSize + 0.5));
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return [part(0), part(1), part(2)];
}
