import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { CheckedDecision } from '../../decision/check-decision.js';
import { DeskOffers } from '../../decision/desk-offers.js';
import { OfferTermsQuery } from '../../decision/offer-terms.query.js';
import { ensureStep } from '../../request/move-request.js';
import type { LicenceRequest } from '../../request/request.entity.js';
import type { BulkPreviewItem } from './bulk-view.js';
import { RightsInBulk, type Occupied } from './rights-in-bulk.js';

export type Outlook = Pick<BulkPreviewItem, 'price' | 'secondReasons' | 'isEdited'>;

export const NOTHING_OFFERED: Outlook = { price: null, secondReasons: [], isEdited: false };

const STEP = { approve: 'offered', counter: 'offered', ask: 'changes_requested', decline: 'declined' } as const;

/** What a decision would do to one request if it were taken now; nothing is changed. */
@Injectable()
export class BulkOutlook {
  constructor(
    private readonly transactions: Transactions,
    private readonly terms: OfferTermsQuery,
    private readonly deskOffers: DeskOffers,
    private readonly rights: RightsInBulk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param occupied by those before it; what this one would get is added
   * @throws what the decision itself would
   */
  async of(request: LicenceRequest, decision: CheckedDecision, occupied: Occupied[]): Promise<Outlook> {
    await this.transactions.run((tx) => ensureStep(tx, request, STEP[decision.decision], 'reviewer'));
    if (decision.decision !== 'approve') return NOTHING_OFFERED;
    const terms = await this.terms.of(request, decision, this.clock.now());
    const { content, currency, amount, bookAmount, isEdited } = terms;
    const secondReasons = await this.transactions.run(async (tx) => {
      await this.deskOffers.paymentMethods(tx, request, terms.verifiedAs);
      return this.deskOffers.secondReasons(tx, { use: content.use, currency, amount, bookAmount });
    });
    // What waits for a second person takes no place yet.
    if (secondReasons.length === 0) occupied.push(await this.rights.occupy(request, content, occupied));
    return { price: { amount: amount.toString(), currency }, secondReasons, isEdited };
  }
}
