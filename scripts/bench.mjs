// `npm run bench [-- --only NAME] [--json]`: builds what changed, then measures the built processes; see bench/README.md.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';

buildIfNeeded();
const hooks = pathToFileURL(resolve('scripts/typescript.mjs')).href;
const { status } = spawnSync(
  process.execPath,
  ['--no-warnings', '--conditions=source', '--import', hooks, 'bench/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
