// `node scripts/run.mjs apps/cli/article-extract FILE ...` runs one of our commands, built first if needed.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [module, ...rest] = process.argv.slice(2);
if (!module) {
  process.stderr.write('Say which module to run, such as: node scripts/run.mjs apps/cli/article-extract\n');
  process.exit(2);
}
const askedFrom = process.cwd();
const { buildIfNeeded } = await import('./build-if-needed.mjs');
buildIfNeeded(['server']);
const file = resolve(join('dist', `${module}.js`));
process.chdir(askedFrom);
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
