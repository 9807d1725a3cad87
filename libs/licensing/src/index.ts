export * from './licensing.module.js';
export * from './licensing.entities.js';
export * from './licensing.errors.js';
export * from './licensing.events.js';
export * from './licensing.permissions.js';

export { LICENSING_POLICY, SHIPPED_POLICY, todayAt, type LicensingPolicy } from './policy/policy.js';
export * from './rules/index.js';
export { SHIPPED_RULES } from './rules/shipped-rules.js';
export { SHIPPED_DESK } from './rules/shipped-desk.js';
export { addWorkingHours, promiseFor, type DeskCalendar } from './rules/desk-calendar.js';

export * from './terms/use.js';
export { USE_WORDS } from './terms/use-words/index.js';
export { checkUse, type CheckedUse } from './terms/check-use.js';

export * from './quote/quote-view.js';
export { PreviewQuote, type PreviewInput } from './quote/preview-quote.js';
export { ButtonOffer, type ButtonView } from './quote/button-offer.js';
export { KeepQuote } from './quote/keep-quote.js';
export { QuoteQuery } from './quote/quote.query.js';

export * from './exclusivity/exclusivity-view.js';
export { ExclusivityQuery } from './exclusivity/exclusivity.query.js';

export * from './offer/offer-view.js';
export { compareOffers, OFFER_CHANGES, type OfferChange } from './offer/compare-offers.js';
export { OffersQuery, type OfferVersion } from './offer/offers.query.js';

export type { DraftView } from './draft/draft.js';
export { DraftQuery, EraseDraft, ForgetDrafts, KeepDraft } from './draft/drafts.js';
export { LiveRequestQuery, type LiveRequestView } from './request/live-request.query.js';
export { SendReminders } from './reminder/send-reminders.js';
export { WalletCsv, type WalletFilter } from './wallet/wallet-csv.query.js';
export { WalletCalendar } from './wallet/wallet-calendar.query.js';
export { CalendarFeeds, type CalendarFeedView } from './wallet/calendar-feed.js';
export type { CalendarLanguage } from './wallet/calendar-words.js';

export type { ExtensionBasis, ExtensionInput } from './extension/extension-view.js';
export { KeepExtension, PreviewExtension } from './extension/keep-extension.js';

export * from './request/request.states.js';
export * from './request/request-view.js';
export * from './request/desk-view.js';
export { SubmitRequest } from './request/submit-request.js';
export { ResubmitRequest, type ResubmitRequestInput } from './request/resubmit-request.js';
export { WithdrawRequest } from './request/withdraw-request.js';
export { AcceptOffer, type AcceptOfferInput } from './request/accept-offer.js';
export { ReplyToOffer } from './request/reply-to-offer.js';
export { PostMessage } from './request/post-message.js';
export { RequestQuery, type RequestFilter } from './request/request.query.js';
export { DeskQuery } from './request/desk.query.js';
export { ExpireRequests } from './request/expire-requests.js';

export * from './workplace/index.js';

export { DecideRequest } from './decision/decide-request.js';
export { ApproveDecision, type ApproveDecisionInput } from './decision/approve-decision.js';
export type { DecisionOutcome } from './decision/decision-outcome.js';
export { DECLINE_REASONS, declineReason, declineReasons } from './decision/decline-reasons.js';
export { stateReason, SUSPENSION_REASONS, TERMINATION_REASONS } from './licence/state-reasons.js';

export type { BoughtDays } from './order/bought-days.js';
export * from './order/payable-order.js';
export { OFFER_OBSTACLES, type OfferObstacle } from './order/offer-obstacle.js';
export { OrderForPayment } from './order/order-for-payment.js';
export { DeclineOrder } from './order/decline-order.js';
export { ReleaseOrder, type ReleaseOrderInput } from './order/release-order.js';

export * from './screening/index.js';

export * from './licensee/standing.js';
export { StandingQuery, type StandingView } from './licensee/standing.query.js';
export { MarkOverdue, type MarkOverdueInput } from './licensee/mark-overdue.js';
export { SetStanding, type SetStandingInput } from './licensee/set-standing.js';

export * from './licence/licence-snapshot.js';
export * from './licence/licence.states.js';
export type { LicenceCorrection } from './licence/licence-corrections.js';
export * from './licence/licence-view.js';
export { IssueLicence, type IssueLicenceInput } from './licence/issue-licence.js';
export { RevokeLicence, type LicenceStateInput, type LicenceStateView } from './licence/change-licence-state.js';
export { SuspendLicence, type SuspendInput } from './licence/suspend-licence.js';
export { LiftSuspension, ReinstateLicence } from './licence/lift-suspension.js';
export { RecordWithdrawal } from './licence/record-withdrawal.js';
export { SHOWN_STATES, type ShownState } from './licence/shown-state.js';
export { EndLicenceItems, type EndItemsInput } from './licence/end-licence-items.js';
export { CAUSE_KINDS, type SuspensionCause } from './licence/licence-cause.js';
export { LicenceQuery, type IssuedSnapshot } from './licence/licence.query.js';
export { MessagesQuery } from './request/messages.query.js';
export { TurnLicences } from './licence/turn-licences.js';
export { TERMS_VERSION } from './deed/deed-terms.js';

export { StartSimulation, LONGEST_MONTHS, type StartSimulationInput } from './simulation/start-simulation.js';
export { CancelSimulation } from './simulation/cancel-simulation.js';
export { RunSimulation } from './simulation/run-simulation.js';
export { SimulationsQuery } from './simulation/simulations.query.js';
export { SIMULATION_KINDS, type SimulationKind } from './simulation/simulation.entity.js';
export { SIMULATION_STATES, simulationStates, type SimulationState } from './simulation/simulation.states.js';
export * from './simulation/simulation-view.js';
export * from './simulation/simulation-result.js';
export { ChooseCounting, type CountingChoice } from './counting/choose-counting.js';
export { AGREED_STATES, agreedStates, type AgreedState } from './agreed/agreed-terms.states.js';
export { AgreedTermsQuery, type AgreedTermsView, type TermsInForce } from './agreed/agreed-terms.query.js';
export { ProposeAgreedTerms, type ProposeAgreedTermsInput } from './agreed/propose-agreed-terms.js';
export { AgreeToTerms } from './agreed/agree-to-terms.js';
export { CloseAgreedTerms } from './agreed/close-agreed-terms.js';
export * from './request/life.errors.js';
export * from './desk-hours/index.js';
export * from './clearance/index.js';
export { WatchDeadlines } from './deadline/watch-deadlines.js';
export type { LeftOut, LeftOutView } from './offer/left-out.js';
export type { LeaveOut } from './decision/plan-offer.js';
export type { ItemDiff, LineDiff, TermsDiff } from './terms/diff-terms.js';
