import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAFF_ROLES, type Permission } from '#libs/kernel';

/** Staff use cases that write no audit entry, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'libs/catalogue/src/rights-rule/preview-rights-rule.ts': 'writes nothing',
  'libs/catalogue/src/search/remove-filter.ts': 'a person’s own bookmarks',
  'libs/catalogue/src/search/save-filter.ts': 'a person’s own bookmarks',
  'libs/licensing/src/simulation/cancel-simulation.ts': 'tries something out, changes nothing',
  'libs/licensing/src/simulation/start-simulation.ts': 'tries something out, changes nothing',
  'libs/licensing/src/clearance/clearance-files.ts': 'the file is kept by the clearance, which is written down',
  'libs/licensing/src/workplace/bulk/decide-bulk-item.ts': 'decides by DecideRequest, which writes it down',
  'libs/licensing/src/workplace/bulk/preview-bulk.ts': 'writes nothing',
};

const ROOT = join(import.meta.dirname, '..', '..');
const sources = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.query.ts'))
  .map((file) => ({
    path: `libs/${file.replaceAll('\\', '/')}`,
    text: readFileSync(join(ROOT, 'libs', file), 'utf8'),
  }));

/** Permissions by the names they are used under. */
async function permissions(): Promise<ReadonlyMap<string, Permission>> {
  const found = new Map<string, Permission>();
  for (const { path } of sources.filter((source) => source.path.endsWith('.permissions.ts'))) {
    const exported = (await import(join(ROOT, path))) as Record<string, Permission>;
    for (const [name, value] of Object.entries(exported)) found.set(name, value);
  }
  return found;
}

describe('the audit log', () => {
  it('is written by every use case with which staff change something', async () => {
    const known = await permissions();
    const isForStaff = (name: string): boolean =>
      known.get(name)?.roles?.some((role) => (STAFF_ROLES as readonly string[]).includes(role)) ?? false;
    const changing = sources.filter(({ text }) => {
      const asked = [...text.matchAll(/authorise\(\w+, (\w+)\)/g)].map((match) => match[1]!);
      const isStaffs = asked.some(isForStaff) || /reviewerOf\(actor\)/.test(text);
      return isStaffs && /transactions\s*\.run\(/.test(text);
    });
    expect(changing.length).toBeGreaterThan(30);
    const silent = changing.filter(({ text }) => !/\baudit\b/.test(text)).map(({ path }) => path);
    expect(silent.filter((path) => !(path in WITHOUT))).toEqual([]);
  });
});
