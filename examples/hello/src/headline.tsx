import type { ReactNode } from 'react';
import { spring, useCurrentFrame, useVideoConfig } from 'remotion';
import { faded } from './palette.ts';
import type { HelloProps } from './props.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The day, the title word by word with a waving hand, and a line below. */
export const Headline = ({ title, subtitle, recordedAt, accent }: HelloProps) => {
  const words = title.split(' ');
  return (
    <div style={{ position: 'absolute', left: 80, top: 104, width: 640 }}>
      <Rise delay={4}>
        <Day date={recordedAt} accent={accent} />
      </Rise>
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '0 24px',
          marginTop: 22,
          fontSize: 108,
          fontWeight: 750,
          lineHeight: 1.02,
          letterSpacing: '-0.035em',
        }}
      >
        {words.map((word, index) => (
          <Rise key={index} delay={8 + index * 5}>
            {word}
          </Rise>
        ))}
        <Rise delay={8 + words.length * 5}>
          <WavingHand />
        </Rise>
      </div>
      <Rise delay={30}>
        <div style={{ marginTop: 26, fontSize: 28, fontWeight: 400, color: faded }}>{subtitle}</div>
      </Rise>
    </div>
  );
};

const Day = ({ date, accent }: { date: Date; accent: string }) => (
  <div
    style={{
      display: 'flex',
      alignItems: 'center',
      gap: 14,
      fontSize: 24,
      fontWeight: 500,
      color: faded,
    }}
  >
    <span style={{ width: 14, height: 14, borderRadius: 7, backgroundColor: accent }} />
    {day.format(date)}
  </div>
);

const Rise = ({ delay, children }: { delay: number; children: ReactNode }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const risen = spring({ frame: frame - delay, fps, config: { damping: 14, mass: 0.7 } });
  return (
    <div style={{ opacity: Math.min(1, risen), transform: `translateY(${(1 - risen) * 56}px)` }}>
      {children}
    </div>
  );
};

const WavingHand = () => {
  const angle = Math.sin(useCurrentFrame() / 5) * 16;
  return (
    <div
      style={{
        fontSize: 80,
        lineHeight: 1.46,
        letterSpacing: 0,
        transformOrigin: '70% 80%',
        transform: `rotate(${angle}deg)`,
      }}
    >
      👋
    </div>
  );
};
