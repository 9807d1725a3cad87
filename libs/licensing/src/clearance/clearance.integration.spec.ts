import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setPartStatus } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, omar, type Asked } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, quoteInput, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { DeskQuery } from '../request/desk.query.js';
import { ReplyToOffer } from '../request/reply-to-offer.js';
import { SubmitRequest } from '../request/submit-request.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import { ClearanceFiles } from './clearance-files.js';
import { ClearanceQuery } from './clearance.query.js';
import type { DecideClearanceInput } from './clearance-view.js';
import { DecideClearance } from './decide-clearance.js';
import { TakeTextOnly } from './take-text-only.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const PARTS = [
  { id: 'i1', kind: 'image', status: 'needs-clearance' },
  { id: 'i2', kind: 'image', status: 'licensable' },
];

/** A request with one picture that needs clearance: 120.00 and 40.00. */
async function unclear(use: object = {}): Promise<Asked & { seed: { titleId: string; parts: typeof PARTS } }> {
  const seed = { titleId: world.titleId, parts: PARTS };
  const article = await world.article(seed);
  return { ...(await stories.inReview(use, { article, item: { componentIds: ['i1'] } })), seed };
}

const decide = (reference: string, input: Omit<DecideClearanceInput, 'reference' | 'componentId'>, who = nora) =>
  world.get(DecideClearance).execute(who, { reference, componentId: 'i1', ...input });

const approve = ({ reference }: Asked) => stories.decide(nora, { reference, decision: 'approve' });
const offerOf = async ({ member, reference }: Asked) => (await stories.page(member, reference)).offer;

