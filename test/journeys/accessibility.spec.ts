import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { matchRoutes } from 'react-router';
import { demoHouse } from '../../apps/local/demo/index.js';
import { welcome } from '../../apps/local/welcome.js';
import { AuthClient } from '../support/auth-client.js';
import { describeDesk } from '../support/axe-at-the-desk.js';
import { describePortal } from '../support/axe-at-the-portal.js';
import type { Scene } from '../support/axe-scene.js';
import { Links } from '../support/follow-links.js';
import { launchBrowser, startHouse } from '../support/index.js';
import { overlaysInSources, routesOf } from '../support/web-sources.js';

/** Routes of a table that none of these addresses leads to. */
function missed(routes: readonly string[], addresses: Iterable<string>): string[] {
  const table = routes.map((path) => ({ path: `/${path}` }));
  const been = new Set([...addresses].map((address) => matchRoutes(table, address)?.[0]?.route.path));
  return table.map(({ path }) => path).filter((path) => !been.has(path));
}

describe('accessibility', () => {
  const anew = () => ({ visited: new Set<string>(), links: new Links(), forms: new Set<string>() });
  const scene = { seen: { portal: anew(), desk: anew() }, opened: new Set() } as unknown as Scene;

  beforeAll(async () => {
    [scene.house, scene.browser] = await Promise.all([startHouse({ demo: true }), launchBrowser()]);
  });

  afterAll(async () => {
    await scene.browser?.close();
    await scene.house?.stop();
  });

  it('is for everybody whose sign-in the start prints, and they do sign in', async () => {
    const { house } = scene;
    const addresses = { portal: house.portal, desk: house.desk };
    const printed = welcome({ addresses, newsroom: {}, demo: demoHouse, pids: () => ({}) }, 0, '');
    expect(demoHouse.signIns.length).toBeGreaterThan(10);
    for (const { site, email, password } of demoHouse.signIns) {
      expect(printed).toMatch(new RegExp(`${site} +${email} +${password}`));
      const client = new AuthClient(house[site], house[site]);
      const answer = await client.post('/api/auth/sign-in/email', { email, password });
      const session = await client.get(site === 'portal' ? '/api/v1/session' : '/admin/v1/session');
      const { user } = session.body as { user: { email: string } | null };
      expect([email, answer.status, user?.email]).toEqual([email, 200, email]);
    }
  });

  describe('of the portal', () => describePortal(scene));
  describe('of the desk', () => describeDesk(scene));

  it.each(['portal', 'desk'] as const)('was read on every page of the %s, where it shows what it is for', (site) => {
    const routes = routesOf(site);
    expect(routes.length).toBeGreaterThan(30);
    expect(missed(routes, scene.seen[site].visited)).toEqual([]);
    expect(scene.seen[site].forms.size).toBeGreaterThan(10);
  });

  it('was read in everything that opens over a page', () => {
    const inSources = overlaysInSources();
    expect(inSources.length).toBeGreaterThan(50);
    expect(inSources.filter((source) => !scene.opened.has(source))).toEqual([]);
    expect([...scene.opened].filter((source) => !inSources.includes(source))).toEqual([]);
  });
});
