import { Inject, Injectable } from '@nestjs/common';
import { ArticleFactsQuery } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { settleClearances } from '../clearance/settle-clearances.js';
import { LicenseeQuery } from '../licensee/licensee.query.js';
import { cannotApprove } from '../licensing.errors.js';
import { RequestOffered } from '../licensing.events.js';
import { holdRights } from '../exclusivity/hold-rights.js';
import type { LeftOut } from '../offer/left-out.js';
import { draftOffer, nextOfferVersion } from '../offer/make-offer.js';
import type { OfferKind } from '../offer/offer-view.js';
import type { PaymentMethod } from '../order/payable-order.js';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import type { Quote } from '../quote/quote.entity.js';
import { moveRequest } from '../request/move-request.js';
import { requestEvent } from '../request/request-event.js';
import type { ReviewReasonView } from '../request/request-view.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import type { LicenseeStanding } from '../licensee/standing.js';
import type { NameCheck } from '../rules/rule-facts.js';
import { ScreenNames } from '../screening/hits/screen-names.js';
import { screenCountry, type ScreeningResult } from '../rules/screen-country.js';
import { secondReasons, type Approval } from './four-eyes.js';
import { isVerifiedAs } from './verified-kinds.js';

export interface DeskOffer {
  kind: OfferKind;
  quote: Pick<Quote, 'id' | 'titleId' | 'currency' | 'content'>;
  /** Minor units. */
  amount: bigint;
  note: string | null;
  actor: StaffActor;
  decisionId: string;
  methods: PaymentMethod[];
  now: Date;
  leftOut: LeftOut[];
  rushReturned: bigint | null;
}

/** What an offer by the desk needs, whether one person makes it or a second confirms it. */
@Injectable()
export class DeskOffers {
  constructor(
    private readonly events: Events,
    private readonly licensees: LicenseeQuery,
    private readonly articles: ArticleFactsQuery,
    private readonly rules: RulesInForce,
    private readonly names: ScreenNames,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
  ) {}

  /** Why a second person has to look; empty when none has to. */
  async secondReasons(tx: Tx, approval: Approval): Promise<ReviewReasonView[]> {
    const { fourEyes } = await this.rules.current(tx);
    return secondReasons(approval, fourEyes);
  }

  /**
   * How this licensee may pay an offer of the desk.
   *
   * @param verifiedAs the kind that the price is for, or null
   * @throws licensing.cannot-approve for a blocked country or licensee, and for a price that is not for this one
   */
  async paymentMethods(tx: Tx, request: LicenceRequest, verifiedAs: string | null): Promise<PaymentMethod[]> {
    const licensee = await this.licensees.byId(request.organisationId, tx);
    const country = screenCountry(await this.rules.of(licensee.rulesVersion, tx), licensee.country);
    const names = await this.names.ensure(licensee, licensee.screening, tx);
    const obstacle = obstacleOf(country.result, licensee.standing, names.result);
    if (obstacle) throw cannotApprove(...obstacle);
    if (verifiedAs !== null && !isVerifiedAs(licensee, verifiedAs)) {
      throw cannotApprove(
        'This price is for organisations of a kind that we have not verified this one to be.',
        'Verify the kind on the organisation’s page and come back, or make a counter-offer with a price of your own.',
      );
    }
    return licensee.invoiceTermsDays === null ? ['card'] : ['card', 'invoice'];
  }

  /**
   * Puts the offer on a locked request and holds its rights, with history and event.
   *
   * @throws licensing.request-moved-on, licensing.exclusivity-taken
   */
  async put(tx: Tx, request: LicenceRequest, desk: DeskOffer): Promise<void> {
    const { kind, quote, amount, note, actor, decisionId, methods, now, leftOut, rushReturned } = desk;
    await settleClearances(tx, this.articles, request.id, quote.content, now);
    const version = await nextOfferVersion(tx, request.id);
    const draft = { requestId: request.id, version, kind, quote, amount, note, actor, leftOut, rushReturned };
    const offer = draftOffer(draft, this.policy, now);
    const buyer = await this.licensees.byId(request.organisationId, tx);
    await holdRights(tx, { request, offer, content: quote.content, buyer, reader: 'desk' }, this.policy, now);
    const [first] = quote.content.items;
    const changes: Partial<LicenceRequest> = {
      ...{ offerId: offer.id, offerExpiresAt: offer.expiresAt, proposalId: null, paymentMethods: methods },
      ...{ currency: offer.currency, amount: offer.amount, titleId: quote.titleId, titleName: first!.titleName },
      ...{ headline: first!.headline, language: first!.language, direction: first!.direction },
      itemCount: quote.content.items.length,
    };
    const data = { decisionId, offerId: offer.id, offerVersion: version, kind, leftOut: leftOut.length };
    await moveRequest(tx, request, { to: 'offered', by: 'reviewer', actor, now, changes, note, data });
    await this.events.publish(tx, RequestOffered, {
      ...requestEvent(request),
      offerId: offer.id,
      offerVersion: version,
      byRule: false,
      price: { amount: amount.toString(), currency: offer.currency },
      expiresAt: offer.expiresAt.toISOString(),
    });
  }
}

/** Why nothing may be offered to a licensee, and what to do. */
function obstacleOf(
  country: ScreeningResult,
  standing: LicenseeStanding,
  names: NameCheck,
): [why: string, nextStep: string] | null {
  const decline = 'Decline the request with the reason “cannot-serve”, or have the block looked at first.';
  if (country === 'blocked') return ['The organisation’s country is on the list of blocked countries.', decline];
  if (standing === 'blocked') return ['The organisation is blocked.', decline];
  if (names === 'confirmed') return ['The organisation is confirmed to be on a sanctions list.', decline];
  if (names === 'clear') return null;
  return [
    'The organisation’s name is like one on a sanctions list, and nobody has decided on it.',
    'Open the organisation’s page, decide whether it is the one on the list, and come back.',
  ];
}
