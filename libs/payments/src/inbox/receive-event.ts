import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CrashPoints } from '../crash/crash-points.js';
import { badSignature, eventTooLarge } from '../payments.errors.js';
import { StripeGateway, type EventFormat } from '../stripe/stripe-gateway.js';
import { isHandled } from './handled-events.js';
import { StoreEvents } from './store-events.js';

const LARGEST_BYTES = 1_000_000;

export interface DeliveredEvent {
  format: EventFormat;
  /** The bytes as they arrived. */
  body: Buffer;
  /** The `Stripe-Signature` header. */
  signature: string | undefined;
}

/**
 * A webhook: its signature is checked, it is stored, and a job looks at what it is about. Nothing is decided here.
 * A database that is down lets the error out, so that the provider sends it again.
 */
@Injectable()
export class ReceiveEvent {
  constructor(
    private readonly gateway: StripeGateway,
    private readonly dataSource: DataSource,
    private readonly inbox: StoreEvents,
    private readonly crash: CrashPoints,
  ) {}

  /** @throws payments.bad-signature, payments.event-too-large: nothing is stored then */
  async execute({ format, body, signature }: DeliveredEvent): Promise<void> {
    if (body.length > LARGEST_BYTES) throw eventTooLarge();
    const event = signature ? await this.gateway.verifyEvent(format, body, signature) : null;
    if (!event) throw badSignature();
    // Of another account's mode, or of a kind that changes nothing here: taken, and forgotten.
    if (event.isLive !== this.gateway.isLive || !isHandled(event)) return;
    // One statement, and so a transaction by itself.
    await this.inbox.within(this.dataSource.manager, format, [event]);
    this.crash.reach('inbox.event-stored');
  }
}
