// `node scripts/build-if-needed.mjs [server] [web]` builds what changed since the last build; both when none is named.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, fingerprintOf } from './fingerprint.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const WAIT_MS = 200;
const isTest = (path) => /\.spec\.tsx?$/.test(path);

const PARTS = {
  server: {
    sources: () =>
      filesUnder(
        ['apps', 'libs', 'migrations', '.swcrc', 'package.json', 'scripts/bundle.mjs'],
        (path) => !/^apps\/web(\/|$)/.test(path) && !isTest(path) && !path.endsWith('README.md'),
      ),
    build: buildServer,
  },
  web: {
    sources: () =>
      filesUnder(
        ['apps/web', 'apps/http/words', 'package-lock.json'],
        (path) => !isTest(path) && !path.includes('/node_modules/'),
      ),
    build: buildWeb,
  },
};

/** @param names parts to build @param say where progress goes; standard output belongs to the command that builds */
export function buildIfNeeded(names = Object.keys(PARTS), say = (line) => process.stderr.write(`${line}\n`)) {
  process.chdir(root);
  for (const name of names) {
    if (isBuilt(name)) continue;
    // Another may build just now, such as the test file beside this one: then there is nothing left to do.
    alone(() => isBuilt(name) || build(name, say));
  }
}

const markOf = (name) => join('dist', `.${name}-build`);

function isBuilt(name, sources = PARTS[name].sources()) {
  return existsSync(markOf(name)) && readFileSync(markOf(name), 'utf8') === fingerprintOf(sources);
}

function build(name, say) {
  const sources = PARTS[name].sources();
  const fingerprint = fingerprintOf(sources);
  say(`Building the ${name} ...`);
  PARTS[name].build(sources);
  writeFileSync(markOf(name), fingerprint);
}

/** One builder at a time: a process that starts in the middle would find half of what it needs. */
function alone(work) {
  const lock = join('dist', '.building');
  mkdirSync('dist', { recursive: true });
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  // `run` ends the process when a compiler fails.
  const leave = () => rmSync(lock, { force: true });
  process.once('exit', leave);
  try {
    work();
  } finally {
    process.off('exit', leave);
    leave();
  }
}

/** Whether the lock is ours now; one that a killed builder left is cleared away. */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const owner = ownerOf(lock);
  if (owner > 0 && !lives(owner)) rmSync(lock, { force: true });
  return false;
}

/** 0: it is gone by now, or just being written. */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Compiles in place and then removes what no longer has a source, so that a running process keeps its files. */
function buildServer(sources) {
  const compiler = join('node_modules', '@swc', 'cli', 'bin', 'swc.js');
  run([compiler, 'apps', 'libs', 'migrations', '-d', 'dist', '--quiet']);
  const wanted = new Set();
  for (const source of sources.filter((path) => /^(apps|libs|migrations)[/\\]/.test(path))) {
    const target = join('dist', source);
    if (/\.ts$/.test(source)) {
      wanted.add(target.replace(/\.ts$/, '.js')).add(target.replace(/\.ts$/, '.js.map'));
      continue;
    }
    wanted.add(target);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target);
  }
  const isChunk = (path) => /^dist[/\\]apps[/\\]bundle[/\\]/.test(path);
  for (const built of filesUnder(['dist/apps', 'dist/libs', 'dist/migrations'])) {
    if (!wanted.has(built) && !isChunk(built)) rmSync(built);
  }
  run([join('scripts', 'bundle.mjs')]);
}

function buildWeb() {
  run([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', 'apps/web', '--logLevel', 'warn']);
}

function run(command) {
  // What the compilers print must not mix with the output of a command that builds first.
  // Whoever builds first, a test or a person: what is built is what runs in production.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  buildIfNeeded(names.length > 0 ? names : undefined);
}
