import { createHash } from 'node:crypto';
import type { Collection } from '../state/collection.js';
import type { IdempotencyRecord } from '../state/records.js';
import type { SandboxClock } from '../state/sandbox-clock.js';
import { StripeFailure } from './stripe-failure.js';

const KEPT_SECONDS = 86_400;

export const fingerprintOf = (method: string, path: string, body: string): string =>
  createHash('sha256').update(`${method} ${path}\n${body}`).digest('hex');

/** Answers to keyed requests, kept for 24 hours and replayed; Stripe's rules for the same key. */
export class Idempotency {
  private readonly running = new Map<string, string>();

  constructor(
    private readonly stored: Collection<IdempotencyRecord>,
    private readonly clock: SandboxClock,
  ) {}

  /**
   * @returns the stored answer, or null when the request is to be executed (then `finish` or `abandon` must follow)
   * @throws StripeFailure 400 for other parameters under the same key, 409 while the first is under way
   */
  begin(key: string, fingerprint: string): IdempotencyRecord | null {
    if (key.length > 255) {
      throw new StripeFailure(
        400,
        { type: 'invalid_request_error', message: 'Idempotency keys have at most 255 characters.' },
        false,
      );
    }
    const underWay = this.running.get(key);
    if (underWay !== undefined) {
      if (underWay !== fingerprint) throw otherParameters(key);
      throw inUse(key);
    }
    const answer = this.stored.get(key);
    if (answer && answer.created + KEPT_SECONDS > this.clock.now()) {
      if (answer.fingerprint !== fingerprint) throw otherParameters(key);
      return answer;
    }
    this.running.set(key, fingerprint);
    return null;
  }

  finish(key: string, answer: Omit<IdempotencyRecord, 'id' | 'created' | 'fingerprint'>): void {
    const fingerprint = this.running.get(key);
    this.running.delete(key);
    if (fingerprint !== undefined) this.stored.put({ ...answer, id: key, fingerprint, created: this.clock.now() });
  }

  /** Nothing was executed: the key is as good as new. */
  abandon(key: string): void {
    this.running.delete(key);
  }
}

function otherParameters(key: string): StripeFailure {
  const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
  return new StripeFailure(400, { type: 'idempotency_error', message }, false);
}

function inUse(key: string): StripeFailure {
  const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`;
  return new StripeFailure(409, { type: 'idempotency_error', code: 'idempotency_key_in_use', message }, false);
}
