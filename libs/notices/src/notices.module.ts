import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { PackagingModule } from '#libs/packaging';
import { ChaseByHand, UndoChase } from './chase/chase-by-hand.js';
import { ChaseDue } from './chase/chase-due.js';
import { SendChase } from './chase/send-chase.js';
import { NoticeLinks } from './licensee/notice-links.js';
import { NoticeMarkersQuery } from './licensee/notice-markers.query.js';
import { StatusListQuery } from './licensee/status-list.query.js';
import { OwnNoticesQuery } from './licensee/own-notices.query.js';
import { CallBackNotice } from './notice/call-back-notice.js';
import { DiscardNotice } from './notice/discard-notice.js';
import { NoticesQuery } from './notice/notices.query.js';
import { ProposeLateKill } from './notice/propose-late-kill.js';
import { ProposeNotices } from './notice/propose-notices.js';
import { SaveNotice } from './notice/save-notice.js';
import { SendNotice } from './notice/send-notice.js';
import { NoticeProofQuery } from './proof/notice-proof.query.js';
import { ReachQuery } from './reach/reach.query.js';
import { AcknowledgeNotice } from './recipient/acknowledge-notice.js';
import { RecipientsQuery } from './recipient/recipients.query.js';
import { RecordTelling } from './telling/record-telling.js';
import { SendNoticeWebhooks } from './telling/send-notice-webhooks.js';
import { TellPage } from './telling/tell-page.js';
import { TellRecipients } from './telling/tell-recipients.js';
import { NOTICE_WEBHOOKS } from './telling/notice-webhooks.js';
import { TellingQuery } from './telling/telling.query.js';
import { PlaceWebhooks } from './webhook/place-webhooks.js';
import { WebhookPlaces } from './webhook/webhook-place.js';

/** What the worker runs. */
export const NOTICES_HANDLERS = [TellRecipients, ChaseDue, SendChase, ProposeLateKill] as const;
export const NOTICES_CONSUMERS = [SendNoticeWebhooks] as const;
export const NOTICES_CONSUMER_GROUPS = [ProposeNotices] as const;

const DOOR = [
  SaveNotice,
  DiscardNotice,
  SendNotice,
  CallBackNotice,
  NoticesQuery,
  ReachQuery,
  RecipientsQuery,
  AcknowledgeNotice,
  ChaseByHand,
  UndoChase,
  NoticeLinks,
  NoticeMarkersQuery,
  StatusListQuery,
  OwnNoticesQuery,
  NoticeProofQuery,
  TellingQuery,
  RecordTelling,
  WebhookPlaces,
];
const BACKGROUND = [...NOTICES_HANDLERS, ...NOTICES_CONSUMERS, ...NOTICES_CONSUMER_GROUPS];

/** Desk and portal: notices are written, read and confirmed. Stands on catalogue, licensing and packaging. */
@Module({ providers: DOOR, exports: DOOR })
export class NoticesModule {}

/** The worker: holders are told and chased. @param webhooks what sends to the places of organisations */
@Module({})
export class NoticesTellingModule {
  static forRoot(webhooks: Provider = { provide: NOTICE_WEBHOOKS, useClass: PlaceWebhooks }): DynamicModule {
    return {
      module: NoticesTellingModule,
      imports: [NoticesModule, PackagingModule],
      providers: [webhooks, TellPage, ...BACKGROUND],
      exports: [...BACKGROUND],
    };
  }
}
