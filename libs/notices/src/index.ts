export * from './notices.module.js';
export * from './notices.entities.js';
export * from './notices.errors.js';
export * from './notices.events.js';
export * from './notices.permissions.js';

export * from './notice/notice.states.js';
export * from './notice/notice-view.js';
export { CallBackNotice } from './notice/call-back-notice.js';
export { DiscardNotice } from './notice/discard-notice.js';
export { NoticesQuery, type NoticeFilter } from './notice/notices.query.js';
export { SaveNotice, type SaveNoticeInput } from './notice/save-notice.js';
export { SendNotice, type SendNoticeInput } from './notice/send-notice.js';
export { ProposeNotices } from './notice/propose-notices.js';

export { ReachQuery, type ReachedLicence, type ReachView } from './reach/reach.query.js';

export { TellRecipients } from './telling/tell-recipients.js';
export { NOTICE_WEBHOOKS, type NoticeWebhook, type NoticeWebhooks } from './telling/notice-webhooks.js';
export { SendNoticeWebhooks } from './telling/send-notice-webhooks.js';
export { TellingQuery, type Telling, type ToldPerson } from './telling/telling.query.js';
export { RecordTelling } from './telling/record-telling.js';

export { AcknowledgeNotice, type Acknowledged } from './recipient/acknowledge-notice.js';
export { ACKNOWLEDGEMENT_WAYS, type AcknowledgementWay } from './recipient/recipient.entity.js';
export { RecipientsQuery, type RecipientFilter } from './recipient/recipients.query.js';
export * from './recipient/recipient-view.js';

export { ChaseByHand, UndoChase, type ChaseView } from './chase/chase-by-hand.js';
export { ChaseDue } from './chase/chase-due.js';
export { SendChase } from './chase/send-chase.js';

export { NoticeLinks, type NoticeLinkView } from './licensee/notice-links.js';
export { markedLicence, type MarkedLicence, type PublicMarker } from './licensee/marked-licence.js';
export { NoticeMarkersQuery, WITHDRAWALS, type Withdrawal } from './licensee/notice-markers.query.js';
export { StatusListQuery } from './licensee/status-list.query.js';
export { OwnNoticesQuery, type OwnNotice } from './licensee/own-notices.query.js';

export { WebhookPlaces, type WebhookPlaceView, type WebhookTrial } from './webhook/webhook-place.js';
export { NoticeProofQuery } from './proof/notice-proof.query.js';
