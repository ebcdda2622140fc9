import { defineConfig } from 'rolldown';
import { collectLicenses } from './scripts/collect-licenses.ts';

/** Remotion and React are the user's: they are resolved from the project that is rendered. */
export const external = [/^@remotion\//, /^remotion($|\/)/, /^react($|\/|-dom)/];

export default defineConfig({
  input: {
    'plan': 'actions/plan/main.ts',
    'render-chunk': 'actions/render-chunk/main.ts',
    'combine': 'actions/combine/main.ts',
    'remotion-matrix': 'src/cli/main.ts',
    'local': 'actions/local/main.ts',
    // What those five load if Node.js is new enough: entries too, so that `$initial` below holds for them.
    'run-plan': 'actions/plan/run.ts',
    'run-render-chunk': 'actions/render-chunk/run.ts',
    'run-combine': 'actions/combine/run.ts',
    'run-command': 'src/cli/run.ts',
    'run-local': 'actions/local/run.ts',
    'browser-worker': 'src/adapters/browser-worker.ts',
    'cache-worker': 'src/adapters/cache-worker.ts',
    'project-cli-worker': 'src/adapters/project-cli-worker.ts',
  },
  platform: 'node',
  // The lowest Node of package.json's `engines`: act runs actions with the Node that it finds.
  transform: { target: 'node22' },
  external,
  plugins: [collectLicenses('licenses.txt')],
  // @vercel/nft calls eval('require.resolve(…)') for native add-ons, of which Remotion has none.
  checks: { eval: false },
  // Importing these does nothing: of @actions/core alone an HTTP client and its undici would come along, unused.
  treeshake: {
    moduleSideEffects: (id) => !/\/node_modules\/@actions\/(core|http-client)\//.test(id),
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    // No hashes: a change shows as a change of one file, and a rebuild as none.
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        // `$initial`: what is imported by `await import()` stays in a chunk of its own.
        { name: 'start-program', test: /\/(start-program|check-node)\.ts$/, priority: 2 },
        { name: 'vendor', test: /\/node_modules\//, tags: ['$initial'], priority: 1 },
        { name: 'shared', test: /\/src\//, tags: ['$initial'], minShareCount: 3 },
      ],
    },
  },
});
