// `npm run chaos [-- --minutes 3] [--seed 7]`: builds what changed, then kills the built processes; see test/chaos/main.ts.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';

buildIfNeeded();
const hooks = pathToFileURL(resolve('scripts/typescript.mjs')).href;
const { status } = spawnSync(
  process.execPath,
  ['--no-warnings', '--conditions=source', '--import', hooks, 'test/chaos/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
