import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { SafeFetch } from '#platform/fetch';
import { answerReason, sendingReason, type Reason } from './webhook-reasons.js';
import { webhookSignature } from './webhook-signature.js';

export interface WebhookMessage {
  url: string;
  /** As `newWebhookSecret` makes it. */
  secret: string;
  /** Of the event: the same at each try, so that the receiver can know it again. */
  id: string;
  /** Such as `licence.package-ready`. */
  type: string;
  /** What the event is about; sent as `{ type, timestamp, data }`. */
  body: object;
  /** When it happened; now unless told otherwise. */
  at?: Date;
}

/** `refused`: trying again changes nothing until somebody changes the address. `failed`: try again later. */
export type WebhookOutcome =
  | { kind: 'delivered'; status: number; isLocal: boolean }
  | ({ kind: 'refused' | 'failed'; status: number | null } & Reason);

/** Sends signed messages as Standard Webhooks does, by the safe fetcher's rules, once each: whoever calls tries again. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly fetcher: SafeFetch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether the address may be sent to, without sending anything: undefined, or the reason why not. */
  async check(url: string): Promise<Reason | undefined> {
    try {
      await this.fetcher.checkDestination(url);
      return undefined;
    } catch (error) {
      return sendingReason(codeOf(error)).reason;
    }
  }

  /** Never throws for what the other side does. */
  async send(message: WebhookMessage): Promise<WebhookOutcome> {
    const now = this.clock.now();
    const { type, body: data } = message;
    const body = Buffer.from(JSON.stringify({ type, timestamp: (message.at ?? now).toISOString(), data }));
    try {
      const { status, isLocal } = await this.fetcher.post(message.url, {
        headers: headersOf(message, now, body),
        body,
      });
      if (status >= 200 && status < 300) return { kind: 'delivered', status, isLocal };
      const { isFinal, reason } = answerReason(status);
      return { kind: isFinal ? 'refused' : 'failed', status, ...reason };
    } catch (error) {
      const { isFinal, reason } = sendingReason(codeOf(error));
      return { kind: isFinal ? 'refused' : 'failed', status: null, ...reason };
    }
  }
}

function headersOf({ id, secret }: WebhookMessage, now: Date, body: Buffer): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000);
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': webhookSignature(secret, id, timestamp, body),
  };
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError && error.code.startsWith('fetch.')) return error.code;
  throw error;
}
