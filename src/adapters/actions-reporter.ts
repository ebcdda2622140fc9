import * as core from '@actions/core';
import type { Reporter } from '../render/ports.ts';

/** Lines and groups in GitHub's log; progress to the process that started this one, if it listens. */
export const actionsReporter: Reporter = {
  info: (line) => core.info(line),
  warning: (line) => core.warning(line),
  group: async (title, work) => await core.group(title, work),
  progress: (event) => {
    if (process.connected) process.send?.(event);
  },
};
