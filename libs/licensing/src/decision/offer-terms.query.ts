import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clearance } from '../clearance/clearance.entity.js';
import { cannotApprove, requestInvalid } from '../licensing.errors.js';
import type { LeftOut } from '../offer/left-out.js';
import { PriceUse, type UsePrice } from '../quote/price-use.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { QuoteInput } from '../quote/quote-view.js';
import { Quote } from '../quote/quote.entity.js';
import { RequestedQuotes } from '../request/requested-quotes.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';
import type { CheckedDecision } from './check-decision.js';
import { planOffer, type LeaveOut } from './plan-offer.js';
import { isRushBroken, RushReturns } from './rush-returns.js';
import { VerifiedKinds } from './verified-kinds.js';

/** What will be offered: a quote that is stored already, or a use that has just been priced and is stored with the offer. */
export interface OfferTerms {
  source: { kind: 'stored'; quote: Quote } | { kind: 'priced'; price: UsePrice };
  content: QuoteContent;
  currency: string;
  /** What the price book asks, in minor units; without a rush surcharge that is returned. */
  bookAmount: bigint;
  /** What is asked of the licensee, in minor units. */
  amount: bigint;
  leftOut: LeftOut[];
  /** An article was edited since it was asked for, and is offered as it is now. */
  isEdited: boolean;
  rushReturned: bigint | null;
  /** The kind that the organisation must be verified as for this price; null for any, and where a person named the price. */
  verifiedAs: string | null;
}

/** `asked`: the quote whose price is kept to, where its articles would cost more now. */
type BookTerms = Omit<OfferTerms, 'rushReturned' | 'verifiedAs'> & { asked?: Quote };

/** Works out what an approval or counter-offer offers. Reads only, and before any row is locked. */
@Injectable()
export class OfferTermsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly priceUse: PriceUse,
    private readonly quotes: RequestedQuotes,
    private readonly rush: RushReturns,
    private readonly kinds: VerifiedKinds,
  ) {}

  /**
   * @throws licensing.cannot-approve when a part is not cleared, nothing would be left or a wish in words has no articles
   * yet, licensing.article-changed, licensing.article-killed, licensing.article-embargoed, licensing.quote-refused,
   * licensing.use-invalid, licensing.request-invalid
   */
  async of(request: LicenceRequest, decision: CheckedDecision, now: Date): Promise<OfferTerms> {
    const asked = request.quoteId ? await this.quote(request.quoteId) : null;
    const clearances = await this.dataSource.getRepository(Clearance).findBy({ requestId: request.id });
    const isOther = decision.decision === 'counter' && (decision.use !== undefined || decision.items !== undefined);
    if (isOther && request.kind === 'extension') {
      throw cannotApprove(
        'An extension is offered as it was asked, at the difference or at another price.',
        'Set another price, or ask the licensee to choose another extension.',
      );
    }
    const terms = isOther
      ? await this.countered(request, asked, decision, clearances)
      : await this.approved(request, asked, decision, clearances);
    if (!decision.amount) return this.atBookPrice(terms, request, now);
    const { asked: _kept, ...named } = terms;
    return { ...named, ...ownPrice(terms, decision.amount), rushReturned: null, verifiedAs: null };
  }

  private async quote(id: string): Promise<Quote> {
    return this.dataSource.getRepository(Quote).findOneByOrFail({ id });
  }

  /**
   * What was asked: as it is stored when all of it can be had as it was priced, else what is left of it, by the same price
   * book. An article that was edited since is offered as it is now, and never for more than was asked.
   */
  private async approved(
    { organisationId }: LicenceRequest,
    quote: Quote | null,
    decision: CheckedDecision,
    clearances: readonly Clearance[],
  ): Promise<BookTerms> {
    if (!quote) {
      throw cannotApprove(
        'This wish is in words and has no articles and no price yet.',
        'Make a counter-offer with articles, a use and a currency.',
      );
    }
    const leaveOut = decision.leaveOut ?? [];
    ensureKnown(leaveOut, quote);
    const { choices, edited } = await this.quotes.presentChoices(
      quote,
      [...leaveOut, ...clearances.filter(isTextOut)].map(({ articleId }) => articleId),
    );
    const { items, leftOut, uncleared } = planOffer(choices, clearances, leaveOut);
    ensureOfferable(items.length, uncleared);
    const { content, currency, amount } = quote;
    const isEdited = edited !== null;
    if (leftOut.length === 0 && !isEdited) {
      return { source: { kind: 'stored', quote }, content, currency, bookAmount: amount, amount, leftOut, isEdited };
    }
    const use = startableUse(content, this.priceUse.today());
    const asker = { organisationId, warns: false };
    const price = await this.priceUse.of({ items, use, currency }, asker, quote.priceBookId);
    const terms = { ...pricedTerms(price), leftOut, isEdited };
    if (leftOut.length > 0 || terms.amount <= amount) return terms;
    // The book's price stays beside it: a large difference is for two people, as any other.
    return { ...terms, amount, asked: quote };
  }

  private async countered(
    { organisationId }: LicenceRequest,
    asked: Quote | null,
    decision: CheckedDecision,
    clearances: readonly Clearance[],
  ): Promise<BookTerms> {
    const other = otherTerms(asked, decision, this.priceUse.today());
    const price = await this.priceUse.of(other, { organisationId, warns: false });
    ensureCleared(price.basis.choices, clearances);
    return { ...pricedTerms(price), leftOut: [], isEdited: false };
  }

  private async atBookPrice({ asked, ...terms }: BookTerms, request: LicenceRequest, now: Date): Promise<OfferTerms> {
    const source = terms.source.kind === 'stored' ? terms.source.quote : terms.source.price;
    const verifiedAs = await this.kinds.neededFor(asked ?? source);
    const rushReturned = isRushBroken(request, now) ? await this.rush.surcharge(asked ?? source) : 0n;
    if (rushReturned === 0n) return { ...terms, rushReturned: null, verifiedAs };
    const [amount, bookAmount] = [terms.amount - rushReturned, terms.bookAmount - rushReturned];
    return { ...terms, amount, bookAmount, rushReturned, verifiedAs };
  }
}

