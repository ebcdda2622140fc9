import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { stopWhenOutputIsGone } from '../../src/cli/output-gone.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function streamThatFails() {
  const stream = new PassThrough();
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  stopWhenOutputIsGone([stream]);
  return {
    fail: (code: string) => stream.emit('error', Object.assign(new Error(code), { code })),
    kill,
  };
}

test.each(['EPIPE', 'EIO'])(
  'output that nobody reads any more (%s) asks for a stop, once',
  (code) => {
    const { fail, kill } = streamThatFails();
    fail(code);
    fail(code);
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
  },
);

test('a closed terminal has asked already', async () => {
  const { fail, kill } = streamThatFails();
  const hungUp = once(process, 'SIGHUP');
  process.emit('SIGHUP');
  await hungUp;
  fail('EIO');
  expect(kill).not.toHaveBeenCalled();
});

test('another error is one', () => {
  expect(() => streamThatFails().fail('ENOSPC')).toThrow('ENOSPC');
});
