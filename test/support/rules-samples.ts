import type { AuthClient } from './auth-client.js';

/** Drafts of rules and sanctions lists for whoever calls at random: some are used up on the way. */
export async function rulesSamples(
  manager: AuthClient,
): Promise<{ ids: Record<string, readonly string[]>; content: unknown }> {
  const drafts: string[] = [];
  for (let number = 1; number <= 6; number += 1) {
    const { body } = await manager.post('/admin/v1/rules/drafts', { title: `Draft ${number}` });
    drafts.push(String(body['id']));
  }
  const list = await manager.post('/admin/v1/sanctions-lists', {
    name: 'An invented list',
    format: 'un-xml',
    url: 'https://lists.example/un.xml',
  });
  const shipped = (await manager.get('/admin/v1/rules/versions/1')).body['rules'] as Record<string, unknown>;
  const { review, instant, countries, fourEyes } = shipped;
  return {
    ids: { '/admin/v1/rules/drafts': drafts, '/admin/v1/sanctions-lists': [String(list.body['id'])] },
    content: { review, instant, countries, fourEyes },
  };
}
