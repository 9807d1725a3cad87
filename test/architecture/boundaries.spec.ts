import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const ROOT = process.cwd();

/** A file with a bad import, and the rule that must refuse it. */
const BAD: readonly [rule: string, file: string, code: string][] = [
  ['layer-kernel', 'libs/kernel/src/up.ts', `import '../../pricing/src/index.js';`],
  ['layer-pricing', 'libs/pricing/src/sideways.ts', `import '../../catalogue/src/index.js';`],
  ['layer-catalogue', 'libs/catalogue/src/up.ts', `import '../../licensing/src/index.js';`],
  ['layer-licensing', 'libs/licensing/src/up.ts', `import '../../payments/src/index.js';`],
  ['layer-payments', 'libs/payments/src/sideways.ts', `import '../../packaging/src/index.js';`],
  ['layer-platform', 'libs/platform/src/database/up.ts', `import '../../../identity/src/index.js';`],
  ['layer-notifications', 'libs/notifications/src/app.ts', `import '../../../apps/api/main.js';`],
  ['platform-config', 'libs/platform/src/config/more.ts', `import '../database/index.js';`],
  ['one-door', 'libs/licensing/src/back-door.ts', `import '../../pricing/src/fee/secret.js';`],
  ['one-door', 'apps/api/back-door.ts', `import '../../libs/pricing/src/fee/secret.js';`],
  ['web-stands-alone', 'apps/web/portal/server.ts', `import '../../../libs/pricing/src/index.js';`],
  ['sandbox-knows-nothing', 'apps/stripe-sandbox/peek.ts', `import '../../libs/pricing/src/index.js';`],
  ['sandbox-is-not-imported', 'apps/worker/peek.ts', `import '../stripe-sandbox/main.js';`],
  ['apps-do-not-import-each-other', 'apps/admin/peek.ts', `import '../api/main.js';`],
  ['no-circular', 'libs/pricing/src/a.ts', `import './b.js';`],
  ['no-circular', 'libs/kernel/src/type-a.ts', `import type { B } from './type-b.js';\nexport type A = B;`],
  ['stripe-only-in-the-gateway', 'libs/payments/src/pay.ts', `import 'stripe';`],
  ['no-test-code-in-the-house', 'libs/pricing/src/tested.ts', `import '../../../test/support/index.js';`],
  ['not-to-unresolvable', 'libs/pricing/src/nowhere.ts', `import './does-not-exist.js';`],
];

const GOOD: readonly [file: string, code: string][] = [
  ['libs/licensing/src/down.ts', `import '../../pricing/src/index.js';\nimport '../../kernel/src/index.js';`],
  ['libs/platform/src/http/down.ts', `import '../database/index.js';`],
  ['apps/api/down.ts', `import '../../libs/licensing/src/index.js';\nimport '../http/schema.js';`],
];

const SUPPORT = [
  ...['kernel', 'pricing', 'catalogue', 'licensing', 'payments', 'packaging', 'identity'].map(
    (lib) => `libs/${lib}/src/index.ts`,
  ),
  'libs/pricing/src/fee/secret.ts',
  'libs/platform/src/database/index.ts',
  'apps/api/main.ts',
  'apps/http/schema.ts',
  'apps/stripe-sandbox/main.ts',
  'test/support/index.ts',
];

interface Violation {
  from: string;
  rule: { name: string };
}

describe('the boundary rules', () => {
  let folder: string;
  let violations: Violation[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-boundaries-'));
    for (const file of SUPPORT) await put(file, 'export const here = true;');
    await put('libs/pricing/src/b.ts', `import './a.js';`);
    await put('libs/kernel/src/type-b.ts', `import type { A } from './type-a.js';\nexport type B = A;`);
    for (const [, file, code] of BAD) await put(file, code);
    for (const [file, code] of GOOD) await put(file, code);
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await symlink(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    await put('package.json', '{"type":"module"}');
    violations = await cruise(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function put(file: string, code: string): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), code);
  }

  it.each(BAD)('%s refuses %s', (rule, file) => {
    expect(violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });

  it.each(GOOD)('lets %s through', (file) => {
    expect(violations.filter((violation) => violation.from === file)).toEqual([]);
  });
});

async function cruise(folder: string): Promise<Violation[]> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(ROOT, '.dependency-cruiser.mjs');
  const args = [program, 'libs', 'apps', '--config', config, '--output-type', 'json'];
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
