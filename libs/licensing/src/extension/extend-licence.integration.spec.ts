import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { licensingStories, nora, type Asked, type Member } from '../../../../test/support/licensing-stories.js';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { finance, licensingWorld, type World } from '../../../../test/support/licensing-world.js';
import { RevokeLicence } from '../licence/change-licence-state.js';
import { LicenceQuery } from '../licence/licence.query.js';
import { TurnLicences } from '../licence/turn-licences.js';
import { DeskQuery } from '../request/desk.query.js';
import { SubmitRequest } from '../request/submit-request.js';
import { PreviewBulk } from '../workplace/bulk/preview-bulk.js';
import type { ExtensionInput } from './extension-view.js';
import { KeepExtension, PreviewExtension } from './keep-extension.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const stories = licensingStories(() => world);
const TWO_YEARS = { term: { kind: 'months', months: 24 } } as const;

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
const keep = (member: Member, reference: string, more: Omit<ExtensionInput, 'reference'> = TWO_YEARS) =>
  world.get(KeepExtension).execute(member, { reference, ...more });
const licenceOf = (member: Member, reference: string) => world.get(LicenceQuery).detail(member, reference);

async function ask(member: Member, licence: string, more?: Omit<ExtensionInput, 'reference'>): Promise<string> {
  const quote = await keep(member, licence, more);
  return (await world.get(SubmitRequest).execute(member, { quoteId: quote.id! })).reference;
}

/** An extension that has been accepted and waits to be paid. */
async function accepted(more?: Omit<ExtensionInput, 'reference'>): Promise<Asked & { licence: string }> {
  const first = await stories.licensed();
  const extension = { ...first, reference: await ask(first.member, first.licence, more) };
  expect(await stories.stateOf(extension)).toBe('offered');
  await stories.accept(extension);
  return extension;
}

