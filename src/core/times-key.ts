import type { Plan, Render } from './plan.ts';

/** The machine of a job, as far as it decides how long frames take. */
export interface JobMachine {
  readonly cores: number;
  readonly tabs: number;
}

/**
 * What two runs must have in common so that the times of one tell of the other. Props, source and length may change:
 * times are not results, and an old guess is better than none.
 */
export function describeTimes(
  { platform, projectPath }: Pick<Plan, 'platform' | 'projectPath'>,
  render: Render,
  { cores, tabs }: JobMachine,
): string {
  const { composition, renderOptions, fps, type } = render;
  const format = type === 'media' ? render.codec : render.imageFormat;
  const { id, width, height } = composition;
  const scale = renderOptions['scale'] ?? 1;
  return JSON.stringify({
    projectPath,
    id,
    width,
    height,
    scale,
    fps,
    type,
    format,
    platform,
    cores,
    tabs,
  });
}
