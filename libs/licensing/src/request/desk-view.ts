import type { ArticleState } from '#libs/catalogue';
import type { MoneyJson } from '#libs/kernel';
import type { ConflictView } from '../exclusivity/exclusivity-view.js';
import type { FeeLine } from '#libs/pricing';
import type { LeaveOut } from '../decision/plan-offer.js';
import type { LeftOutView } from '../offer/left-out.js';
import type { OfferView } from '../offer/offer-view.js';
import type { ClearanceView } from '../clearance/clearance-view.js';
import type { MediumUse, Use, UseItem } from '../terms/use.js';
import type { AssigneeView } from '../workplace/assignment/assignment-view.js';
import type { LicenseeStanding } from '../licensee/standing.js';
import type { RequestDetail, RequestListItem, ReviewReasonView } from './request-view.js';

export const DECISIONS = ['approve', 'decline', 'ask', 'counter'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/**
 * What a reviewer decides. `approve` offers what was asked at the book's price (or at `price`); `counter` offers
 * another `use`, `items` or `price`; `decline` needs a `reasonCode`; `ask` needs a `note`, which is the question.
 */
export interface DecideRequestInput {
  reference: string;
  /** The id the decision gets, when whoever asks for it may ask twice. */
  decisionId?: string;
  decision: DecisionKind;
  reasonCode?: string;
  /** A sentence to the licensee. */
  note?: string;
  use?: Use;
  items?: UseItem[];
  price?: MoneyJson;
  currency?: string;
  /** With `approve`: articles that are not approved, each with one of the decline reasons. The rest is offered. */
  leaveOut?: LeaveOut[];
}

export interface LicenseeView {
  id: string;
  name: string;
  country: string;
  kind: string;
  kindVerified: boolean;
  standing: LicenseeStanding;
}

export interface DeskQueueFilter {
  /** Default: what waits for a person (`in_review`); `all` shows every state. */
  state?: string;
  /** A reason code, such as `promotional`. */
  reason?: string;
  titleId?: string;
  /** Reference, organisation or headline contains this. */
  text?: string;
  /** `me`, `nobody`, or the id of whoever has it. */
  assignee?: string;
  /** `yes`: the promise is broken; `no`: it still holds. */
  late?: string;
  /** `open`: a part waits to be cleared. */
  clearances?: string;
  /** `quote`, `free` or `extension`. */
  kind?: string;
  /** Waits for at least, or for less than, so many hours. */
  older?: string;
  newer?: string;
  /** Answered from `from` to `to` (days, both included): `offered`, `asked`, `declined` or `any`. */
  answered?: string;
  /** Answered by `rule` or `desk`. */
  by?: string;
  /** Declined with this reason code. */
  declined?: string;
  /** Answered within the promise (`yes`) or after it (`no`). */
  kept?: string;
  /** `yes`: a licence was issued from `from` to `to`. */
  sold?: string;
  from?: string;
  to?: string;
  cursor?: string;
  /** 1 to 100, default 50. */
  limit?: number;
}

/** One line of the desk's queue, oldest promise first. */
export interface DeskQueueItem extends RequestListItem {
  licensee: LicenseeView;
  titleId: string | null;
  /** Where it is to appear; empty for a wish in words. */
  media: MediumUse[];
  reasons: ReviewReasonView[];
  assignee: AssigneeView | null;
  rush: boolean;
  /** Seconds until the promise, negative when broken; null without a promise. */
  secondsLeft: number | null;
  /** The promise has been broken: the desk's leads are told. */
  isEscalated: boolean;
  /** Parts that are not cleared yet. */
  openClearances: number;
  /** Who approved first, when a second approver is needed. */
  awaitingSecond: { proposedBy: string; proposedAt: string } | null;
}

/** A part that was chosen and cannot be offered: `removed` from the article, or its `rights` are not ours now. */
export interface GonePartView {
  componentId: string;
  kind: string;
  caption: string | null;
  why: 'removed' | 'rights';
}

/** An article that is not as it was when the request was priced. */
export interface ChangedArticleView {
  articleId: string;
  /** As it was priced. */
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** There is a newer version, and that is what is offered. */
  isEdited: boolean;
  state: ArticleState;
  gone: GonePartView[];
  /** Chosen paragraphs that are not in it any more. */
  goneBlockIds: string[];
}

export interface SinceAskedView {
  changedArticles: ChangedArticleView[];
  /** What an approval asks now where an article was edited; null where none was, and where it would be refused. */
  presentPrice: MoneyJson | null;
}

/** What a decision offers, as far as it differs from offer to offer. */
export type OfferedTerms = Pick<OfferView, 'use' | 'countries' | 'items' | 'lines' | 'bookPrice'>;

export interface DecisionView {
  id: string;
  decision: DecisionKind;
  by: string;
  /** Who that is: two people may have one name. */
  byId: string;
  at: string;
  reasonCode: string | null;
  note: string | null;
  price: MoneyJson | null;
  /** What an approval or counter-offer offers, so that a second person sees what is confirmed; else null. */
  terms: OfferedTerms | null;
  /** What of the request it does not offer. */
  leftOut: LeftOutView[];
  rushReturned: MoneyJson | null;
  /** Why a second person is needed; empty when none is. */
  secondReasons: ReviewReasonView[];
  secondBy: string | null;
  secondAt: string | null;
}

export interface LicenseeHistoryView {
  requests: number;
  offered: number;
  declined: number;
  licences: number;
  activeLicences: number;
  /** Paid or invoiced so far, one figure per currency. */
  licensed: MoneyJson[];
  recent: { reference: string; state: string; headline: string; price: MoneyJson | null; submittedAt: string }[];
}

export interface DeskRequestDetail extends Omit<RequestDetail, 'actions' | 'withoutParts'>, SinceAskedView {
  licensee: LicenseeView;
  assignee: AssigneeView | null;
  rush: boolean;
  secondsLeft: number | null;
  isEscalated: boolean;
  /** Parts whose rights are unclear; an approval waits for the open ones. */
  clearances: ClearanceView[];
  /** The book's price of what was asked; null for a free request. */
  quotedPrice: MoneyJson | null;
  /** Lines of the whole order that was asked for, after those of its items; they end at `quotedPrice`. */
  lines: FeeLine[];
  decisions: DecisionView[];
  /** An approval that waits for its second person. */
  awaitingSecond: DecisionView | null;
  history: LicenseeHistoryView;
  /** Whose rights would stand in the way of an approval now; only while it can be approved. */
  conflicts: ConflictView[];
  /** The last decision by rule: which rules of which version, over which facts. */
  ruling: { ruleSet: string; version: number; rule: string | null; facts: Record<string, unknown> } | null;
  /** What may be decided now; empty when the state allows nothing. */
  allowedDecisions: DecisionKind[];
  declineReasons: { code: string; message: string }[];
}
