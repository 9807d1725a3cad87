import { Global, Module } from '@nestjs/common';
import { WebhookSender } from './webhook-sender.js';

/** Needs the safe fetcher and the clock within reach. */
@Global()
@Module({ providers: [WebhookSender], exports: [WebhookSender] })
export class WebhookModule {}