describe('an extension', () => {
  it('costs the difference, and becomes the next revision of the same licence', async () => {
    const { member, licence, reference } = await accepted();
    const order = await stories.page(member, reference);
    // 75.00 was paid for a year at the minimum; two years ask 75.00 x 1.6 = 120.00 of the same text at most.
    expect(order).toMatchObject({ kind: 'extension', extendsReference: licence, state: 'accepted' });
    const quote = await world.get(PreviewExtension).execute(member, { reference: licence, ...TWO_YEARS });
    const { full, paid } = quote.extension!;
    expect(Money.fromJson(full).minus(Money.fromJson(paid)).toJSON()).toEqual(quote.total);
    expect(quote.lines.at(-1)).toMatchObject({ code: 'already-paid', exact: quote.total.amount });
    const issued = await stories.settle({ member, reference } as Asked);
    expect(issued).toMatchObject({ reference: licence, alreadyIssued: false });
    expect((await stories.settle({ member, reference } as Asked)).alreadyIssued).toBe(true);

    const after = await licenceOf(member, licence);
    expect(after).toMatchObject({ revision: 2, endsOn: '2028-11-22', state: 'active', price: full });
    expect(after.snapshot).toMatchObject({ revision: 2, startsOn: '2026-11-23', checkCode: after.snapshot.checkCode });
    expect(after.revisions.map(({ revision, paid: cost }) => [revision, cost.amount])).toEqual([
      [2, quote.total.amount],
      [1, paid.amount],
    ]);
    const before = await world.get(LicenceQuery).revision(member, licence, 1);
    expect(before).toMatchObject({ revision: 1, endsOn: '2027-11-22', checkCode: after.snapshot.checkCode });
    expect(after.timeline.map(({ step }) => step)).toEqual(expect.arrayContaining(['issued', 'extended']));
    const found = await world.get(LicenceQuery).verify(licence, after.snapshot.checkCode);
    expect(found.details).toMatchObject({ endsOn: '2028-11-22', revision: 2 });
  });

  it('in two steps costs what it costs at once', async () => {
    const { member, licence, reference } = await accepted();
    await stories.settle({ member, reference } as Asked);
    const five = { term: { kind: 'months', months: 60 } } as const;
    const second = await world.get(PreviewExtension).execute(member, { reference: licence, ...five });
    const other = await stories.licensed();
    const atOnce = await world.get(PreviewExtension).execute(other.member, { reference: other.licence, ...five });
    const { price } = await licenceOf(member, licence);
    expect(Money.fromJson(second.total).plus(Money.fromJson(price)).toJSON()).toEqual(atOnce.extension!.full);
  });

  it('is found among the desk’s requests by its kind, with the licence it adds to', async () => {
    const { licence, reference } = await accepted();
    const { items } = await world.get(DeskQuery).queue(nora, { state: 'all', kind: 'extension', text: reference });
    expect(items).toMatchObject([{ reference, kind: 'extension', extendsReference: licence }]);
    const others = await world.get(DeskQuery).queue(nora, { state: 'all', kind: 'quote', text: reference });
    expect(others.items).toEqual([]);
  });

  it('that costs nothing more is granted without a payment page', async () => {
    const { member, licence } = await stories.licensed();
    // The audience stays in its band.
    const media = [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_500 } }] as const;
    const reference = await ask(member, licence, { media: [...media] });
    expect((await stories.accept({ member, reference } as Asked)).state).toBe('fulfilled');
    expect(await licenceOf(member, licence)).toMatchObject({ revision: 2, price: { amount: '7500' } });
  });

  it('is never narrower, and never nothing', async () => {
    const { member, licence } = await stories.licensed();
    const bad: Omit<ExtensionInput, 'reference'>[] = [
      {},
      { term: { kind: 'months', months: 6 } },
      { media: [{ medium: 'app', audience: { kind: 'monthly-users', count: 8_000 } }] },
      { media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10 } }] },
      { territory: { kind: 'countries', values: ['GB'] } },
      { languages: ['ar'] },
    ];
    for (const more of bad) expect(await codeOf(keep(member, licence, more))).toBe('licensing.use-invalid');
  });

  it('of another’s licence does not exist, nor does its quote', async () => {
    const { member, licence } = await stories.licensed();
    const stranger = await world.member();
    expect(await codeOf(keep(stranger, licence))).toBe('licensing.licence-not-found');
    const { id } = await keep(member, licence);
    expect(await codeOf(world.get(SubmitRequest).execute(stranger, { quoteId: id! }))).toBe(
      'licensing.quote-not-found',
    );
  });
});

