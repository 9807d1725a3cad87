import {
  ACKNOWLEDGEMENT_WAYS,
  ANSWERS,
  NOTICE_KINDS,
  NOTICE_STATES,
  type Acknowledged,
  type Acknowledgement,
  type ChaseView,
  type NoticeCounts,
  type NoticeDeadline,
  type NoticeDetail,
  type NoticeLinkView,
  type NoticeListItem,
  type NoticeStep,
  type OwnNotice,
  type ReachedLicence,
  type ReachView,
  type RecipientItem,
  type RecipientRecord,
  type RecipientStepView,
  type WebhookPlaceView,
  type WebhookTrial,
} from '#libs/notices';
import { LICENCE_STATES } from '#libs/licensing';
import {
  anything,
  id,
  instant,
  integer,
  listOf,
  named,
  object,
  oneOf,
  orNull,
  pageOf,
  text,
  yes,
  type Field,
} from '../schema.js';

const direction = oneOf(['ltr', 'rtl']);

export const acknowledgement = named<Acknowledgement>('Acknowledgement', {
  at: instant(),
  way: oneOf(ACKNOWLEDGEMENT_WAYS),
  name: text('Who confirmed.'),
  note: orNull(text('Where the desk noted it.')),
});

export const acknowledged = named<Acknowledged>('Acknowledged', {
  id: id(),
  acknowledgedAt: instant('Of the first time.'),
  way: oneOf(ACKNOWLEDGEMENT_WAYS),
  name: text(),
});

export const ownNotice = named<OwnNotice>('OwnNotice', {
  id: id(),
  kind: oneOf(NOTICE_KINDS, 'After a kill or takedown nothing of the article may be used.'),
  reference: text('Of the licence.'),
  articleId: id(),
  headline: text(),
  language: text(),
  direction,
  titleName: text(),
  canonicalUrl: text(),
  text: text('What the newsroom says.'),
  sentAt: instant(),
  dueAt: instant('Until when it has to be confirmed.'),
  acknowledgement: orNull(acknowledgement),
});
export const ownNoticePage = pageOf('OwnNoticePage', ownNotice);

export const noticeLink = named<NoticeLinkView>('NoticeLink', {
  id: id(),
  kind: oneOf(NOTICE_KINDS),
  reference: text(),
  organisation: text(),
  headline: text(),
  language: text(),
  direction,
  canonicalUrl: text(),
  text: text(),
  sentAt: instant(),
  dueAt: instant(),
  acknowledgement: orNull(acknowledgement),
});

const counts = object<NoticeCounts>({ reached: integer(), confirmed: integer(), overdue: integer() });

const itemFields: { [K in keyof NoticeListItem]-?: Field } = {
  id: id(),
  kind: oneOf(NOTICE_KINDS),
  state: oneOf(NOTICE_STATES),
  origin: oneOf(['desk', 'catalogue'], 'catalogue: proposed because the newsroom changed the article.'),
  articleId: id(),
  headline: text(),
  language: text(),
  direction,
  titleName: text(),
  by: orNull(text()),
  createdAt: instant(),
  sentAt: orNull(instant()),
  dueAt: orNull(instant()),
  counts,
};
export const noticePage = pageOf('NoticePage', named<NoticeListItem>('NoticeListItem', itemFields));

export const noticeDetail = named<NoticeDetail>('NoticeDetail', {
  ...itemFields,
  canonicalUrl: text(),
  aboutVersion: orNull(integer('Only holders of this version are told; null for all.')),
  newVersion: orNull(integer('Its text takes the place of the licensed one.')),
  text: text('To the licensees.'),
  note: orNull(text('For the desk alone.')),
  codes: listOf(text(), 'What the new version changed.'),
  hours: integer(),
  countsBy: oneOf(['clock', 'desk'], 'Hours of the clock, or of the desk.'),
  revision: integer('Of the draft; give it back with a change.'),
  startsAt: orNull(instant('Until then it can be called back.')),
  toldAt: orNull(instant('When everybody was told.')),
  history: listOf(
    object<NoticeStep>({
      from: orNull(oneOf(NOTICE_STATES)),
      to: oneOf(NOTICE_STATES),
      kind: text(),
      name: orNull(text()),
      at: instant(),
    }),
  ),
  chase: orNull(
    object<NonNullable<NoticeDetail['chase']>>({ id: id(), recipientId: orNull(id()), startsAt: instant() }),
  ),
});

export const noticeDeadlines = named<{ items: NoticeDeadline[] }>('NoticeDeadlines', {
  items: listOf(
    object<NoticeDeadline>({ kind: oneOf(NOTICE_KINDS), hours: integer(), countsBy: oneOf(['clock', 'desk']) }),
  ),
});

export const noticeReach = named<ReachView>('NoticeReach', {
  licences: integer(),
  organisations: integer(),
  people: integer('Who are written to, by mail; whatever they have chosen not to be written to about.'),
  items: listOf(
    object<ReachedLicence>({
      reference: text(),
      organisation: object<ReachedLicence['organisation']>({ id: id(), name: text() }),
      state: oneOf(LICENCE_STATES),
      people: integer(),
    }),
  ),
  nextCursor: orNull(text()),
});

const recipientFields: { [K in keyof RecipientItem]-?: Field } = {
  id: id(),
  reference: text(),
  organisation: object<RecipientItem['organisation']>({ id: id(), name: text() }),
  answer: oneOf(ANSWERS),
  toldAt: instant(),
  acknowledgement: orNull(acknowledgement),
  chases: integer('How often it was written again by itself.'),
  nextChaseAt: orNull(instant()),
  mails: integer(),
  webhooks: integer('Taken by the licensee’s own place.'),
};
export const recipientPage = pageOf('NoticeRecipientPage', named<RecipientItem>('NoticeRecipient', recipientFields));

export const recipientRecord = named<RecipientRecord>('NoticeRecipientRecord', {
  ...recipientFields,
  noticeId: id(),
  kind: oneOf(NOTICE_KINDS),
  history: listOf(
    object<RecipientStepView>({
      step: text(),
      way: orNull(text()),
      by: object<RecipientStepView['by']>({ kind: text(), name: orNull(text()) }),
      data: anything(),
      at: instant(),
    }),
  ),
});

export const chaseBegun = named<ChaseView>('NoticeChase', {
  id: id(),
  state: oneOf(['waiting', 'sent', 'undone']),
  startsAt: instant('Until then it can be undone.'),
  open: integer('How many are written to.'),
});

export const webhookPlace = named<{ place: WebhookPlaceView | null }>('NoticeWebhook', {
  place: orNull(object<WebhookPlaceView>({ url: text(), setAt: instant() })),
});
export const webhookSet = named<{ url: string; secret: string }>('NoticeWebhookSet', {
  url: text(),
  secret: text('Signs each message as Standard Webhooks does; shown this once.'),
});
export const webhookTrial = named<WebhookTrial>('NoticeWebhookTrial', {
  isTaken: yes(),
  message: text(),
  nextStep: orNull(text()),
});

export const noticeSaved = object<{ id: string; revision: number }>({ id: id(), revision: integer() });
export const noticeSent = object<{ id: string; startsAt: string; reached: number }>({
  id: id(),
  startsAt: instant('Until then it can be called back.'),
  reached: integer(),
});
export const noticeMoved = object<{ id: string; state: string }>({ id: id(), state: text() });
