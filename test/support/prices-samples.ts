import type { AuthClient } from './auth-client.js';

interface Book {
  inForce: { id: string } | null;
}

/** Drafts of price books and what belongs to them, for whoever calls at random: some are used up on the way. */
export async function pricesSamples(
  manager: AuthClient,
  titleId: string,
): Promise<{ ids: Record<string, readonly string[]>; data: unknown }> {
  const drafts: string[] = [];
  for (let number = 1; number <= 6; number += 1) {
    const name = `Draft ${number}`;
    const { body } = await manager.post('/admin/v1/price-books/drafts', { titleId, currency: 'GBP', name });
    drafts.push(String(body['draftId']));
  }
  const simulation = await manager.post(`/admin/v1/price-books/drafts/${drafts[0]!}/simulate`, { months: 1 });
  const books = (await manager.get('/admin/v1/price-books')).body as unknown as Book[];
  const version = books.map(({ inForce }) => inForce?.id ?? '').find((id) => id !== '');
  const { data } = (await manager.get(`/admin/v1/price-books/drafts/${drafts[0]!}`)).body;
  return {
    ids: {
      '/admin/v1/price-books/drafts': drafts,
      '/admin/v1/price-books/versions': [version ?? ''],
      '/admin/v1/price-books/of': [titleId],
      '/admin/v1/simulations': [String(simulation.body['id'])],
      '/admin/v1/desk-hours': [titleId],
    },
    data,
  };
}