describe('two extensions of one licence at once', () => {
  it('end in one request; the other hears which', async () => {
    const { member, licence } = await stories.licensed();
    const quotes = await Promise.all([keep(member, licence), keep(member, licence)]);
    const results = await Promise.allSettled(
      quotes.map(({ id }) => world.get(SubmitRequest).execute(member, { quoteId: id! })),
    );
    const won = results.find((result) => result.status === 'fulfilled')!;
    const lost = results.filter((result) => result.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toMatchObject({
      code: 'licensing.extension-under-way',
      message: expect.stringContaining((won as PromiseFulfilledResult<{ reference: string }>).value.reference),
    });
    expect((await licenceOf(member, licence)).openExtension).toBe(
      (won as PromiseFulfilledResult<{ reference: string }>).value.reference,
    );
  });

  it('settled twice in the same instant give one revision', async () => {
    const extension = await accepted();
    const issued = await Promise.all([1, 2, 3].map(() => stories.settle(extension)));
    expect(issued.filter(({ alreadyIssued }) => !alreadyIssued)).toHaveLength(1);
    expect((await licenceOf(extension.member, extension.licence)).revisions).toHaveLength(2);
  });

  it('one from an older revision is outdated', async () => {
    const { member, licence } = await stories.licensed();
    const early = await keep(member, licence);
    const reference = await ask(member, licence, { term: { kind: 'months', months: 36 } });
    await stories.accept({ member, reference } as Asked);
    await stories.settle({ member, reference } as Asked);
    expect(await codeOf(world.get(SubmitRequest).execute(member, { quoteId: early.id! }))).toBe(
      'licensing.extension-outdated',
    );
  });
});

describe('an extension of a licence that goes away', () => {
  const revoke = (reference: string) => world.get(RevokeLicence).execute(finance, { reference, reasonCode: 'revoked' });

  it('is not accepted, not paid, and what was paid goes back', async () => {
    const { member, licence } = await stories.licensed();
    const reference = await ask(member, licence);
    await revoke(licence);
    expect(await codeOf(stories.accept({ member, reference } as Asked))).toBe('licensing.licence-not-extendable');

    const late = await accepted();
    await revoke(late.licence);
    expect(await codeOf(stories.begin(late))).toBe('licensing.licence-not-extendable');
    expect(await codeOf(stories.settle(late))).toBe('licensing.licence-not-extendable');
    expect((await licenceOf(late.member, late.licence)).revision).toBe(1);
  });

  it('against a revocation in the same instant: one of the two is refused, or the revoked licence has its revision', async () => {
    for (let round = 0; round < 4; round += 1) {
      const extension = await accepted();
      const [settled] = await Promise.all([codeOf(stories.settle(extension)), codeOf(revoke(extension.licence))]);
      const { state, revision } = await licenceOf(extension.member, extension.licence);
      expect(state).toBe('terminated');
      expect([settled, revision]).toEqual(settled === 'done' ? ['done', 2] : ['licensing.licence-not-extendable', 1]);
    }
  });

  it('withdrawn by the newsroom is not extended', async () => {
    const { member, licence, article } = await stories.licensed();
    const { id } = await keep(member, licence);
    await killArticle(world.database, article);
    expect(await codeOf(world.get(SubmitRequest).execute(member, { quoteId: id! }))).toBe('licensing.article-killed');
  });
});

describe('an exclusive licence', () => {
  it('is extended beside its own rights, and still keeps others out', async () => {
    const { member, article, reference } = await stories.inReview({
      exclusivity: { kind: 'sector', sector: 'banking' },
    });
    const approve = (asked: string) => stories.decide(nora, { reference: asked, decision: 'approve' });
    await approve(reference);
    await stories.accept({ member, reference } as Asked);
    const { reference: licence } = await stories.settle({ member, reference } as Asked);
    const more = await ask(member, licence);
    expect((await stories.desk(more)).conflicts).toEqual([]);
    const preview = await world.get(PreviewBulk).execute(nora, { references: [more], decision: 'approve' });
    expect(preview.items.map(({ problem }) => problem)).toEqual([null]);
    await approve(more);
    await stories.accept({ member, reference: more } as Asked);
    await stories.settle({ member, reference: more } as Asked);
    expect(await licenceOf(member, licence)).toMatchObject({ revision: 2, endsOn: '2028-11-22' });
    const late = await stories.inReview(
      { exclusivity: { kind: 'sector', sector: 'banking' }, startsOn: '2027-12-01' },
      { article },
    );
    expect(await codeOf(approve(late.reference))).toBe('licensing.exclusivity-taken');
  });
});

describe('an extended licence', () => {
  it('ends on its new last day, and not on the old one', async () => {
    const extension = await accepted();
    await stories.settle(extension);
    const { clock } = world;
    const now = clock.now();
    clock.set(new Date('2028-01-15T10:00:00Z'));
    await world.get(TurnLicences).handle();
    const at = async () => (await licenceOf(extension.member, extension.licence)).state;
    expect(await at()).toBe('active');
    clock.set(new Date('2028-11-24T10:00:00Z'));
    await world.get(TurnLicences).handle();
    expect(await at()).toBe('expired');
    expect(await codeOf(keep(extension.member, extension.licence))).toBe('licensing.licence-not-extendable');
    clock.set(now);
  });

  it('keeps every revision as it was', async () => {
    await expect(world.database.reads.query('DELETE FROM licensing.licence_revision')).rejects.toThrow(
      /permission denied/,
    );
    await expect(world.database.reads.query('UPDATE licensing.licence_revision SET paid = 0')).rejects.toThrow(
      /permission denied/,
    );
  });
});
