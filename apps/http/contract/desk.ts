import {
  DECISIONS,
  REQUEST_STATES,
  type ChangedArticleView,
  type DecisionOutcome,
  type DecisionView,
  type DeskQueueItem,
  type DeskRequestDetail,
  type GonePartView,
  type LicenseeHistoryView,
  type LicenseeView,
  type OfferedTerms,
} from '#libs/licensing';
import { ARTICLE_STATES } from '#libs/catalogue';
import { anything, id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';
import { money } from './basics.js';
import { conflict } from './exclusivity.js';
import { feeLine, quoteItem } from './quote.js';
import { clearance } from './clearance.js';
import { leftOut, requestDetailFields, requestListFields, reviewReason } from './request.js';
import { medium, use } from './use.js';
import { assignee } from './workplace.js';

const licensee = named<LicenseeView>('Licensee', {
  id: id(),
  name: text(),
  country: text(),
  kind: text(),
  kindVerified: yes(),
  standing: oneOf(['new', 'known', 'overdue', 'blocked']),
});

const queueItem = named<DeskQueueItem>('DeskQueueItem', {
  ...requestListFields,
  licensee,
  titleId: orNull(id()),
  media: listOf(medium, 'Where it is to appear; empty for a wish in words.'),
  reasons: listOf(reviewReason),
  assignee: orNull(assignee),
  rush: yes(),
  secondsLeft: orNull(integer('Negative when the promise is broken.')),
  isEscalated: yes('The promise has been broken.'),
  openClearances: integer(),
  awaitingSecond: orNull(
    object<NonNullable<DeskQueueItem['awaitingSecond']>>({ proposedBy: text(), proposedAt: instant() }),
  ),
});
export const queuePage = pageOf('DeskQueuePage', queueItem);

const offeredTerms = named<OfferedTerms>('OfferedTerms', {
  use,
  countries: listOf(text('ISO 3166-1 alpha-2.')),
  items: listOf(quoteItem),
  lines: listOf(feeLine),
  bookPrice: money,
});

const decision = named<DecisionView>('Decision', {
  id: id(),
  decision: oneOf(DECISIONS),
  by: text(),
  byId: id(),
  at: instant(),
  reasonCode: orNull(text()),
  note: orNull(text()),
  price: orNull(money),
  terms: orNull(offeredTerms),
  leftOut: listOf(leftOut),
  rushReturned: orNull(money),
  secondReasons: listOf(reviewReason),
  secondBy: orNull(text()),
  secondAt: orNull(instant()),
});

const history = named<LicenseeHistoryView>('LicenseeHistory', {
  requests: integer(),
  offered: integer(),
  declined: integer(),
  licences: integer(),
  activeLicences: integer(),
  licensed: listOf(money),
  recent: listOf(
    object<LicenseeHistoryView['recent'][number]>({
      reference: text(),
      state: text(),
      headline: text(),
      price: orNull(money),
      submittedAt: instant(),
    }),
  ),
});

const changedArticle = named<ChangedArticleView>('ChangedArticle', {
  articleId: id(),
  headline: text('As it was priced.'),
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  isEdited: yes('It is offered as it is now.'),
  state: oneOf(ARTICLE_STATES),
  gone: listOf(
    object<GonePartView>({
      componentId: text(),
      kind: text(),
      caption: orNull(text()),
      why: oneOf(['removed', 'rights']),
    }),
    'Chosen parts that no approval can give.',
  ),
  goneBlockIds: listOf(text(), 'Chosen paragraphs that are not in it any more.'),
});

export const deskRequestDetail = named<DeskRequestDetail>('DeskRequestDetail', {
  ...requestDetailFields,
  licensee,
  assignee: orNull(assignee),
  rush: yes(),
  secondsLeft: orNull(integer()),
  isEscalated: yes(),
  clearances: listOf(clearance),
  quotedPrice: orNull(money),
  lines: listOf(feeLine, 'Of the whole order; they end at the quoted price.'),
  decisions: listOf(decision),
  awaitingSecond: orNull(decision),
  changedArticles: listOf(
    changedArticle,
    'Articles that are not as they were asked for; only while it can be approved.',
  ),
  presentPrice: orNull(money),
  conflicts: listOf(conflict),
  history,
  ruling: orNull(
    object<NonNullable<DeskRequestDetail['ruling']>>({
      ruleSet: text(),
      version: integer(),
      rule: orNull(text()),
      facts: anything(),
    }),
  ),
  allowedDecisions: listOf(oneOf(DECISIONS)),
  declineReasons: listOf(object<{ code: string; message: string }>({ code: text(), message: text() })),
});

export const decisionOutcome = named<DecisionOutcome>('DecisionOutcome', {
  reference: text(),
  state: oneOf(REQUEST_STATES),
  decisionId: id(),
  secondReasons: listOf(reviewReason, 'With any, the request waits for a second person.'),
});
