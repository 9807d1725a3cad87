import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, newId, systemActor, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { PRICING_ENTITIES } from '../pricing.entities.js';
import { DraftPriceBook } from '../draft/draft-price-book.js';
import { examplePriceBook } from './example-books.js';
import type { PriceBook } from './price-book.js';
import { PriceBooks } from './price-books.js';
import { PublishPriceBook } from './publish-price-book.js';

const staff = (name: string, ...roles: StaffActor['roles']): StaffActor => ({
  kind: 'staff',
  userId: newId(),
  email: `${name}@desk.example`,
  name,
  roles,
});
const anna = staff('anna', 'rights-manager');
const ben = staff('ben', 'administrator');

describe('price books', () => {
  const clock = new FixedClock(new Date('2026-06-01T09:00:00Z'));
  let database: TestDatabase;
  let draft: DraftPriceBook;
  let publish: PublishPriceBook;
  let books: PriceBooks;

  beforeAll(async () => {
    database = await testDatabase({ entities: PRICING_ENTITIES });
    const audit = new Audit(clock);
    draft = new DraftPriceBook(database.transactions, audit, clock);
    publish = new PublishPriceBook(database.transactions, audit, clock);
    books = new PriceBooks(database.reads);
  });
  afterAll(() => database.close());

  const drafted = async (titleId: string, from: string, book: PriceBook = examplePriceBook('GBP')): Promise<string> => {
    const { draftId } = await draft.execute(anna, { titleId, data: book, effectiveFrom: new Date(from) });
    return draftId;
  };
  const published = async (titleId: string, from: string, book?: PriceBook) =>
    publish.execute(ben, { draftId: await drafted(titleId, from, book) });
  const versionsOf = (titleId: string): Promise<{ version: number }[]> =>
    database.reads.query(
      `SELECT v.version FROM pricing.price_book_version v JOIN pricing.price_book b ON b.id = v.price_book_id
       WHERE b.title_id = $1 ORDER BY v.version`,
      [titleId],
    );

  it('hold from their day on, and old versions stay what they were', async () => {
    const titleId = newId();
    const first = await published(titleId, '2026-01-01T00:00:00Z');
    const second = await published(titleId, '2026-07-01T00:00:00Z', { ...examplePriceBook('GBP'), base: '13000' });
    expect([first.version, second.version]).toEqual([1, 2]);
    const june = await books.current(titleId, 'GBP', new Date('2026-06-30T23:59:59Z'));
    const july = await books.current(titleId, 'GBP', new Date('2026-07-01T00:00:00Z'));
    expect([june, july].map(({ id, version, book }) => [id, version, book.base])).toEqual([
      [first.id, 1, '12000'],
      [second.id, 2, '13000'],
    ]);
    expect(june.book).toEqual(examplePriceBook('GBP'));
    expect(await books.byId(first.id)).toBe(june);
  });

  it('say which currencies there are when there is none of the one asked for', async () => {
    const titleId = newId();
    await published(titleId, '2026-01-01T00:00:00Z');
    await published(titleId, '2026-01-01T00:00:00Z', examplePriceBook('EUR'));
    const on = new Date('2026-06-01T00:00:00Z');
    await expect(books.current(titleId, 'JPY', on)).rejects.toMatchObject({
      code: 'pricing.no-price-book',
      nextStep: 'Choose one of: EUR, GBP.',
    });
    await expect(books.current(titleId, 'GBP', new Date('2025-12-31T00:00:00Z'))).rejects.toMatchObject({
      nextStep: expect.stringContaining('free request'),
    });
    await expect(books.byId(newId())).rejects.toMatchObject({ code: 'pricing.price-book-not-found' });
    await expect(books.byId('x')).rejects.toMatchObject({ code: 'pricing.price-book-not-found' });
  });

  it('are published by a second person, once', async () => {
    const titleId = newId();
    const draftId = await drafted(titleId, '2026-01-01T00:00:00Z');
    await expect(publish.execute(anna, { draftId })).rejects.toMatchObject({ code: 'pricing.needs-second-person' });
    expect(await versionsOf(titleId)).toEqual([]);
    await publish.execute(ben, { draftId });
    await expect(publish.execute(ben, { draftId })).rejects.toMatchObject({ code: 'pricing.draft-published' });
    await expect(publish.execute(ben, { draftId: newId() })).rejects.toMatchObject({ code: 'pricing.draft-not-found' });
    expect(await versionsOf(titleId)).toEqual([{ version: 1 }]);
  });

  it('are counted one by one when several are published at once', async () => {
    const titleId = newId();
    const ids = await Promise.all([1, 2, 3, 4].map(() => drafted(titleId, '2026-01-01T00:00:00Z')));
    await Promise.all(ids.map((draftId) => publish.execute(ben, { draftId })));
    expect((await versionsOf(titleId)).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  });

  it('are stored only when they are right, and only for who may', async () => {
    const titleId = newId();
    const broken = examplePriceBook('GBP');
    broken.audience[3]!.factor = '1';
    const input = { titleId, data: broken, effectiveFrom: clock.now() };
    await expect(draft.execute(anna, input)).rejects.toMatchObject({
      code: 'pricing.book-invalid',
      errors: [expect.objectContaining({ path: 'audience.3.factor' })],
    });
    const right = { ...input, data: examplePriceBook('GBP') };
    await expect(draft.execute(staff('carl', 'reviewer'), right)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(draft.execute(systemActor('job'), right)).rejects.toMatchObject({ code: 'pricing.needs-person' });
    const left = await database.reads.query('SELECT 1 FROM pricing.price_book_draft WHERE title_id = $1', [titleId]);
    expect(left).toEqual([]);
  });

  it('cannot be changed once published, nor signed twice by one person, whatever the code says', async () => {
    const { id } = await published(newId(), '2026-01-01T00:00:00Z');
    await expect(
      database.reads.query('UPDATE pricing.price_book_version SET version = 9 WHERE id = $1', [id]),
    ).rejects.toThrow(/permission denied/);
    await expect(database.reads.query('DELETE FROM pricing.price_book_version WHERE id = $1', [id])).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      database.asOwner(
        `UPDATE pricing.price_book_version SET published_by = drafted_by, edited_by = '{}' WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow(/price_book_version_two_people/);
    await expect(
      database.asOwner('UPDATE pricing.price_book_version SET edited_by = edited_by || published_by WHERE id = $1', [
        id,
      ]),
    ).rejects.toThrow(/price_book_version_not_by_an_editor/);
  });
});
