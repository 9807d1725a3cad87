import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file at or under the paths that `keep` lets through, sorted, relative to where we run. */
export function filesUnder(paths, keep = () => true) {
  return paths.flatMap((path) => walk(path, keep)).sort();
}

function walk(path, keep) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || !keep(path.split(sep).join('/'))) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name), keep));
}

/** Changes when one of the files changes, comes or goes; a fresh checkout of the same files has the same one. */
export function fingerprintOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
