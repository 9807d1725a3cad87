import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { CLOCK, FixedClock, newId, type StaffActor } from '#libs/kernel';
import { AuditModule } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { PriceBookList } from '../book/book-list.query.js';
import { examplePriceBook } from '../book/example-books.js';
import { PriceBooks } from '../book/price-books.js';
import { PublishPriceBook } from '../book/publish-price-book.js';
import { WithdrawPriceBookVersion } from '../book/withdraw-version.js';
import { ComparePriceBooks } from '../compare/compare-price-books.js';
import { ExportPriceBook } from '../file/export-price-book.js';
import { ImportPriceBook } from '../file/import-price-book.js';
import { PRICING_ENTITIES } from '../pricing.entities.js';
import { PricingModule } from '../pricing.module.js';
import { DiscardPriceBookDraft } from './discard-draft.js';
import { PriceBookDrafts } from './price-book-drafts.query.js';
import { RebasePriceBookDraft } from './rebase-draft.js';
import { SavePriceBookDraft } from './save-draft.js';
import { StartPriceBookDraft } from './start-draft.js';

const NOW = new Date('2026-06-01T09:00:00Z');
const staff = (name: string, ...roles: StaffActor['roles']): StaffActor => ({
  kind: 'staff',
  userId: newId(),
  email: `${name}@desk.example`,
  name,
  roles,
});
const anna = staff('Anna', 'rights-manager');
const ben = staff('Ben', 'administrator');
const carl = staff('Carl', 'rights-manager');
const dana = staff('Dana', 'administrator');

@Global()
@Module({})
class Ground {
  static over(database: TestDatabase, clock: FixedClock): DynamicModule {
    const provided = [
      { provide: DataSource, useValue: database.dataSource },
      { provide: Transactions, useValue: database.transactions },
      { provide: Reads, useValue: database.reads },
      { provide: CLOCK, useValue: clock },
    ];
    return { module: Ground, providers: provided, exports: provided.map(({ provide }) => provide) };
  }
}

