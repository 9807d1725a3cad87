import { spawnSync } from 'node:child_process';

/** `npm test` has built what it tests, and sets this: looking at every file again costs each test file half a second. */
const BUILT_VARIABLE = 'IMPRIMATUR_IS_BUILT';
const done = new Set<string>();

/** Makes what is built what is written, once per test file. @param parts `server`, `web`; both when none is named */
export function build(...parts: readonly string[]): void {
  const wanted = parts.join(' ');
  if (process.env[BUILT_VARIABLE] === 'yes' || done.has(wanted)) return;
  const command = ['scripts/build-if-needed.mjs', ...parts];
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed.');
  done.add(wanted);
}
