import type { MemberActor, StaffActor } from '#libs/kernel';
import { AgreeToTerms, ProposeAgreedTerms } from '#libs/licensing';
import {
  PriceBookList,
  PriceBooks,
  PublishPriceBook,
  SavePriceBookDraft,
  StartPriceBookDraft,
  type PriceBook,
} from '#libs/pricing';
import type { DemoApp } from './demo-app.js';

const DAY = 86_400_000;

interface Desk {
  drafter: StaffActor;
  publisher: StaffActor;
  /** Of the organisation that has terms of its own. */
  friend: MemberActor;
}

/** Work on prices: a version that waits for its day, a draft under way, and terms agreed with one organisation. */
export async function furnishPrices(app: DemoApp, { drafter, publisher, friend }: Desk): Promise<void> {
  const books = await app.get(PriceBookList).all(drafter);
  const first = books.find(({ currency }) => currency === 'GBP');
  if (!first) return;
  const { titleId } = first;
  const { book } = await app.get(PriceBooks).current(titleId, 'GBP', app.clock.now());
  const start = (name: string) => app.get(StartPriceBookDraft).execute(drafter, { titleId, currency: 'GBP', name });
  const save = (draftId: string, data: PriceBook, effectiveFrom: Date | null) =>
    app.get(SavePriceBookDraft).execute(drafter, { draftId, revision: 1, data, effectiveFrom });

  const { draftId: next } = await start('New year');
  await save(next, { ...book, base: '12500' }, startOfDay(app.now.getTime() + 33 * DAY));
  await app.get(PublishPriceBook).execute(publisher, { draftId: next });

  const { draftId: idea } = await start('Finer steps for small sites');
  await save(idea, { ...withFinerSteps(book), base: '12500' }, null);

  const { id } = await app.get(ProposeAgreedTerms).execute(drafter, {
    organisationId: friend.organisationId ?? '',
    titleId: null,
    terms: { format: 1, factor: '0.9', minimums: { GBP: '5000' }, caps: { territory: '0.75' } },
    startsAt: null,
    endsAt: startOfDay(app.now.getTime() + 365 * DAY),
    note: 'Republishes our coast reporting every week, and always names the authors.',
  });
  await app.get(AgreeToTerms).execute(publisher, { id });
}

const startOfDay = (at: number): Date => new Date(Math.floor(at / DAY) * DAY);

/** The smallest sites pay less than the book asks now. */
const withFinerSteps = (book: PriceBook): PriceBook => ({
  ...book,
  audience: [
    { from: 0, upTo: 2_500, factor: '0.7' },
    { from: 2_501, upTo: 10_000, factor: '1' },
    ...book.audience.slice(1),
  ],
});
