import {
  LICENSEE_ACTIONS,
  OFFER_OBSTACLES,
  OFFER_CHANGES,
  OFFER_KINDS,
  REQUEST_KINDS,
  requestStates,
  type LiveRequestView,
  type MessageView,
  type OfferVersion,
  type AskVersionView,
  type ItemDiff,
  type LeftOutView,
  type LineDiff,
  type OfferVersionView,
  type OfferView,
  type QueueView,
  type RequestDetail,
  type RequestListItem,
  type ReviewReasonView,
  type TermsDiff,
  type TimelineEntry,
  type WithoutPartsView,
} from '#libs/licensing';
import { id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';
import { money } from './basics.js';
import { feeLine, quoteItem } from './quote.js';
import { use } from './use.js';

export const reviewReason = named<ReviewReasonView>('ReviewReason', { code: text(), message: text() });

export const leftOut = named<LeftOutView>('LeftOut', {
  articleId: id(),
  headline: text(),
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  componentId: orNull(text('The part; null for the whole article.')),
  kind: orNull(text()),
  caption: orNull(text()),
  reasonCode: text(),
  note: orNull(text()),
  message: text(),
  nextStep: text(),
});

const termsDiff = named<TermsDiff>('TermsDiff', {
  terms: listOf(text(), 'Names of the terms of the use that differ.'),
  items: listOf(
    object<ItemDiff>({
      articleId: id(),
      headline: text(),
      language: text(),
      direction: oneOf(['ltr', 'rtl']),
      change: oneOf(['added', 'removed', 'changed']),
      partsAdded: listOf(text()),
      partsRemoved: listOf(text()),
      textChanged: yes(),
    }),
  ),
  lines: listOf(
    object<LineDiff>({
      articleId: orNull(id('null: a line of the whole order.')),
      headline: orNull(text()),
      before: orNull(feeLine),
      after: orNull(feeLine),
    }),
  ),
  price: orNull(object<NonNullable<TermsDiff['price']>>({ before: money, after: money })),
  noteChanged: yes(),
});

const askVersion = named<AskVersionView>('AskVersion', {
  version: integer(),
  at: instant(),
  quoteId: id(),
  use,
  countries: listOf(text()),
  items: listOf(quoteItem),
  lines: listOf(feeLine),
  price: money,
  changes: orNull(termsDiff),
});

const withoutParts = named<WithoutPartsView>('WithoutParts', {
  price: money,
  outcome: oneOf(['instant', 'review']),
  parts: listOf(
    object<WithoutPartsView['parts'][number]>({
      articleId: id(),
      componentId: text(),
      kind: text(),
      caption: orNull(text()),
      headline: text(),
      language: text(),
      direction: oneOf(['ltr', 'rtl']),
    }),
  ),
});

const offerFields = {
  id: id(),
  version: integer(),
  kind: oneOf(OFFER_KINDS),
  use,
  countries: listOf(text()),
  items: listOf(quoteItem),
  lines: listOf(feeLine),
  price: money,
  bookPrice: money,
  note: orNull(text()),
  leftOut: listOf(leftOut, 'What was asked for and is not offered.'),
  rushReturned: orNull(money),
  madeAt: instant(),
  expiresAt: instant(),
};

export const offer = named<OfferView>('Offer', offerFields);
export const offerVersions = object<{ items: OfferVersion[] }>({
  items: listOf(
    named<OfferVersion>('OfferVersion', {
      ...offerFields,
      changes: listOf(oneOf(OFFER_CHANGES), 'What is other than in the version before.'),
      stands: yes('It can be accepted now.'),
    }),
  ),
});

const offerVersion = named<OfferVersionView>('DiffedOffer', {
  ...offerFields,
  comparedWith: orNull(oneOf(['ask', 'offer'])),
  changes: orNull(termsDiff),
});

export const timelineEntry = named<TimelineEntry>('TimelineEntry', {
  at: instant(),
  subject: oneOf(['request', 'licence']),
  step: text(),
  from: orNull(text()),
  to: orNull(text()),
  by: object<TimelineEntry['by']>({ kind: oneOf(['licensee', 'desk', 'rule', 'system']), name: orNull(text()) }),
  note: orNull(text()),
});

export const message = named<MessageView>('Message', {
  id: id(),
  from: oneOf(['licensee', 'desk']),
  authorName: orNull(text()),
  body: text(),
  at: instant(),
});

const queue = named<QueueView>('QueuePlace', {
  position: integer('1 is next.'),
  waiting: integer(),
  promisedAt: instant(),
  late: yes(),
  workingMinutesLeft: integer('Working time of the desk until the promise, in quarters of an hour.'),
  timeZone: text('The desk’s own; the promise is read in it.'),
});

export const requestListFields = {
  reference: text('R-2026-00042'),
  kind: oneOf(REQUEST_KINDS),
  state: oneOf(requestStates.states),
  headline: text(),
  language: text(),
  direction: oneOf(['ltr', 'rtl']),
  titleName: orNull(text()),
  itemCount: integer(),
  price: orNull(money),
  submittedAt: instant(),
  updatedAt: instant(),
  promisedAt: orNull(instant()),
  offerExpiresAt: orNull(instant()),
  paymentDueAt: orNull(instant()),
  licenceReference: orNull(text()),
  extendsReference: orNull(text('The licence that an extension adds to.')),
};

export const requestListItem = named<RequestListItem>('RequestListItem', requestListFields);
export const requestPage = pageOf('RequestPage', requestListItem);

export const requestDetailFields = {
  ...requestListFields,
  id: id(),
  requesterName: text(),
  quoteId: orNull(id()),
  freeText: orNull(text()),
  url: orNull(text()),
  use: orNull(use),
  countries: listOf(text()),
  items: listOf(quoteItem),
  reasons: listOf(reviewReason),
  queue: orNull(queue),
  offer: orNull(offer),
  asks: listOf(askVersion, 'Each version of what was asked for, oldest first.'),
  offers: listOf(offerVersion, 'Each version of what was offered, oldest first.'),
  isArticleWithdrawn: yes('The newsroom has withdrawn an article of what stands: nothing can be accepted or paid.'),
  obstacle: orNull(oneOf(OFFER_OBSTACLES, 'Why what stands can be neither accepted nor paid now.')),
  decline: orNull(
    object<NonNullable<RequestDetail['decline']>>({
      reasonCode: text(),
      message: text(),
      nextStep: text(),
      note: orNull(text()),
    }),
  ),
  question: orNull(text()),
  timeline: listOf(timelineEntry),
  messages: listOf(message),
};

export const requestDetail = named<RequestDetail>('RequestDetail', {
  ...requestDetailFields,
  withoutParts: orNull(withoutParts),
  actions: listOf(oneOf(LICENSEE_ACTIONS)),
});

export const liveRequest = named<LiveRequestView>('LiveRequest', {
  reference: text(),
  state: oneOf(requestStates.states),
  updatedAt: instant(),
  offerId: orNull(id()),
  messages: integer(),
  queue: orNull(queue),
});
