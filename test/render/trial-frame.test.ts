import { expect, test } from 'vitest';
import { UserError } from '../../src/core/user-error.ts';
import { renderTrialFrame } from '../../src/render/trial-frame.ts';
import { makeTestPlan } from '../support/plans.ts';
import { plainRenderer } from '../support/render-twins.ts';

async function trialThatFails(error: Error): Promise<void> {
  const renderer = plainRenderer(() => {
    throw error;
  });
  await renderTrialFrame(makeTestPlan(), renderer, '/nowhere');
}

test('what Remotion says against the options is said of the frame', async () => {
  await expect(trialThatFails(new TypeError('crf must be lower'))).rejects.toMatchObject({
    name: 'UserError',
    message: 'Remotion cannot render frame 0: crf must be lower',
  });
});

test('what is a mistake of the user by itself stays as it is said', async () => {
  const error = new UserError('concurrency: 9 tabs are too many.');
  await expect(trialThatFails(error)).rejects.toBe(error);
});
