import { Module, type DynamicModule } from '@nestjs/common';
import { AgreeToTerms } from './agreed/agree-to-terms.js';
import { ChooseCounting } from './counting/choose-counting.js';
import { AgreedTermsQuery } from './agreed/agreed-terms.query.js';
import { CloseAgreedTerms } from './agreed/close-agreed-terms.js';
import { ProposeAgreedTerms } from './agreed/propose-agreed-terms.js';
import { AnswerLicensee } from './decision/answer-licensee.js';
import { ApproveDecision } from './decision/approve-decision.js';
import { DecideRequest } from './decision/decide-request.js';
import { DeskFileQuery } from './decision/desk-file.query.js';
import { DeskOffers } from './decision/desk-offers.js';
import { OfferByDesk } from './decision/offer-by-desk.js';
import { OfferTermsQuery } from './decision/offer-terms.query.js';
import { ConflictsQuery } from './exclusivity/conflicts.query.js';
import { ExclusivityQuery } from './exclusivity/exclusivity.query.js';
import { InTheWayQuery } from './exclusivity/in-the-way.query.js';
import { BulkOutlook } from './workplace/bulk/bulk-outlook.js';
import { RightsInBulk } from './workplace/bulk/rights-in-bulk.js';
import { DraftQuery, EraseDraft, ForgetDrafts, KeepDraft } from './draft/drafts.js';
import { ExtendLicence } from './extension/extend-licence.js';
import { ExtendableLicences } from './extension/extendable-licence.query.js';
import { KeepExtension, PreviewExtension } from './extension/keep-extension.js';
import { PriceLicenceExtension } from './extension/price-licence-extension.js';
import { TimelineQuery } from './history/timeline.query.js';
import { RevokeLicence } from './licence/change-licence-state.js';
import { RecordWithdrawal } from './licence/record-withdrawal.js';
import { EndLicenceItems } from './licence/end-licence-items.js';
import { IssueLicence } from './licence/issue-licence.js';
import { LicenceQuery } from './licence/licence.query.js';
import { LicenceStandingQuery } from './licence/licence-standing.query.js';
import { RevisionsQuery } from './licence/revisions.query.js';
import { LiftSuspension, ReinstateLicence } from './licence/lift-suspension.js';
import { SuspendLicence } from './licence/suspend-licence.js';
import { TurnLicences } from './licence/turn-licences.js';
import { LicenseeQuery } from './licensee/licensee.query.js';
import { MarkOverdue } from './licensee/mark-overdue.js';
import { SetStanding } from './licensee/set-standing.js';
import { OffersQuery } from './offer/offers.query.js';
import { DeclineOrder } from './order/decline-order.js';
import { OrderForPayment } from './order/order-for-payment.js';
import { PaymentChecks } from './order/payment-check.js';
import { ReleaseOrder } from './order/release-order.js';
import { LICENSING_POLICY, SHIPPED_POLICY, type LicensingPolicy } from './policy/policy.js';
import { ButtonOffer } from './quote/button-offer.js';
import { KeepQuote } from './quote/keep-quote.js';
import { PreviewQuote } from './quote/preview-quote.js';
import { PriceUse } from './quote/price-use.js';
import { QuoteFactsQuery } from './quote/quote-facts.query.js';
import { QuoteQuery } from './quote/quote.query.js';
import { AcceptOffer } from './request/accept-offer.js';
import { DeskQuery } from './request/desk.query.js';
import { EarlierRequests } from './request/earlier-requests.query.js';
import { ExpireRequests } from './request/expire-requests.js';
import { LiveRequestQuery } from './request/live-request.query.js';
import { PostMessage } from './request/post-message.js';
import { ReplyToOffer } from './request/reply-to-offer.js';
import { RequestBases } from './request/request-basis.js';
import { MessagesQuery } from './request/messages.query.js';
import { RequestPageQuery } from './request/request-page.query.js';
import { RequestQuery } from './request/request.query.js';
import { ResubmitRequest } from './request/resubmit-request.js';
import { SubmitRequest } from './request/submit-request.js';
import { WithdrawRequest } from './request/withdraw-request.js';
import { SendReminders } from './reminder/send-reminders.js';
import { RULES_DOOR } from './rules/rules.module-parts.js';
import { DecideHit } from './screening/hits/decide-hit.js';
import { ScreenNames } from './screening/hits/screen-names.js';
import { ScreenOrganisations } from './screening/hits/screen-organisations.js';
import { ScreeningHits } from './screening/hits/screening-hits.query.js';
import { ScreeningIndex } from './screening/hits/screening-index.js';
import { StandingQuery } from './licensee/standing.query.js';
import { LIFE_DOOR, LIFE_INSIDE } from './request/life.module-parts.js';
import { RulesInForce } from './rules/rules-in-force.js';
import { SIMULATION_DOOR, SIMULATION_PARTS } from './simulation/simulation.parts.js';
import { WORKPLACE } from './workplace/workplace.providers.js';
import { CalendarFeeds } from './wallet/calendar-feed.js';
import { WalletCalendar } from './wallet/wallet-calendar.query.js';
import { WalletCsv } from './wallet/wallet-csv.query.js';

