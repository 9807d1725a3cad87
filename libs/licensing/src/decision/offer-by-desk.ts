import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { requestMovedOn } from '../licensing.errors.js';
import { KeepQuote } from '../quote/keep-quote.js';
import type { Quote } from '../quote/quote.entity.js';
import { lockRequest } from '../request/lock-request.js';
import { changeRequest, ensureStep } from '../request/move-request.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { CheckedDecision } from './check-decision.js';
import type { DecisionOutcome } from './decision-outcome.js';
import type { Decision } from './decision.entity.js';
import { DeskOffers } from './desk-offers.js';
import { OfferTermsQuery, type OfferTerms } from './offer-terms.query.js';
import { recordDecision } from './record-decision.js';

/** The deciding half of approve and counter-offer: at once, or as a proposal that waits for a second person. */
@Injectable()
export class OfferByDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly terms: OfferTermsQuery,
    private readonly keepQuote: KeepQuote,
    private readonly deskOffers: DeskOffers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: StaffActor, decision: CheckedDecision): Promise<DecisionOutcome> {
    const asked = await this.transactions.run((tx) => reviewable(tx, decision.reference));
    const terms = await this.terms.of(asked, decision, this.clock.now());
    return this.transactions.run(async (tx) => {
      const request = await reviewable(tx, decision.reference);
      if (request.quoteId !== asked.quoteId) throw requestMovedOn('The licensee has just changed this request.');
      return this.decide(tx, actor, request, decision, terms);
    });
  }

  private async decide(
    tx: Tx,
    actor: StaffActor,
    request: LicenceRequest,
    decision: CheckedDecision,
    terms: OfferTerms,
  ): Promise<DecisionOutcome> {
    const now = this.clock.now();
    const methods = await this.deskOffers.paymentMethods(tx, request, terms.verifiedAs);
    const quote = await this.stored(tx, actor, terms);
    const { amount, bookAmount, currency, leftOut, rushReturned } = terms;
    const asked = { use: terms.content.use, currency, amount, bookAmount };
    const secondReasons = await this.deskOffers.secondReasons(tx, asked);
    const decided = { quoteId: quote.id, currency, amount, secondReasons, leftOut, rushReturned };
    const row = await recordDecision(tx, this.audit, { request, decision, actor, at: now, terms: decided });
    if (secondReasons.length > 0) await this.propose(tx, actor, request, row);
    else {
      const kind = decision.decision === 'counter' ? 'counter' : 'approval';
      const offer = { kind, quote, amount, note: row.note, actor, decisionId: row.id, methods, now } as const;
      await this.deskOffers.put(tx, request, { ...offer, leftOut, rushReturned });
    }
    return { reference: request.reference, state: request.state, decisionId: row.id, secondReasons };
  }

  private async stored(tx: Tx, actor: StaffActor, { source }: OfferTerms): Promise<Quote> {
    return source.kind === 'stored'
      ? source.quote
      : this.keepQuote.within(tx, actor, { ...source.price, book: source.price.basis.book });
  }

  /** The request stays in review; the decision takes effect when somebody else confirms it. */
  private async propose(tx: Tx, actor: StaffActor, request: LicenceRequest, row: Decision): Promise<void> {
    await changeRequest(tx, request, { proposalId: row.id }, row.at, [
      {
        ...{ requestId: request.id, subject: 'request', step: 'approval-proposed', from: request.state, to: null },
        ...{ actor, note: row.note },
        data: { decisionId: row.id, secondReasons: row.secondReasons.map(({ code }) => code) },
      },
    ]);
  }
}

/** @throws licensing.request-not-found, licensing.request-moved-on naming who decided */
async function reviewable(tx: Tx, reference: string): Promise<LicenceRequest> {
  const request = await lockRequest(tx, reference);
  await ensureStep(tx, request, 'offered', 'reviewer');
  return request;
}
