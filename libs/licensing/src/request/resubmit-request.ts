import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock, type MemberActor } from '#libs/kernel';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { reconcileClearances } from '../clearance/open-clearances.js';
import type { DeskPromise } from '../desk-hours/desk-calendars.js';
import { quoteAlreadyRequested, requestMovedOn } from '../licensing.errors.js';
import { SUBMIT_REQUEST } from '../licensing.permissions.js';
import { nextOfferVersion } from '../offer/make-offer.js';
import { askOrReview, putRuleOffer } from '../offer/put-rule-offer.js';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import { draftFromQuote } from './draft-request.js';
import { lockRequest } from './lock-request.js';
import { messageOf } from './message-of.js';
import { Message } from './message.entity.js';
import { brokenPromise, changeRequest, ensureStep } from './move-request.js';
import { announceOpening, openRequest } from './open-request.js';
import { RequestBases, type RequestBasis } from './request-basis.js';
import { requestToListItem } from './request-to-view.js';
import type { RequestListItem } from './request-view.js';
import type { LicenceRequest } from './request.entity.js';

export interface ResubmitRequestInput {
  reference: string;
  /** Another use, as a new quote; without one the old quote is asked for again. */
  quoteId?: string;
  /** The answer to the desk's question. */
  message?: string;
}

/** What comes back, and how. */
export interface Answer {
  member: MemberActor;
  basis: RequestBasis | null;
  promise: DeskPromise | null;
  message: string;
}

/** After the desk has asked for changes: the licensee answers, and the rules look at it afresh. */
@Injectable()
export class ResubmitRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly bases: RequestBases,
    private readonly events: Events,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.quote-not-found, licensing.quote-expired,
   * licensing.article-changed, licensing.article-killed, licensing.article-embargoed, licensing.quote-refused,
   * licensing.quote-already-requested, kernel.forbidden
   */
  async execute(actor: Actor, input: ResubmitRequestInput): Promise<RequestListItem> {
    authorise(actor, SUBMIT_REQUEST);
    const { actor: member, organisationId } = organisationOf(actor);
    const own = await this.bases.quoteOf(organisationId, input.reference);
    const quoteId = input.quoteId ?? own;
    const basis = quoteId ? await this.bases.forQuote(member, organisationId, quoteId, quoteId === own) : null;
    const promised = (quote: Quote) => this.bases.promise(quote.titleId, quote.content.use.rush);
    try {
      return await askOrReview(basis, promised, (ruled) =>
        this.transactions.run(async (tx) => {
          const request = await lockRequest(tx, input.reference, organisationId);
          if (request.state === 'in_review')
            throw requestMovedOn('The rights desk is looking at this request already.');
          await ensureStep(tx, request, 'submitted', 'licensee');
          if (ruled) ensureSameMatter(request, ruled);
          const promise = ruled ? ruled.promise : await this.bases.promise(request.titleId, request.rush, tx);
          return this.reopen(tx, request, { member, basis: ruled, promise, message: input.message?.trim() ?? '' });
        }),
      );
    } catch (error) {
      if (brokenConstraint(error) === 'request_once_per_quote') throw quoteAlreadyRequested(null);
      throw error;
    }
  }

  /** The locked request comes back with what it now asks for; what a colleague at the desk proposed is off. */
  async reopen(tx: Tx, request: LicenceRequest, { member, basis, promise, message }: Answer): Promise<RequestListItem> {
    const now = this.clock.now();
    const changes = this.changes(request, { member, basis, promise, message }, now);
    const offerVersion = basis?.ruling.outcome === 'instant' ? await nextOfferVersion(tx, request.id) : 1;
    const opening = { by: member, from: request.state, offerVersion, basis, now };
    if (basis) await reconcileClearances(tx, request.id, basis.choices, now);
    const { offer, steps } = openRequest({ ...request, ...changes }, opening, this.policy);
    Object.assign(changes, { proposalId: null }, brokenPromise(request, now));
    if (offer) Object.assign(changes, { offerId: offer.id, offerExpiresAt: offer.expiresAt });
    if (offer && basis) await putRuleOffer(tx, { request, offer, basis }, this.policy, now);
    await changeRequest(tx, request, changes, now, steps);
    if (message) await tx.insert(Message, messageOf(request.id, 'licensee', member, message, now));
    await announceOpening(this.events, tx, request, offer);
    return requestToListItem(request);
  }

  /** What a fresh request would say, but for what stays: its number, its first day, its key. */
  private changes(request: LicenceRequest, { member, basis, promise }: Answer, now: Date): Partial<LicenceRequest> {
    if (!basis) return { state: 'in_review', ...promise };
    const { organisationId } = request;
    const draft = draftFromQuote(
      { member, organisationId, licensee: basis.licensee, idempotencyKey: null, now, promise },
      basis,
      this.policy,
    );
    const { state, quoteId, titleId, titleName, headline, language, direction, itemCount } = draft;
    const { currency, amount, rush, reasons, ruling, paymentMethods } = draft;
    return {
      ...{ state, quoteId, titleId, titleName, headline, language, direction, itemCount },
      ...{ currency, amount, rush, reasons, ruling, paymentMethods },
      ...promise,
    };
  }
}

/** An extension stays one of the same licence, and no other request becomes one. */
function ensureSameMatter({ extendsReference }: LicenceRequest, { quote }: RequestBasis): void {
  const wanted = quote.content.extension?.reference ?? null;
  if (wanted === extendsReference) return;
  throw requestMovedOn(
    extendsReference
      ? `This request extends licence ${extendsReference}, and the price is for something else.`
      : 'This price is for the extension of a licence, and the request is not.',
    'Make a new request with that price.',
  );
}
