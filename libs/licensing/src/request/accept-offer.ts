import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { TERMS_VERSION } from '../deed/deed-terms.js';
import { checkExtension } from '../extension/extension-guard.js';
import { IssueLicence } from '../licence/issue-licence.js';
import { offerExpired, offerReplaced } from '../licensing.errors.js';
import { ACCEPT_OFFER } from '../licensing.permissions.js';
import { ensureLicensable, obstacleOf } from '../order/offer-obstacle.js';
import { PaymentChecks } from '../order/payment-check.js';
import { daysLater, LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import { lockRequest } from './lock-request.js';
import { ensureStep, moveRequest } from './move-request.js';
import { requestToListItem } from './request-to-view.js';
import type { RequestListItem } from './request-view.js';
import type { LicenceRequest } from './request.entity.js';

export interface AcceptOfferInput {
  reference: string;
  /** The offer the member has read; a newer one is not accepted by mistake. */
  offerId?: string;
}

/** A buyer says yes. From then on the order can be paid; one without a price becomes a licence at once. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly transactions: Transactions,
    private readonly issueLicence: IssueLicence,
    private readonly checks: PaymentChecks,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.offer-expired, licensing.offer-replaced,
   * licensing.article-killed, licensing.article-embargoed, licensing.rights-changed, licensing.cannot-serve,
   * licensing.licence-not-extendable, licensing.extension-outdated, kernel.forbidden
   */
  async execute(actor: Actor, input: AcceptOfferInput): Promise<RequestListItem> {
    authorise(actor, ACCEPT_OFFER);
    const { actor: member, organisationId } = organisationOf(actor);
    return this.transactions.run(async (tx) => {
      // Sent together: the second is answered once the lock is held.
      const [request, obstacle] = await Promise.all([
        lockRequest(tx, input.reference, organisationId),
        obstacleOf(tx, input.reference, this.clock.now()),
      ]);
      const now = this.clock.now();
      await ensureStep(tx, request, 'accepted', 'licensee');
      if (request.offerExpiresAt && request.offerExpiresAt <= now) throw offerExpired();
      if (input.offerId && input.offerId !== request.offerId) throw offerReplaced();
      ensureLicensable(obstacle);
      await checkExtension(tx, request);
      const changes = {
        acceptedBy: member.userId,
        termsVersion: TERMS_VERSION,
        paymentDueAt: daysLater(now, this.policy.paymentDays),
      };
      const data = { offerId: request.offerId, termsVersion: TERMS_VERSION };
      await moveRequest(tx, request, { to: 'accepted', by: 'licensee', actor, now, changes, data });
      if (request.amount === 0n) await this.issueFree(tx, actor, request);
      return requestToListItem(request);
    });
  }

  /** Nothing is paid, so what is looked at before a payment is looked at here. */
  private async issueFree(tx: Tx, actor: Actor, request: LicenceRequest): Promise<void> {
    await this.checks.pass(tx, request);
    await this.issueLicence.within(tx, actor, { requestId: request.id });
    request.state = 'fulfilled';
  }
}
