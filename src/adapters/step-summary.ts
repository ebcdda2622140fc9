import { summary } from '@actions/core';

/** Adds Markdown to the step's summary page; outside of GitHub there is none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write();
}
