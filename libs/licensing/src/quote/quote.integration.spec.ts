import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId } from '#libs/kernel';
import { embargoArticle, killArticle } from '../../../../test/support/licensing-seed.js';
import { licensingWorld, MONDAY, quoteInput, smallUse, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from './keep-quote.js';
import { PreviewQuote } from './preview-quote.js';
import { QuoteQuery } from './quote.query.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const preview = (input: Parameters<PreviewQuote['execute']>[1]) => world.get(PreviewQuote).execute(ANONYMOUS, input);
const keep = (input: Parameters<KeepQuote['execute']>[1]) => world.get(KeepQuote).execute(ANONYMOUS, input);
const countQuotes = async (): Promise<number> =>
  (await world.database.reads.one<{ n: number }>('SELECT count(*)::int AS n FROM licensing.quote'))!.n;

describe('a quote', () => {
  it('is previewed without being stored', async () => {
    const before = await countQuotes();
    const quote = await preview(quoteInput(await world.article()));
    expect(quote).toMatchObject({ total: { amount: '12000', currency: 'GBP' }, outcome: 'instant', reasons: [] });
    expect(quote.lines.at(-1)?.running).toEqual(quote.total);
    expect(quote.id).toBeUndefined();
    expect(await countQuotes()).toBe(before);
  });

  it('says what would make it cheaper', async () => {
    const term = { kind: 'months', months: 24 } as const;
    const quote = await preview(quoteInput(await world.article(), { term }));
    expect(quote.total.amount).toBe('19200');
    expect(quote.cheaper).toContainEqual(
      expect.objectContaining({ code: 'shorter-term', saves: { amount: '7200', currency: 'GBP' } }),
    );
  });

  it('is kept for 30 days and read again as it was', async () => {
    const kept = await keep(quoteInput(await world.article()));
    expect(kept).toMatchObject({ expired: false, expiresAt: '2026-12-23T10:00:00.000Z' });
    expect(await world.get(QuoteQuery).byId(kept.id!)).toEqual(kept);
    world.clock.set(new Date('2026-12-23T10:00:00Z'));
    expect(await world.get(QuoteQuery).byId(kept.id!)).toEqual({ ...kept, expired: true });
    world.clock.set(MONDAY);
  });

  it.each([newId(), 'R-2026-00001', "' OR 1=1"])('that we do not have is not found: %s', async (id) => {
    await expect(world.get(QuoteQuery).byId(id)).rejects.toMatchObject({
      code: 'licensing.quote-not-found',
      kind: 'not-found',
    });
  });

  it('goes to review with the reasons of article, rules and book together', async () => {
    const picture = { id: 'i1', kind: 'image', status: 'needs-clearance' };
    const article = await world.article({ parts: [picture], minorsPictured: true });
    const use = { purpose: 'advocacy', exclusivity: { kind: 'sector', sector: 'energy' } } as const;
    const quote = await preview(quoteInput(article, use, { componentIds: ['i1'] }));
    expect(quote.outcome).toBe('review');
    const codes = quote.reasons.map(({ code }) => code).sort();
    expect(codes).toEqual(['exclusive', 'minor-pictured', 'needs-clearance', 'promotional', 'purpose-reviewed']);
  });

  it.each([
    ['an agency text', { textStatus: 'excluded' }, {}, 'text.excluded'],
    [
      'an agency picture',
      { parts: [{ id: 'i1', kind: 'image', status: 'excluded' }] },
      { componentIds: ['i1'] },
      'image.excluded',
    ],
  ])('for %s is refused with its reason, and not kept', async (_, seed, item, code) => {
    const input = quoteInput(await world.article(seed), {}, item);
    const quote = await preview(input);
    expect(quote.outcome).toBe('refused');
    expect(quote.reasons.map((reason) => reason.code)).toContain(code);
    await expect(keep(input)).rejects.toMatchObject({ code: 'licensing.quote-refused' });
  });

  it('for a withdrawn or embargoed article is refused', async () => {
    const killed = await world.article();
    await killArticle(world.database, killed);
    expect((await preview(quoteInput(killed))).reasons).toMatchObject([{ code: 'article-killed' }]);
    const embargoed = await world.article();
    await embargoArticle(world.database, new Date('2026-12-01T09:00:00Z'), embargoed);
    expect((await preview(quoteInput(embargoed))).reasons).toMatchObject([{ code: 'article-embargoed' }]);
  });

  it('does not charge a rush where the answer comes at once', async () => {
    const article = await world.article();
    expect((await preview(quoteInput(article, { rush: true }))).total.amount).toBe('12000');
    const reviewed = await preview(quoteInput(article, { rush: true, edits: 'adapt' }));
    expect(reviewed.total.amount).toBe('15000');
  });

  it('for an article we do not have names the field', async () => {
    const input = { ...quoteInput(await world.article()), items: [{ articleId: newId() }] };
    await expect(preview(input)).rejects.toMatchObject({
      code: 'licensing.use-invalid',
      errors: [{ path: 'items.0.articleId', code: 'article-unknown' }],
    });
  });

  it('in a currency without prices says so', async () => {
    const input = { ...quoteInput(await world.article()), currency: 'JPY' };
    await expect(preview(input)).rejects.toMatchObject({ code: 'pricing.no-price-book' });
  });

  it('for absurd input names each field and stores nothing', async () => {
    const before = await countQuotes();
    const media = [{ medium: 'web', audience: { kind: 'monthly-users', count: -3 } }] as typeof smallUse.media;
    const territory = { kind: 'countries', values: ['XX'] } as const;
    await expect(
      keep(quoteInput(await world.article(), { media, territory: { ...territory, values: ['XX'] } })),
    ).rejects.toMatchObject({
      errors: [{ path: 'use.territory.values.0' }, { path: 'use.media.0.audience.count' }],
    });
    expect(await countQuotes()).toBe(before);
  });
});
