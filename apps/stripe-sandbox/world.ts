import type { EventLog } from './events/event-log.js';
import type { SandboxClock } from './state/sandbox-clock.js';
import type { Store } from './state/store.js';
import type { Dispatcher } from './webhooks/dispatcher.js';

export interface SandboxSettings {
  /** Requests carry one of these; anything else answers 401. */
  secretKeys: string[];
  /** Where browsers reach the hosted pages, without a slash at the end. */
  publicUrl: string;
  /** A charge's balance transaction follows later, when the control API books it; as it can at Stripe. */
  booksLater: boolean;
  /** Refunds stay pending, as when the balance does not suffice, until they are ordered to succeed or to fail. */
  refundsWait: boolean;
  /** How long a bank takes over a debit or a refund. */
  bankSeconds: number;
}

/** What every operation works on. */
export interface World {
  store: Store;
  clock: SandboxClock;
  events: EventLog;
  dispatcher: Dispatcher;
  settings: SandboxSettings;
}
