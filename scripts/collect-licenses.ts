import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { z } from 'zod';

const packageJson = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/** The folder of the npm package that a bundled module comes from. */
function packageFolder(moduleId: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId)?.[0];
}

function describePackage(folder: string): string {
  const { name, version, license } = packageJson.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  const files = globSync('{licen[cs]e,LICEN[CS]E,NOTICE}*', { cwd: folder }).toSorted();
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

/** Writes the licences of all bundled packages beside the bundle, as most of them ask. */
export function collectLicenses(fileName: string): Plugin {
  return {
    name: 'collect-licenses',
    generateBundle() {
      const folders = [...this.getModuleIds()]
        .map((id) => packageFolder(id))
        .filter((folder) => folder !== undefined && existsSync(path.join(folder, 'package.json')));
      const texts = [...new Set(folders)].map((folder) => describePackage(folder as string));
      const source = `${texts.toSorted().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
      // The same line ends as git keeps, so that a rebuild compares equal.
      this.emitFile({ type: 'asset', fileName, source: source.replaceAll('\r\n', '\n') });
    },
  };
}
