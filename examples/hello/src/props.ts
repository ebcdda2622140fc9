import type { CalculateMetadataFunction } from 'remotion';

declare const HELLO_EDITION: string | undefined;

/** What a render can change. */
export type HelloProps = {
  title: string;
  subtitle: string;
  /** Shown as a day in UTC. */
  recordedAt: Date;
  /** Any CSS colour. */
  accent: string;
  /** The film's length; sound and inner video are 10 s long. */
  seconds: number;
  /** Null stands for what `remotion.config.ts` says. */
  edition: string | null;
};

export const fps = 30;

export const defaultProps: HelloProps = {
  title: 'Hello, many machines',
  subtitle: 'One film, rendered in pieces at the same time.',
  recordedAt: new Date('2026-10-12T09:00:00Z'),
  accent: '#e4572e',
  seconds: 10,
  edition: null,
};

export const calculateMetadata: CalculateMetadataFunction<HelloProps> = ({ props }) => ({
  durationInFrames: Math.round(props.seconds * fps),
  props: { ...props, edition: props.edition ?? configuredEdition() },
});

function configuredEdition(): string {
  return typeof HELLO_EDITION === 'string' ? HELLO_EDITION : 'Proof print';
}
