import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { brokenConstraint, insertOf, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { openClearances } from '../clearance/open-clearances.js';
import { recordHistory } from '../history/record-history.js';
import { extensionUnderWay, quoteAlreadyRequested } from '../licensing.errors.js';
import { SUBMIT_REQUEST } from '../licensing.permissions.js';
import { askOrReview, putRuleOffer } from '../offer/put-rule-offer.js';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import { checkSubmission, type Submission } from './check-submission.js';
import { draftFromQuote, draftFromWords, type Asking } from './draft-request.js';
import { EarlierRequests } from './earlier-requests.query.js';
import { messageOf } from './message-of.js';
import { Message } from './message.entity.js';
import { announceOpening, openRequest } from './open-request.js';
import { RequestBases, type RequestBasis } from './request-basis.js';
import { requestToListItem } from './request-to-view.js';
import type { RequestListItem, SubmitRequestInput } from './request-view.js';
import { LicenceRequest } from './request.entity.js';

/**
 * A member asks for a licence: from a kept quote, or in words. Within the bounds of a rule the offer stands at once,
 * otherwise the request goes to the desk with its reasons and a promised time.
 */
@Injectable()
export class SubmitRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly bases: RequestBases,
    private readonly earlier: EarlierRequests,
    private readonly events: Events,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same Idempotency-Key gives the request it gave before.
   *
   * @throws licensing.request-invalid, licensing.quote-not-found, licensing.quote-expired, licensing.article-killed,
   * licensing.article-embargoed, licensing.article-changed, licensing.quote-refused, licensing.quote-already-requested,
   * licensing.extension-under-way, licensing.extension-outdated, licensing.licence-not-extendable,
   * licensing.key-reused, kernel.unauthenticated, kernel.forbidden, kernel.no-organisation
   */
  async execute(actor: Actor, input: SubmitRequestInput): Promise<RequestListItem> {
    authorise(actor, SUBMIT_REQUEST);
    const { actor: member, organisationId } = organisationOf(actor);
    const submission = checkSubmission(input);
    const basis =
      submission.kind === 'quote' ? await this.bases.forQuote(member, organisationId, submission.quoteId) : null;
    const words = basis ? null : await this.bases.forWords(member, organisationId);
    const asking = {
      member,
      organisationId,
      licensee: (basis ?? words!).licensee,
      words,
      idempotencyKey: input.idempotencyKey ?? null,
      promise: basis ? basis.promise : await this.bases.promise(null, false),
      now: this.clock.now(),
    };
    try {
      return await askOrReview(basis, this.promised, (ruled) => {
        const asks = ruled ? { ...asking, promise: ruled.promise } : asking;
        return this.transactions.run((tx) => this.store(tx, asks, submission, ruled));
      });
    } catch (error) {
      return this.explain(error, asking, submission);
    }
  }

  private readonly promised = (quote: Quote) => this.bases.promise(quote.titleId, quote.content.use.rush);

  private async store(
    tx: Tx,
    asking: Asking,
    submission: Submission,
    basis: RequestBasis | null,
  ): Promise<RequestListItem> {
    const draft = this.draft(asking, submission, basis);
    const opening = { by: asking.member, from: null, offerVersion: 1, basis, now: asking.now };
    const { offer, steps } = openRequest(draft, opening, this.policy);
    if (offer) Object.assign(draft, { offerId: offer.id, offerExpiresAt: offer.expiresAt });
    const request = await insertRequest(tx, draft);
    if (offer && basis) await putRuleOffer(tx, { request, offer, basis }, this.policy, asking.now);
    if (basis && !offer) await openClearances(tx, request.id, basis.choices, asking.now);
    if (submission.kind === 'quote' && submission.message) await insertMessage(tx, request, asking, submission.message);
    await recordHistory(tx, asking.now, steps);
    await announceOpening(this.events, tx, request, offer);
    return requestToListItem(request);
  }

  private draft(asking: Asking, submission: Submission, basis: RequestBasis | null): Omit<LicenceRequest, 'reference'> {
    if (submission.kind === 'free') return draftFromWords(asking, submission.freeText, submission.url, this.policy);
    return draftFromQuote(asking, basis!, this.policy);
  }

  private async explain(error: unknown, asking: Asking, submission: Submission): Promise<RequestListItem> {
    const constraint = brokenConstraint(error);
    if (constraint === 'request_once_per_key') return this.earlier.byKey(asking, submission);
    if (constraint === 'request_one_extension' && submission.kind === 'quote') {
      throw extensionUnderWay(await this.earlier.referenceOfExtension(asking.organisationId, submission.quoteId));
    }
    if (constraint === 'request_once_per_quote' && submission.kind === 'quote') {
      throw quoteAlreadyRequested(await this.earlier.referenceOfQuote(asking.organisationId, submission.quoteId));
    }
    throw error;
  }
}

async function insertRequest(tx: Tx, draft: Omit<LicenceRequest, 'reference'>): Promise<LicenceRequest> {
  const { sql, parameters } = insertOf(tx, LicenceRequest, [draft]);
  const [row] = await tx.query<{ reference: string }[]>(`${sql} RETURNING reference`, parameters);
  return { ...draft, reference: row!.reference };
}

async function insertMessage(tx: Tx, request: LicenceRequest, { member, now }: Asking, body: string): Promise<void> {
  await tx.insert(Message, messageOf(request.id, 'licensee', member, body, now));
}
