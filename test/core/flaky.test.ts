import { expect, test } from 'vitest';
import { isFlaky } from '../../src/core/flaky.ts';

// Messages as Chrome, puppeteer, the compositor and Node write them.
test.each([
  'Failed to launch the browser process! [0101/000000.000000:FATAL:zygote_communication_linux.cc(292)] Cannot communicate with zygote',
  'chrome-headless-shell: error while loading shared libraries: libnss3.so: cannot open shared object file',
  'Tried to download file http://localhost:3000/a.mp3, but the server sent no data for 20 seconds',
  'Compositor panicked: thread main panicked',
  'Compositor exited with signal SIGTERM',
  'Timed out after 25000 ms while setting up the headless browser. This could be because the browser is not responding.',
  'Timed out (25000ms) while trying to connect to the browser!',
  'Timeout (30000ms) exceeded while waiting for the page to render the React component',
  'Timed out evaluating page function "window.remotion_setFrame"',
  'Timeout exceeded rendering the component at frame 12.',
  'A delayRender() "Loading root component - See https://remotion.dev" was called but not cleared after 28000ms',
  'getaddrinfo EAI_AGAIN example.com',
  'read ECONNRESET',
  'net::ERR_CONNECTION_TIMED_OUT at https://example.com/',
  'net::ERR_NETWORK_CHANGED',
  'A network error occurred',
  'socket hang up',
  'Protocol error (Page.captureScreenshot): Target closed.',
  'Protocol error: Session closed. Most likely the page has been closed.',
  'Command was killed with SIGKILL',
  'Page crashed!',
])('worth another attempt: %s', (message) => {
  expect(isFlaky(new Error(message))).toBe(true);
  expect(isFlaky(message)).toBe(true);
});

test.each([
  'Cannot read properties of undefined (reading "title")',
  'Compositor exited with signal SIGSEGV',
  'SIGSEGV: Compositor exited',
  'A delayRender() "Loading data" was called but not cleared after 28000ms',
  'Error loading image with src: http://localhost:3000/missing.png',
  'ffmpeg exited with code 254',
  '',
])('the same on every attempt: %s', (message) => {
  expect(isFlaky(new Error(message))).toBe(false);
});

test('an error is known by its stack too, as it is where Chrome reports the cause there', () => {
  const error = new Error('Could not render');
  error.stack = 'Error: Could not render\n    caused by: read ECONNRESET';
  expect(isFlaky(error)).toBe(true);
});

test('what is no error at all is not flaky', () => {
  for (const thrown of [undefined, null, 0, {}, new Error('x', { cause: undefined })])
    expect(isFlaky(thrown)).toBe(false);
});
