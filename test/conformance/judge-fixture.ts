import type { MediaComparison } from './compare-media.ts';
import type { FileFacts } from './measure/read-facts.ts';

export const facts: FileFacts = {
  container: 'mov,mp4,m4a,3gp,3g2,mj2',
  duration: 0.2,
  tags: { comment: 'Made with Remotion 4.0.529' },
  streams: [
    {
      type: 'video',
      fields: { codec_name: 'h264', pix_fmt: 'yuv420p', width: '320', height: '180' },
    },
    { type: 'audio', fields: { codec_name: 'aac', sample_rate: '48000' } },
  ],
  frameTimes: [0, 1, 2, 3, 4, 5].map((frame) => frame / 30),
  soundStart: 0,
  loops: null,
};

/** Six frames in two chunks that are exactly those of one machine. */
export const equalComparison: MediaComparison = {
  kind: 'media',
  facts: { single: facts, chunked: facts },
  differences: new Map(),
  frameNumbers: { single: [0, 1, 2, 3, 4, 5], chunked: [0, 1, 2, 3, 4, 5] },
  expectedFrames: [0, 1, 2, 3, 4, 5],
  seamFrames: [2, 3],
  ssim: [1, 1, 1, 1, 1, 1],
  quality: { single: 0.9, chunked: 0.9 },
  timing: 0,
  sound: {
    offset: { single: 0, chunked: 0 },
    ratio: Infinity,
    length: { single: 9600, chunked: 9600 },
    lengthOfFrames: 9600,
  },
  chunks: 2,
  artifacts: { differing: [], count: 0 },
};
