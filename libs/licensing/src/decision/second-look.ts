import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Quote } from '../quote/quote.entity.js';
import type { DecisionView } from '../request/desk-view.js';
import { LicenceRequest } from '../request/request.entity.js';
import { RequestedQuotes } from '../request/requested-quotes.js';
import { Decision } from './decision.entity.js';
import { isRushBroken, RushReturns } from './rush-returns.js';
import { VerifiedKinds } from './verified-kinds.js';

/** A proposal with its terms, and what of the rush surcharge is in it. */
export interface SeenProposal {
  proposal: Decision;
  quote: Quote;
  surcharge: bigint;
  /** As of `OfferTerms`. */
  verifiedAs: string | null;
}

/** What is asked of a request to know whether its rush was in vain. */
export type Promised = Parameters<typeof isRushBroken>[0];

/**
 * What the first person looked at, looked at again: articles and promises may have changed since. Reads only, and before
 * any row is locked.
 */
@Injectable()
export class SecondLook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly quotes: RequestedQuotes,
    private readonly rush: RushReturns,
    private readonly kinds: VerifiedKinds,
  ) {}

  /**
   * @throws licensing.article-changed, licensing.article-killed, licensing.article-embargoed, licensing.quote-refused
   */
  async at(proposal: Decision): Promise<SeenProposal> {
    const seen = await this.read(proposal);
    await this.quotes.currentChoices(seen.quote);
    return seen;
  }

  /** A proposal as the desk reads it: at the price that a second person would confirm now. */
  async shown(view: DecisionView, request: Promised, now: Date): Promise<DecisionView> {
    if (!view.price || !isRushBroken(request, now)) return view;
    const { id } = view;
    const { currency } = view.price;
    const seen = await this.read(await this.dataSource.getRepository(Decision).findOneByOrFail({ id }));
    const { amount, rushReturned } = priceNow(seen, request, now);
    const returned = rushReturned === null ? null : { amount: rushReturned.toString(), currency };
    return { ...view, price: { amount: amount.toString(), currency }, rushReturned: returned };
  }

  private async read(proposal: Decision): Promise<SeenProposal> {
    const quote = await this.dataSource.getRepository(Quote).findOneByOrFail({ id: proposal.quoteId! });
    const priced = await this.pricedBy(proposal, quote);
    const verifiedAs = priced && (await this.kinds.neededFor(priced));
    const surcharge = priced && proposal.rushReturned === null ? await this.rush.surcharge(priced) : 0n;
    return { proposal, quote, surcharge, verifiedAs };
  }

  /** The quote with the price of a proposal: of what is offered, or of what was asked; null where a person named it. */
  private async pricedBy(
    { decision, requestId, amount, rushReturned, leftOut }: Decision,
    offered: Quote,
  ): Promise<Quote | null> {
    const full = amount! + (rushReturned ?? 0n);
    if (full === offered.amount) return offered;
    // What was asked is kept to only where all of it is offered and costs more now (`OfferTermsQuery`).
    if (decision !== 'approve' || leftOut.length > 0 || offered.amount < full) return null;
    const { quoteId } = await this.dataSource.getRepository(LicenceRequest).findOneByOrFail({ id: requestId });
    const asked = quoteId && (await this.dataSource.getRepository(Quote).findOneByOrFail({ id: quoteId }));
    return asked && asked.amount === full ? asked : null;
  }
}

/** What is asked of the licensee when the proposal is confirmed now: no surcharge once its promise is broken. Pure. */
export function priceNow(
  { proposal, surcharge }: SeenProposal,
  request: Promised,
  now: Date,
): { amount: bigint; rushReturned: bigint | null } {
  const { amount, rushReturned } = proposal;
  if (surcharge === 0n || !isRushBroken(request, now)) return { amount: amount!, rushReturned };
  return { amount: amount! - surcharge, rushReturned: surcharge };
}
