import { Injectable } from '@nestjs/common';
import { authorise, DomainError, type Actor, type StaffActor } from '#libs/kernel';
import { DECIDE_REQUEST } from '../licensing.permissions.js';
import type { DecideRequestInput } from '../request/desk-view.js';
import { AnswerLicensee } from './answer-licensee.js';
import { checkDecision } from './check-decision.js';
import type { DecisionOutcome } from './decision-outcome.js';
import { OfferByDesk } from './offer-by-desk.js';

/**
 * A reviewer decides: approve, counter-offer, ask or decline. Of two who decide at the same instant one wins, and the
 * other is told who it was.
 */
@Injectable()
export class DecideRequest {
  constructor(
    private readonly offering: OfferByDesk,
    private readonly answering: AnswerLicensee,
  ) {}

  /**
   * @throws licensing.request-invalid, licensing.request-not-found, licensing.request-moved-on,
   * licensing.cannot-approve, licensing.article-changed, licensing.article-killed, licensing.article-embargoed,
   * licensing.quote-refused, licensing.use-invalid, pricing.no-price-book, kernel.forbidden
   */
  async execute(actor: Actor, input: DecideRequestInput): Promise<DecisionOutcome> {
    const reviewer = reviewerOf(actor);
    const decision = checkDecision(input);
    const isOffer = decision.decision === 'approve' || decision.decision === 'counter';
    return isOffer ? this.offering.execute(reviewer, decision) : this.answering.execute(reviewer, decision);
  }
}

/** Only a person decides. @throws kernel.unauthenticated, kernel.forbidden, licensing.person-needed */
export function reviewerOf(actor: Actor): StaffActor {
  authorise(actor, DECIDE_REQUEST);
  if (actor.kind === 'staff') return actor;
  throw new DomainError('licensing.person-needed', 'Only a person at the desk can decide this.', { kind: 'forbidden' });
}
