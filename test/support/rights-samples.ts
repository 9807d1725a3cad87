import type { AuthClient } from './auth-client.js';

/** Ids of everything the rights desk works with, by where they stand in an address. */
export type RightsSamples = Readonly<Record<string, readonly string[]>>;

async function idOf(asked: ReturnType<AuthClient['post']>): Promise<string> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`The rights could not be furnished: ${status} ${JSON.stringify(body)}`);
  return String(body['id'] ?? body['runId']);
}

/** A contract, an agency, drafts, a rule in force and a run, made by a rights manager. */
export async function rightsSamples(manager: AuthClient, titleId: string): Promise<RightsSamples> {
  const person = { name: 'Jonas Weir', relation: 'contributor', terms: 'owned' };
  const agency = { kind: 'agency', name: 'Estuary Press Bureau', names: [] };
  const rule = { parts: 'pictures', status: 'excluded', reason: 'The port keeps them.' };
  const draft = (section: string) => idOf(manager.post('/admin/v1/rights-rules/drafts', { ...rule, section }));
  const contributor = await idOf(manager.post(`/admin/v1/titles/${titleId}/contributors`, person));
  const owner = await idOf(manager.post('/admin/v1/rights-owners', agency));
  const drafts = [await draft('Sport'), await draft('World'), await draft('City')];
  const run = await idOf(manager.post(`/admin/v1/rights-rules/drafts/${drafts[0]!}/apply`));
  const search = (name: string) => ({ name, filters: { q: 'ferry' }, isShared: true });
  const filters: string[] = [];
  for (const name of ['Ferries', 'Boats', 'Quays'])
    filters.push(await idOf(manager.request('PUT', '/admin/v1/saved-filters', search(name))));
  return {
    '/admin/v1/saved-filters': filters,
    '/admin/v1/contributors': [contributor],
    '/admin/v1/rights-owners': [owner],
    '/admin/v1/rights-rules/drafts': drafts.slice(1),
    '/admin/v1/rights-rules': drafts.slice(0, 1),
    '/admin/v1/rights-runs': [run],
  };
}
