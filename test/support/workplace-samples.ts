import type { AuthClient } from './auth-client.js';

/** Something of everything that the desk arranges for itself: ids by where they stand in an address. */
export async function workplaceSamples(
  manager: AuthClient,
  requests: readonly string[],
): Promise<Record<string, readonly string[]>> {
  const view = await manager.request('PUT', '/admin/v1/saved-views', {
    ...{ name: 'Mine', filters: { assignee: 'me' }, isShared: false },
  });
  const template = await manager.request('PUT', '/admin/v1/message-templates', {
    ...{ name: 'A greeting', usedFor: ['message'], bodyEn: 'Dear {requester}', bodyAr: '' },
  });
  const bulk = await manager.post('/admin/v1/bulk-decisions', {
    ...{ references: requests.slice(0, 1), decision: 'ask', note: 'For how long?' },
  });
  return {
    '/admin/v1/saved-views': [String(view.body['id'])],
    '/admin/v1/message-templates': [String(template.body['id'])],
    '/admin/v1/bulk-decisions': [String(bulk.body['id'])],
  };
}
