import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { WebhookSender } from '#platform/webhook';
import type { NoticeWebhook, NoticeWebhookOutcome, NoticeWebhooks } from '../telling/notice-webhooks.js';

export interface PlaceRow {
  url: string;
  sealed_secret: string;
  set_at: Date;
}

export const placeOf = (reads: Reads, organisationId: string): Promise<PlaceRow | undefined> =>
  reads.one<PlaceRow>('SELECT url, sealed_secret, set_at FROM notices.webhook_place WHERE organisation_id = $1', [
    organisationId,
  ]);

/** Sends to the one address that an organisation has named. */
@Injectable()
export class PlaceWebhooks implements NoticeWebhooks {
  constructor(
    private readonly reads: Reads,
    private readonly secrets: Secrets,
    private readonly sender: WebhookSender,
  ) {}

  async send({ id, type, organisationId, body }: NoticeWebhook): Promise<NoticeWebhookOutcome[]> {
    const row = await placeOf(this.reads, organisationId);
    if (!row) return [];
    const outcome = await this.sender.send({
      url: row.url,
      secret: this.secrets.open(row.sealed_secret),
      id,
      type,
      body,
    });
    const answer = outcome.kind === 'delivered' ? String(outcome.status) : outcome.code;
    return [
      {
        ...{ targetId: row.url, place: new URL(row.url).host, answer },
        ...{ isTaken: outcome.kind === 'delivered', isFinal: outcome.kind === 'refused' },
      },
    ];
  }
}
