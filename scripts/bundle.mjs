// Joins each process's own modules into a few files, beside what was compiled: Node finds and links a thousand small
// modules in the time it needs for everything else at a start. Packages stay outside (docs/adr/0530).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const PROCESSES = ['api', 'admin', 'worker', 'stripe-sandbox'];
const APPS = join('dist', 'apps');
const CHUNKS = 'bundle';
/** The names of the last build's chunks: a process that runs since then may still ask for them. */
const LIST = join(APPS, CHUNKS, '.last');

const isPackage = (id) => !/^[./#]/.test(id) && !/^[A-Za-z]:/.test(id);

const bundle = await rolldown({
  input: Object.fromEntries(PROCESSES.map((name) => [`${name}/main`, join(APPS, name, 'main.js')])),
  platform: 'node',
  external: isPackage,
  resolve: { conditionNames: ['node', 'import', 'default'] },
});
const { output } = await bundle.write({
  dir: APPS,
  format: 'esm',
  // Injection, migrations and entities go by the names of classes.
  keepNames: true,
  sourcemap: true,
  entryFileNames: '[name].js',
  // As deep below dist as the entries, so that what is found from a module's own place is still found.
  chunkFileNames: `${CHUNKS}/[name]-[hash].js`,
});
await bundle.close();
forgetOlder(output.map(({ fileName }) => fileName).filter((name) => name.startsWith(`${CHUNKS}/`)));

function forgetOlder(names) {
  const folder = join(APPS, CHUNKS);
  mkdirSync(folder, { recursive: true });
  const chunks = names.map((name) => name.slice(CHUNKS.length + 1));
  const before = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n') : [];
  const kept = new Set([...chunks, ...before]);
  for (const name of readdirSync(folder)) if (name !== '.last' && !kept.has(name)) rmSync(join(folder, name));
  writeFileSync(LIST, chunks.join('\n'));
}
