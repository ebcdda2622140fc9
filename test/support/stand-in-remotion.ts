import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRemotion, type Remotion } from '../../src/adapters/remotion/remotion.ts';
import { writeFiles } from './artifact-fixtures.ts';

/** Bodies of `ensureBrowser`, of which `asked(what)` writes a line. */
const BEHAVIOURS = {
  /** Puts a Chrome where Remotion would, if there is none. */
  'downloads': `
    const path = join(process.cwd(), 'node_modules/.remotion/chrome');
    if (existsSync(path)) return { type: 'local-puppeteer-browser', path };
    console.log('Downloading', chromeMode);
    asked('download');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'a browser');
    return { type: 'local-puppeteer-browser', path };`,
  /** As Remotion does: nobody handles the rejection until the block ends. */
  'fails': `
    try {
      return Promise.reject(new Error('getaddrinfo ENOTFOUND storage.googleapis.com'));
    } finally {
      await new Promise((done) => setImmediate(done));
    }`,
  'finds nothing': `return { type: 'no-browser' };`,
  'dies': 'process.exit(7);',
  'hangs': `
    asked(\`process \${process.pid}\`);
    console.log('Downloading without an end');
    await new Promise(() => setInterval(() => {}, 1000));`,
};
export type Behaviour = keyof typeof BEHAVIOURS;

export interface StandIn {
  readonly remotion: Remotion;
  /** What `ensureBrowser` was asked for and did, in all processes. */
  lines(): string[];
}

/** Installs a package that is called Remotion, has a version and does nothing but look for Chrome. */
export async function standInRemotion(
  folder: string,
  version: string,
  behaviour: Behaviour = 'downloads',
): Promise<StandIn> {
  const log = join(folder, 'asked.txt');
  const program = `
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const asked = (what) => appendFileSync(${JSON.stringify(log)}, what + '\\n');
exports.ensureBrowser = async ({ chromeMode }) => {
  asked('ask');
  ${BEHAVIOURS[behaviour]}
};
`;
  await writeFiles(join(folder, 'node_modules'), {
    '@remotion/renderer/package.json': JSON.stringify({ version, main: 'dist/index.js' }),
    '@remotion/renderer/dist/index.js': program,
    '@remotion/renderer/dist/browser/get-download-destination.js':
      'exports.getDownloadsCacheDir = () => process.cwd();',
    'remotion/package.json': JSON.stringify({ version }),
    'remotion/no-react.js': '',
  });
  const lines = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  return { remotion: loadRemotion(folder), lines };
}