describe('a part whose rights are unclear', () => {
  it('is a task; nothing is approved while it is open, whoever writes', async () => {
    const asked = await unclear();
    expect((await stories.desk(asked.reference)).clearances).toMatchObject([{ componentId: 'i1', state: 'open' }]);
    await stories.inReview();
    const { items } = await world.get(DeskQuery).queue(nora, { clearances: 'open' });
    expect(items).toMatchObject([{ reference: asked.reference, openClearances: 1, isEscalated: false }]);
    await expect(approve(asked)).rejects.toMatchObject({ code: 'licensing.cannot-approve' });
    await expect(
      world.database.asOwner(
        `UPDATE licensing.request SET state = 'offered', offer_id = gen_random_uuid() WHERE reference = $1`,
        [asked.reference],
      ),
    ).rejects.toMatchObject({ constraint: 'request_parts_cleared' });
  });

  it('is cleared with a proof for this request alone, and licensed', async () => {
    const asked = await unclear();
    await expect(decide(asked.reference, { action: 'clear' })).rejects.toMatchObject({ errors: [{ path: 'note' }] });
    await decide(asked.reference, { action: 'ask', owner: 'Tern Pictures' });
    await decide(asked.reference, { action: 'clear', note: 'By mail of 23 November.' });
    await approve(asked);
    expect(await offerOf(asked)).toMatchObject({ price: { amount: '16000' }, leftOut: [] });
    await stories.accept(asked);
    const licence = await stories.settle(asked);
    const [row] = await world.database.reads.query<{ snapshot: { items: object[] } }>(
      'SELECT snapshot FROM licensing.licence WHERE id = $1',
      [licence.licenceId],
    );
    expect(row?.snapshot.items).toMatchObject([
      { componentIds: ['i1'], clearances: [{ componentId: 'i1', kind: 'cleared' }] },
    ]);
    const other = await stories.inReview({}, { article: asked.article, item: { componentIds: ['i1'] } });
    await expect(approve(other)).rejects.toMatchObject({ code: 'licensing.cannot-approve' });
  });

  it('is left out: the rest is offered without it, and the licensee reads which and why', async () => {
    const asked = await unclear();
    await decide(asked.reference, { action: 'exclude', note: 'Tern Pictures wants more than we do.' });
    await approve(asked);
    const offer = await offerOf(asked);
    expect(offer).toMatchObject({
      price: { amount: '12000' },
      leftOut: [{ componentId: 'i1', reasonCode: 'not-cleared' }],
    });
    // What the desk wrote about the owner is its own affair.
    expect(JSON.stringify(offer)).not.toContain('Tern Pictures');
  });

  it('that an offer went without is no task any more, and the desk is told when it is asked for again', async () => {
    const asked = await unclear();
    const { member, reference, article } = asked;
    await stories.decide(nora, { reference, decision: 'counter', items: [{ articleId: article.id }] });
    await world.get(ReplyToOffer).execute(member, { reference, message: 'With the picture, please.' });
    expect(await stories.desk(reference)).toMatchObject({
      clearances: [{ componentId: 'i1', state: 'dropped' }],
      changedArticles: [{ isEdited: false, gone: [{ componentId: 'i1', why: 'rights' }] }],
    });
    await expect(approve(asked)).rejects.toMatchObject({ code: 'licensing.cannot-approve' });
  });

  it('that is the text of an article leaves that article out, whatever else becomes of it', async () => {
    const [kept, out] = [await world.article(), await world.article({ textStatus: 'needs-clearance' })];
    const member = await world.member();
    const items = [{ articleId: kept.id }, { articleId: out.id }];
    const quote = await world.get(KeepQuote).execute(member, { ...quoteInput(kept, { edits: 'adapt' }), items });
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    await world
      .get(DecideClearance)
      .execute(nora, { reference, articleId: out.id, componentId: 'text', action: 'exclude', note: 'Not ours.' });
    await world.database.asOwner(
      `UPDATE catalogue.article SET state = 'embargoed', embargoed_until = now() + interval '1 year' WHERE id = $1`,
      [out.id],
    );
    expect(await approve({ member, reference, article: kept })).toMatchObject({ state: 'offered' });
    expect((await stories.page(member, reference)).offer).toMatchObject({
      price: { amount: '12000' },
      leftOut: [{ articleId: out.id, componentId: null }],
    });
  });

  it('gives way to another picture of the article, or to one of our own', async () => {
    const asked = await unclear();
    await expect(decide(asked.reference, { action: 'swap', swap: { componentId: 'i1' } })).rejects.toMatchObject({
      errors: [{ code: 'part-not-licensable' }],
    });
    await decide(asked.reference, { action: 'swap', swap: { componentId: 'i2' } });
    await approve(asked);
    const offer = await offerOf(asked);
    expect(offer?.items[0]?.components.map(({ id }) => id)).toEqual(['i2']);
    expect(offer).toMatchObject({ price: { amount: '16000' }, leftOut: [{ reasonCode: 'swapped' }] });

    const own = await unclear();
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    const file = await world
      .get(ClearanceFiles)
      .upload(nora, { reference: own.reference, name: 'quay.png', body: Readable.from([png]) });
    const swap = { fileId: file.id, creditLine: 'Mira Holt / The Harbour Ledger' };
    await decide(own.reference, { action: 'swap', swap });
    await approve(own);
    await stories.accept(own);
    const licence = await stories.settle(own);
    const [row] = await world.database.reads.query<{ snapshot: { items: object[] } }>(
      'SELECT snapshot FROM licensing.licence WHERE id = $1',
      [licence.licenceId],
    );
    expect(row?.snapshot.items).toMatchObject([
      { clearances: [{ kind: 'own', creditLine: swap.creditLine, contentType: 'image/png' }] },
    ]);
  });

  it('needs no clearance any more once the rights map says it is ours', async () => {
    const asked = await unclear();
    await setPartStatus(world.database, asked.article, { titleId: '', parts: [PARTS[0]!] }, 'licensable');
    await approve(asked);
    expect((await stories.desk(asked.reference)).clearances).toMatchObject([{ state: 'dropped' }]);
  });

  it('is decided once by two who decide at the same instant', async () => {
    const asked = await unclear();
    const outcomes = await Promise.allSettled([
      decide(asked.reference, { action: 'clear', note: 'By telephone.' }),
      decide(asked.reference, { action: 'exclude' }, omar),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'licensing.clearance-state' },
    });
  });

  it('reopened while a colleague approves never ends in an offer that holds it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const asked = await unclear();
      await decide(asked.reference, { action: 'clear', note: 'By mail.' });
      const [approved, reopened] = await Promise.allSettled([
        approve(asked),
        decide(asked.reference, { action: 'reopen' }, omar),
      ]);
      const desk = await stories.desk(asked.reference);
      const isOffered = desk.state === 'offered';
      expect([approved.status, reopened.status, desk.clearances[0]?.state]).toEqual(
        isOffered ? ['fulfilled', 'rejected', 'cleared'] : ['rejected', 'fulfilled', 'open'],
      );
    }
  });
});

