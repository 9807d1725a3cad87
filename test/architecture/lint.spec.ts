import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BAD_CODE, FINE_CODE } from '../support/bad-code.js';

const ROOT = process.cwd();
const COPIED = ['.oxlintrc.json', 'tsconfig.json', 'apps/web/tsconfig.json', 'package.json'];

interface Config {
  rules: Record<string, unknown>;
  overrides: { rules?: Record<string, unknown> }[];
}

/** One bad file for each rule, in a folder of its own: a rule that is misspelt or lost lets its file through. */
describe('the linter', () => {
  let folder: string;
  let refused: Map<string, string[]>;
  let config: Config;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-lint-'));
    for (const file of COPIED) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await copyFile(join(ROOT, file), join(folder, file));
    }
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [, file, code] of [...BAD_CODE, ...FINE_CODE]) await put(file, code);
    config = JSON.parse(withoutComments(await readFile(join(ROOT, '.oxlintrc.json'), 'utf8'))) as Config;
    refused = await lint(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function put(file: string, code: string): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), code);
  }

  it.each(BAD_CODE)('%s refuses %s', (rule, file) => {
    expect(refused.get(file) ?? []).toContain(rule);
  });

  it.each(FINE_CODE)('%s lets %s through', (rule, file) => {
    expect(refused.get(file) ?? []).not.toContain(rule);
  });

  it('has a bad file for each of its rules', () => {
    const rules = [config, ...config.overrides].flatMap((part) => Object.keys(part.rules ?? {}));
    expect([...new Set(rules)].sort()).toEqual([...new Set(BAD_CODE.map(([rule]) => rule))].sort());
  });
});

const withoutComments = (json: string): string => json.replace(/^\s*\/\/.*$/gm, '');

/** The rules that refused each file; a rule of ESLint itself is named without its plugin, as in the settings. */
async function lint(folder: string): Promise<Map<string, string[]>> {
  const output = await new Promise<string>((resolve) => {
    const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    // It ends with a failure, and should.
    execFile(
      process.execPath,
      [program, '--format', 'json'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout) => resolve(stdout),
    );
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
  const found = new Map<string, string[]>();
  for (const { code, filename } of diagnostics) {
    const [, plugin, rule] = /^([\w-]+?)(?:-hooks)?\(([\w-]+)\)$/.exec(code) ?? [];
    found.set(filename, [...(found.get(filename) ?? []), plugin === 'eslint' ? String(rule) : `${plugin}/${rule}`]);
  }
  return found;
}