/** An article whose text could not be cleared is left out, whatever else has become of it. */
const isTextOut = ({ kind, state }: Clearance): boolean => kind === 'text' && state === 'excluded';

function pricedTerms(price: UsePrice): Omit<BookTerms, 'leftOut' | 'isEdited'> {
  const { content } = price;
  const amount = BigInt(content.total.amount);
  return { source: { kind: 'priced', price }, content, currency: content.total.currency, bookAmount: amount, amount };
}

function ownPrice(terms: BookTerms, { minor, currency }: NonNullable<CheckedDecision['amount']>): { amount: bigint } {
  if (currency === terms.currency) return { amount: minor };
  const findings = new Findings();
  findings.add('price.currency', 'other-currency', `The price is in ${terms.currency}, like the price book.`);
  throw requestInvalid(findings.errors);
}

function ensureKnown(leaveOut: readonly LeaveOut[], { content }: Quote): void {
  const findings = new Findings();
  leaveOut.forEach(({ articleId }, index) => {
    if (content.items.some((item) => item.articleId === articleId)) return;
    findings.add(
      `leaveOut.${String(index)}.articleId`,
      'article-unknown',
      'This request does not ask for this article.',
    );
  });
  findings.assertNone(requestInvalid);
}

function ensureOfferable(left: number, uncleared: string | null): void {
  if (left === 0) {
    throw cannotApprove('Nothing of the request would be left to offer.', 'Decline the request, with the reason.');
  }
  if (uncleared !== null) throw notCleared(uncleared);
}

const notCleared = (message: string) =>
  cannotApprove(
    `A chosen part is not cleared yet: ${message}`,
    'Clear it on the request’s page, leave it out or put another in its place.',
  );

function ensureCleared(choices: readonly ArticleChoice[], clearances: readonly Clearance[]): void {
  const { uncleared, leftOut } = planOffer(choices, clearances, []);
  const gone = leftOut[0];
  if (uncleared !== null) throw notCleared(uncleared);
  if (gone) throw notCleared(`${gone.caption ?? gone.headline} (it was left out).`);
}

/** What was asked, but for what the reviewer changed. */
function otherTerms(asked: Quote | null, decision: CheckedDecision, today: string): QuoteInput {
  return {
    items: decision.items ?? asked?.content.wanted ?? [],
    use: decision.use ?? startableUse(asked?.content, today),
    currency: decision.currency ?? decision.amount?.currency ?? asked?.currency ?? '',
  };
}

/** The use asked for. A first day that has passed meanwhile becomes today. */
export function startableUse(content: QuoteContent | undefined, today: string): QuoteInput['use'] {
  const { use } = content ?? {};
  if (!use || use.alreadyPublished || use.startsOn >= today) return use ?? ({} as QuoteInput['use']);
  return { ...use, startsOn: today };
}
