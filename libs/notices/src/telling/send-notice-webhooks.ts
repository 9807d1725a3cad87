import { Inject, Injectable } from '@nestjs/common';
import type { EventConsumer, EventContext } from '#platform/jobs';
import { RecipientTold } from '../notices.events.js';
import { NOTICE_WEBHOOKS, type NoticeWebhooks } from './notice-webhooks.js';
import { RecordTelling } from './record-telling.js';
import { TellingQuery } from './telling.query.js';

type Told = NonNullable<(typeof RecipientTold)['payload']>;

/** Sends a notice to the webhooks of its holder; one that does not take it is tried again with the job. */
@Injectable()
export class SendNoticeWebhooks implements EventConsumer<Told> {
  readonly event = RecipientTold;
  readonly name = 'notices.send-webhooks';

  constructor(
    private readonly tellings: TellingQuery,
    private readonly records: RecordTelling,
    @Inject(NOTICE_WEBHOOKS) private readonly webhooks: NoticeWebhooks,
  ) {}

  async handle({ recipientId, occasion }: Told, { eventId }: EventContext): Promise<void> {
    const telling = await this.tellings.of(recipientId);
    if (!telling || (telling.isAcknowledged && occasion !== 'sent')) return;
    const outcomes = await this.webhooks.send({
      ...{ id: eventId, type: RecipientTold.name, organisationId: telling.organisationId },
      body: { ...this.tellings.bodyOf(telling), occasion },
    });
    await this.records.sentByWebhook(recipientId, eventId, outcomes);
    const failed = outcomes.filter(({ isTaken, isFinal }) => !isTaken && !isFinal);
    if (failed.length > 0)
      throw new Error(`Not taken: ${failed.map(({ place, answer }) => `${place} ${answer}`).join()}`);
  }
}
