/** The shapes of repositories that hold a Remotion project, each with as few files as show it. */
import { sceneFiles, type SceneParts } from './scene.ts';

type Texts = Readonly<Record<string, string>>;

export interface Shape extends SceneParts {
  readonly name: string;
  /** The project's folder from the root of the repository. */
  readonly project: string;
  /** The folder of the source, from the project's. */
  readonly source: string;
  /** Files, by their paths from the root of the repository. */
  readonly files: Texts;
}

/** Yarn installs a version only if npm has the native packages of all platforms in it. */
export const REMOTION = '4.0.527';
const VIDEO = {
  '@remotion/cli': REMOTION,
  'remotion': REMOTION,
  'react': '19.2.3',
  'react-dom': '19.2.3',
} as const;

function manifest(fields: object): string {
  return JSON.stringify({ name: 'field', version: '1.0.0', private: true, ...fields }, null, 2);
}

/** The project in a folder of a workspace that has a package more, whose React is another one. */
function workspace(root: object, files: Texts = {}): Pick<Shape, 'project' | 'source' | 'files'> {
  const site = { name: 'site', dependencies: { react: '18.3.1' } };
  return {
    project: 'packages/video',
    source: 'src',
    files: {
      'package.json': manifest({ workspaces: ['packages/*'], ...root }),
      'packages/site/package.json': manifest(site),
      'packages/video/package.json': manifest({ name: 'video', dependencies: VIDEO }),
      ...files,
    },
  };
}

function config(lines: readonly string[]): string {
  return ["import { Config } from '@remotion/cli/config';", ...lines, ''].join('\n');
}

/** Remotion reads a config file in TypeScript only next to one. */
const TSCONFIG = JSON.stringify({ compilerOptions: { jsx: 'react-jsx' } });

const PNPM = { packageManager: 'pnpm@10.34.9', workspaces: undefined };
const PNPM_WORKSPACE = 'packages:\n  - packages/*\n';

export const shapes: readonly Shape[] = [
  { name: 'npm workspace, hoisted', ...workspace({}) },
  {
    name: 'npm workspace, not hoisted',
    ...workspace({}, { '.npmrc': 'install-strategy=nested\n' }),
  },
  { name: 'pnpm workspace', ...workspace(PNPM, { 'pnpm-workspace.yaml': PNPM_WORKSPACE }) },
  {
    name: 'pnpm workspace, hoisted',
    ...workspace(PNPM, { 'pnpm-workspace.yaml': `${PNPM_WORKSPACE}nodeLinker: hoisted\n` }),
  },
  { name: 'Yarn 1 workspace', ...workspace({ packageManager: 'yarn@1.22.22' }) },
  {
    name: 'Yarn 1 workspace, not hoisted',
    ...workspace({
      packageManager: 'yarn@1.22.22',
      workspaces: { packages: ['packages/*'], nohoist: ['**'] },
    }),
  },
  {
    name: 'Yarn 4 workspace, nodeLinker: node-modules',
    ...workspace(
      { packageManager: 'yarn@4.18.1' },
      { '.yarnrc.yml': 'nodeLinker: node-modules\nenableTelemetry: false\n' },
    ),
  },
  { name: 'Bun workspace', ...workspace({ packageManager: 'bun@1.4.5' }) },
  {
    name: 'Next.js with Remotion in a folder',
    project: '.',
    source: 'src/remotion',
    imports: "import { label } from '@/label';\nimport '@/label';\n",
    box: `title={label} style={{ width: 96, height: 64, backgroundColor: '#0ea5e9', borderRadius: 8 }}`,
    files: {
      'package.json': manifest({ dependencies: { ...VIDEO, next: '16.1.4' } }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { jsx: 'preserve', baseUrl: '.', paths: { '@/*': ['src/*'] } },
      }),
      'src/label.ts': "export const label = 'a path that tsconfig.json knows';\n",
      'src/app/layout.tsx':
        'export default ({ children }) => <html><body>{children}</body></html>;\n',
      'src/app/page.tsx': 'export default () => <main>A page</main>;\n',
      'remotion.config.ts': config([
        "import path from 'node:path';",
        'Config.overrideWebpackConfig((webpack) => ({',
        '  ...webpack,',
        '  resolve: {',
        '    ...webpack.resolve,',
        "    alias: { ...webpack.resolve?.alias, '@': path.join(process.cwd(), 'src') },",
        '  },',
        '}));',
      ]),
    },
  },
  {
    name: 'React Router with Remotion in a folder',
    project: '.',
    source: 'app/remotion',
    files: {
      'package.json': manifest({
        type: 'module',
        dependencies: { ...VIDEO, 'react-router': '7.9.4', '@react-router/node': '7.9.4' },
      }),
      'app/routes.ts': 'export default [];\n',
      'app/root.tsx': 'export default () => <main>A page</main>;\n',
      'tsconfig.json': TSCONFIG,
      'remotion.config.ts': config(["Config.setEntryPoint('./app/remotion/index.ts');"]),
    },
  },
  {
    name: 'Tailwind 4',
    project: '.',
    source: 'src',
    imports: "import './style.css';\n",
    box: 'className="w-24 h-16 bg-sky-500 rounded-lg"',
    files: {
      'package.json': manifest({
        dependencies: { ...VIDEO, '@remotion/tailwind-v4': REMOTION, 'tailwindcss': '4.1.14' },
        sideEffects: ['*.css'],
      }),
      'tsconfig.json': TSCONFIG,
      'src/style.css': "@import 'tailwindcss';\n",
      'remotion.config.ts': config([
        "import { enableTailwind } from '@remotion/tailwind-v4';",
        'Config.overrideWebpackConfig(enableTailwind);',
      ]),
    },
  },
];

/** Returns all text files of a shape, by their paths from the root of the repository. */
export function filesOf(shape: Shape): Record<string, string> {
  const source = Object.entries(sceneFiles(shape)).map(([name, text]) => [
    `${shape.project}/${shape.source}/${name}`,
    text,
  ]);
  return { ...shape.files, ...(Object.fromEntries(source) as Texts) };
}