describe('drafts of price books', () => {
  const clock = new FixedClock(NOW);
  let database: TestDatabase;
  let testing: TestingModule;

  beforeAll(async () => {
    database = await testDatabase({ entities: PRICING_ENTITIES });
    testing = await Test.createTestingModule({
      imports: [Ground.over(database, clock), AuditModule, PricingModule],
    }).compile();
  });
  afterAll(async () => {
    await testing?.close();
    await database?.close();
  });

  const get = <T>(what: Type<T>): T => testing.get(what);
  const start = async (titleId: string, name = 'Autumn'): Promise<string> =>
    (await get(StartPriceBookDraft).execute(anna, { titleId, currency: 'GBP', name })).draftId;
  const view = (id: string, actor = ben) => get(PriceBookDrafts).view(actor, id);
  const save = (draftId: string, revision: number, change: object, actor = anna) =>
    get(SavePriceBookDraft).execute(actor, { draftId, revision, ...change });
  const publish = (draftId: string, actor = ben, revision?: number) =>
    get(PublishPriceBook).execute(actor, { draftId, ...(revision !== undefined && { revision }) });
  const withBase = (base: string) => ({ ...examplePriceBook('GBP'), base });
  const publishedBook = async (): Promise<{ titleId: string; versionId: string }> => {
    const titleId = newId();
    const { id } = await publish(await start(titleId));
    return { titleId, versionId: id };
  };
  const auditOf = async (id: string): Promise<string[]> =>
    (
      await database.reads.query<{ action: string }>(
        'SELECT action FROM platform.audit_entry WHERE subject_id = $1 ORDER BY id',
        [id],
      )
    ).map(({ action }) => action);

  it('begin as a copy, are saved mistakes and all, and say what is wrong', async () => {
    const { titleId, versionId } = await publishedBook();
    const id = await start(titleId);
    expect(await view(id)).toMatchObject({
      name: 'Autumn',
      state: 'open',
      revision: 1,
      data: examplePriceBook('GBP'),
      basedOn: { id: versionId, version: 1 },
      inForce: { id: versionId, version: 1 },
      mistakes: [],
      obstacles: [],
    });
    const broken = withBase('13000');
    broken.audience[3]!.factor = '1';
    const saved = await save(id, 1, { data: broken });
    expect(saved).toMatchObject({ revision: 2, mistakes: [{ path: 'audience.3.factor', code: 'law-broken' }] });
    const [mistake] = saved.mistakes;
    const { narrower, wider } = mistake!.uses!;
    expect(BigInt(wider.total.amount)).toBeLessThan(BigInt(narrower.total.amount));
    expect(await view(id)).toMatchObject({ data: { base: '13000' }, obstacles: ['mistakes'] });
    await expect(get(PriceBookDrafts).byId(ben, id)).rejects.toMatchObject({ code: 'pricing.book-invalid' });
    await expect(publish(id)).rejects.toMatchObject({ code: 'pricing.book-invalid' });
    await save(id, 2, { data: withBase('13000') });
    expect(await get(PriceBookDrafts).byId(ben, id)).toMatchObject({ revision: 3, book: { base: '13000' } });
    expect(await auditOf(id)).toEqual(['pricing.price-book-drafted']);
  });

  it('are not overwritten by who has not seen the last change, however close together', async () => {
    const id = await start(newId());
    const both = await Promise.allSettled([
      save(id, 1, { data: withBase('13000') }, anna),
      save(id, 1, { data: withBase('14000') }, carl),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'pricing.draft-changed' });
    expect((await view(id)).revision).toBe(2);
  });

  it('are published by nobody who worked on them, and not when they changed meanwhile', async () => {
    const id = await start(newId());
    await save(id, 1, { data: withBase('13000') }, carl);
    expect((await view(id)).editors.map(({ name, saves }) => [name, saves])).toEqual([
      ['Anna', 1],
      ['Carl', 1],
    ]);
    expect((await view(id, carl)).obstacles).toEqual(['own-work']);
    for (const editor of [anna, carl]) {
      await expect(publish(id, editor)).rejects.toMatchObject({ code: 'pricing.needs-second-person' });
    }
    await save(id, 2, { data: withBase('13500') });
    await expect(publish(id, ben, 2)).rejects.toMatchObject({ code: 'pricing.draft-changed' });
    await publish(id, ben, 3);
    expect(await auditOf(id)).toEqual(['pricing.price-book-drafted', 'pricing.price-book-draft-edited']);
    await expect(save(id, 3, { name: 'Late' })).rejects.toMatchObject({ code: 'pricing.draft-published' });
  });

  it('are published once when two people do it at once', async () => {
    const id = await start(newId());
    const both = await Promise.allSettled([publish(id, ben), publish(id, dana)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'pricing.draft-published' });
  });

  it('of one book do not undo each other: the second has to look at the first', async () => {
    const { titleId } = await publishedBook();
    const [first, second] = [await start(titleId, 'One'), await start(titleId, 'Two')];
    const both = await Promise.allSettled([publish(first, ben), publish(second, dana)]);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'pricing.draft-behind' });
    const left = both[0]?.status === 'rejected' ? first : second;
    expect(await view(left)).toMatchObject({ isBehind: true, obstacles: ['behind'], newest: { version: 2 } });
    await get(RebasePriceBookDraft).execute(anna, { draftId: left, revision: 1 });
    expect(await publish(left)).toMatchObject({ version: 3 });
  });

  it('are put away, read still, and opened by nobody again', async () => {
    const id = await start(newId());
    await get(DiscardPriceBookDraft).execute(carl, { draftId: id });
    expect(await view(id)).toMatchObject({ state: 'discarded', obstacles: ['closed'] });
    for (const late of [() => save(id, 1, { name: 'x' }), () => publish(id)]) {
      await expect(late()).rejects.toMatchObject({ code: 'pricing.draft-discarded' });
    }
    expect(await auditOf(id)).toContain('pricing.price-book-draft-discarded');
  });

  it('become versions that wait for their day, and may be withdrawn before it', async () => {
    const { titleId, versionId } = await publishedBook();
    const id = await start(titleId, 'July');
    await save(id, 1, { data: withBase('13000'), effectiveFrom: new Date('2026-07-01T00:00:00Z') });
    const waiting = await publish(id);
    const july = new Date('2026-07-02T00:00:00Z');
    const list = async () => (await get(PriceBookList).all(ben)).find((book) => book.titleId === titleId);
    expect(await list()).toMatchObject({ inForce: { version: 1 }, next: { version: 2 }, openDrafts: 0 });
    expect((await get(PriceBooks).current(titleId, 'GBP', july)).id).toBe(waiting.id);
    const both = await Promise.allSettled(
      [ben, dana].map((actor) =>
        get(WithdrawPriceBookVersion).execute(actor, { versionId: waiting.id, reason: 'Too early.' }),
      ),
    );
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'pricing.version-withdrawn' });
    expect((await get(PriceBooks).current(titleId, 'GBP', july)).id).toBe(versionId);
    expect(await list()).toMatchObject({ inForce: { version: 1 }, next: null });
    const page = await get(PriceBookList).book(ben, titleId, 'GBP');
    expect(page.versions.map(({ version, state, withdrawnFor }) => [version, state, withdrawnFor])).toEqual([
      [2, 'withdrawn', 'Too early.'],
      [1, 'in-force', null],
    ]);
    await expect(get(WithdrawPriceBookVersion).execute(ben, { versionId, reason: 'No.' })).rejects.toMatchObject({
      code: 'pricing.version-begun',
    });
  });

  it('never begin before they are published, but for a book’s first', async () => {
    const { titleId } = await publishedBook();
    const id = await start(titleId);
    await save(id, 1, { effectiveFrom: new Date('2026-01-01T00:00:00Z') });
    const { id: versionId } = await publish(id);
    const version = await get(PriceBookList).version(ben, versionId);
    expect(new Date(version.effectiveFrom)).toEqual(NOW);
  });

  it('are compared with a version field by field', async () => {
    const { titleId, versionId } = await publishedBook();
    const id = await start(titleId);
    const book = withBase('13000');
    book.words.splice(1, 1, { from: 251, upTo: 600, factor: '0.8' }, { from: 601, upTo: 1_000, factor: '1' });
    await save(id, 1, { data: book });
    const { changes, from, to } = await get(ComparePriceBooks).execute(ben, { from: versionId, to: id });
    expect([from.kind, from.version, to.kind, to.name]).toEqual(['version', 1, 'draft', 'Autumn']);
    expect(changes.map(({ kind, section, field }) => [kind, section, field])).toEqual([
      ['changed', 'base', ''],
      ['removed', 'words', '251-1000'],
      ['added', 'words', '251-600'],
      ['added', 'words', '601-1000'],
    ]);
    expect((await get(ComparePriceBooks).execute(ben, { from: versionId, to: versionId })).changes).toEqual([]);
  });

  it('come from files and go into them', async () => {
    const { titleId, versionId } = await publishedBook();
    const file = await get(ExportPriceBook).version(ben, versionId, 'csv');
    expect(file.name).toBe('prices-GBP-v1.csv');
    expect(file.text).toMatch(/^book,base,,,\d+,,,,GBP 0\.01\r$/m);
    const input = { titleId, name: 'From a file', format: 'csv' as const };
    const { draftId } = await get(ImportPriceBook).execute(anna, { ...input, text: file.text });
    expect(await view(draftId)).toMatchObject({ data: examplePriceBook('GBP'), basedOn: { id: versionId } });
    const before = await get(PriceBookList).book(ben, titleId, 'GBP');
    await expect(
      get(ImportPriceBook).execute(anna, { ...input, text: file.text.replace('words,,251,', 'words,,300,') }),
    ).rejects.toMatchObject({
      code: 'pricing.file-invalid',
      errors: [{ message: expect.stringMatching(/^Row \d+: There is a gap/) }],
    });
    expect((await get(PriceBookList).book(ben, titleId, 'GBP')).drafts).toEqual(before.drafts);
  });
});