const DOOR = [
  PreviewQuote,
  KeepQuote,
  ButtonOffer,
  QuoteQuery,
  SubmitRequest,
  ResubmitRequest,
  WithdrawRequest,
  AcceptOffer,
  ReplyToOffer,
  PostMessage,
  RequestQuery,
  DeskQuery,
  ExclusivityQuery,
  DecideRequest,
  ApproveDecision,
  OrderForPayment,
  ReleaseOrder,
  DeclineOrder,
  IssueLicence,
  SuspendLicence,
  LiftSuspension,
  ReinstateLicence,
  EndLicenceItems,
  RecordWithdrawal,
  RevokeLicence,
  LicenceQuery,
  MessagesQuery,
  PreviewExtension,
  KeepExtension,
  SetStanding,
  MarkOverdue,
  ...RULES_DOOR,
  StandingQuery,
  DecideHit,
  ScreeningHits,
  ScreenOrganisations,
  AgreedTermsQuery,
  ChooseCounting,
  ProposeAgreedTerms,
  AgreeToTerms,
  CloseAgreedTerms,
  ...LIFE_DOOR,
  ExpireRequests,
  TurnLicences,
  ...SIMULATION_DOOR,
  ...WORKPLACE,
  OffersQuery,
  LiveRequestQuery,
  SendReminders,
  DraftQuery,
  KeepDraft,
  EraseDraft,
  ForgetDrafts,
  WalletCsv,
  WalletCalendar,
  CalendarFeeds,
];
const INSIDE = [
  QuoteFactsQuery,
  LicenceStandingQuery,
  RevisionsQuery,
  ExtendableLicences,
  PriceLicenceExtension,
  ExtendLicence,
  PriceUse,
  RequestBases,
  RequestPageQuery,
  EarlierRequests,
  LicenseeQuery,
  RulesInForce,
  ScreeningIndex,
  ScreenNames,
  PaymentChecks,
  TimelineQuery,
  AnswerLicensee,
  OfferByDesk,
  OfferTermsQuery,
  DeskOffers,
  DeskFileQuery,
  ...SIMULATION_PARTS,
  InTheWayQuery,
  ConflictsQuery,
  RightsInBulk,
  BulkOutlook,
  ...LIFE_INSIDE,
];

/** Quotes, requests, decisions, offers, orders and licences. `policy` replaces parts of the shipped house rules. */
@Module({})
export class LicensingModule {
  static forRoot(policy: Partial<LicensingPolicy> = {}): DynamicModule {
    return {
      module: LicensingModule,
      global: true,
      providers: [{ provide: LICENSING_POLICY, useValue: { ...SHIPPED_POLICY, ...policy } }, ...INSIDE, ...DOOR],
      exports: [LICENSING_POLICY, ...DOOR],
    };
  }
}