describe('without the part', () => {
  it('is offered to the licensee with its price, and had at once where the rules allow it', async () => {
    const asked = await unclear();
    const page = await stories.page(asked.member, asked.reference);
    expect(page.withoutParts).toMatchObject({
      price: { amount: '12000' },
      outcome: 'instant',
      parts: [{ componentId: 'i1' }],
    });
    await world.get(TakeTextOnly).execute(asked.member, asked);
    const offered = await stories.page(asked.member, asked.reference);
    expect(offered).toMatchObject({
      state: 'offered',
      withoutParts: null,
      offer: { kind: 'rule', price: { amount: '12000' } },
    });
    expect(offered.timeline.map(({ step }) => step)).toEqual([
      'submitted',
      'sent-to-review',
      'went-on-without-parts',
      'offered-by-rule',
    ]);
    expect(offered.asks[1]?.changes?.items).toMatchObject([{ change: 'changed', partsRemoved: ['i1'] }]);
    await world.get(AcceptOffer).execute(asked.member, asked);
  });

  it('keeps its place in the queue where a person has to look all the same', async () => {
    const asked = await unclear({ edits: 'adapt' });
    const { promisedAt } = await stories.page(asked.member, asked.reference);
    world.clock.advance(60 * 60_000);
    await world.get(TakeTextOnly).execute(asked.member, asked);
    expect(await stories.page(asked.member, asked.reference)).toMatchObject({ state: 'in_review', promisedAt });
    expect((await stories.desk(asked.reference)).clearances).toMatchObject([{ state: 'dropped' }]);
    await expect(world.get(TakeTextOnly).execute(asked.member, asked)).rejects.toMatchObject({
      code: 'licensing.nothing-to-leave-out',
    });
    world.clock.advance(-60 * 60_000);
  });

  it('and a withdrawal at the same instant end in one of the two', async () => {
    const asked = await unclear();
    const outcomes = await Promise.allSettled([
      world.get(TakeTextOnly).execute(asked.member, asked),
      world.get(WithdrawRequest).execute(asked.member, asked),
    ]);
    expect(outcomes[1]?.status).toBe('fulfilled');
    expect(await stories.stateOf(asked)).toBe('withdrawn');
  });
});

describe('the board', () => {
  it('shows what waits, oldest promise first, page by page', async () => {
    const board = world.get(ClearanceQuery);
    const all = await board.board(nora, { limit: 100 });
    expect(all.items.every(({ state }) => state === 'open')).toBe(true);
    const first = await board.board(nora, { limit: 1 });
    const second = await board.board(nora, { limit: 1, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.slice(0, 2).map(({ id }) => id));
  });

  it('takes files by what they are', async () => {
    const { reference } = await unclear();
    const upload = (body: Buffer) =>
      world.get(ClearanceFiles).upload(nora, { reference, name: '../../x.pdf', body: Readable.from([body]) });
    await expect(upload(Buffer.from([0, 1, 2, 3]))).rejects.toMatchObject({ code: 'licensing.file-refused' });
    const file = await upload(Buffer.from('%PDF-1.7 agreed'));
    expect(file).toMatchObject({ contentType: 'application/pdf', name: '.._.._x.pdf' });
  });
});
