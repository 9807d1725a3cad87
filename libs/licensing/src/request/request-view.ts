import type { MoneyJson } from '#libs/kernel';
import type { AskVersionView, OfferVersionView, OfferView } from '../offer/offer-view.js';
import type { OfferObstacle } from '../order/offer-obstacle.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { Use } from '../terms/use.js';
import type { RequestState } from './request.states.js';

/** From a quote, in words for what the builder cannot express, or for more of a licence that is there. */
export const REQUEST_KINDS = ['quote', 'free', 'extension'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What the licensee can do at this moment, given the state and the role. */
export const LICENSEE_ACTIONS = ['accept', 'pay', 'reply', 'resubmit', 'withdraw', 'message'] as const;
export type LicenseeAction = (typeof LICENSEE_ACTIONS)[number];

export interface SubmitRequestInput {
  quoteId?: string;
  /** Words of the licensee to the desk, beside a quote. */
  message?: string;
  /** The whole wish in words; then there is no quote. */
  freeText?: string;
  /** What the free text is about, when it has an address. */
  url?: string;
  /** The HTTP Idempotency-Key: at most one request per organisation and key. */
  idempotencyKey?: string;
}

export interface RequestListItem {
  reference: string;
  kind: RequestKind;
  state: RequestState;
  /** First article's headline, or the start of the free text. */
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  titleName: string | null;
  itemCount: number;
  /** The present price: the offer's, else the quote's; null for a free request without an offer. */
  price: MoneyJson | null;
  submittedAt: string;
  updatedAt: string;
  /** When the desk promised an answer; null when no person has to decide. */
  promisedAt: string | null;
  offerExpiresAt: string | null;
  paymentDueAt: string | null;
  licenceReference: string | null;
  /** `L-2026-00042`: the licence that an extension adds to; null for others. */
  extendsReference: string | null;
}

export interface TimelineEntry {
  at: string;
  subject: 'request' | 'licence';
  /** Stable step name, such as `submitted`, `offered-by-rule`, `accepted`, `licence-issued`. */
  step: string;
  from: string | null;
  to: string | null;
  by: { kind: 'licensee' | 'desk' | 'rule' | 'system'; name: string | null };
  note: string | null;
}

export interface MessageView {
  id: string;
  from: 'licensee' | 'desk';
  /** A person's name; licensees see the desk as one, so null there. */
  authorName: string | null;
  body: string;
  at: string;
}

/** Why a person has to look, as data for filters and as a sentence. */
export interface ReviewReasonView {
  code: string;
  message: string;
}

export interface QueueView {
  /** 1 is next. */
  position: number;
  waiting: number;
  promisedAt: string;
  /** The promise is broken: the time has passed without an answer. */
  late: boolean;
  /** Working time of the desk until the promise, in quarters of an hour; 0 when it has passed. */
  workingMinutesLeft: number;
  /** The desk's own, such as `Europe/London`: a promise is read in it. */
  timeZone: string;
}

/** The same use without the parts that wait to be cleared, for the book's price. */
export interface WithoutPartsView {
  price: MoneyJson;
  /** `instant`: the offer stands the moment it is chosen. */
  outcome: 'instant' | 'review';
  parts: {
    articleId: string;
    componentId: string;
    kind: string;
    caption: string | null;
    headline: string;
    language: string;
    direction: 'ltr' | 'rtl';
  }[];
}

export interface RequestDetail extends RequestListItem {
  id: string;
  requesterName: string;
  quoteId: string | null;
  freeText: string | null;
  url: string | null;
  use: Use | null;
  countries: readonly string[];
  items: QuoteItemView[];
  reasons: ReviewReasonView[];
  queue: QueueView | null;
  offer: OfferView | null;
  /** Each version of what was asked for, oldest first. */
  asks: AskVersionView[];
  /** Each version of what was offered, oldest first, with what changed; superseded ones too. */
  offers: OfferVersionView[];
  /** The newsroom has withdrawn an article of what stands offered or accepted: it can be neither accepted nor paid. */
  isArticleWithdrawn: boolean;
  /** Why what stands offered or accepted may be neither accepted nor paid now. */
  obstacle: OfferObstacle | null;
  /** Set when declined: a code, its sentence, and what can be done. */
  decline: { reasonCode: string; message: string; nextStep: string; note: string | null } | null;
  /** The desk's open question when changes are requested. */
  question: string | null;
  timeline: TimelineEntry[];
  messages: MessageView[];
  /** While parts wait to be cleared; null where there is nothing to go on with. */
  withoutParts: WithoutPartsView | null;
  actions: LicenseeAction[];
}
