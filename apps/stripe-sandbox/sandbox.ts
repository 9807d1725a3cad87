import type { AddressInfo } from 'node:net';
import { balanceRoutes } from './balance/balance-routes.js';
import { balanceTransactionRoutes } from './balance-transactions/balance-transaction-routes.js';
import { chargeRoutes } from './charges/charge-routes.js';
import { sessionRoutes } from './checkout-sessions/session-routes.js';
import { registerControls } from './control/control-routes.js';
import { creditNoteRoutes } from './credit-notes/credit-note-routes.js';
import { customerRoutes } from './customers/customer-routes.js';
import { disputeRoutes } from './disputes/dispute-routes.js';
import { fileRoutes } from './files/file-routes.js';
import { EventLog } from './events/event-log.js';
import { eventRoutes } from './events/event-routes.js';
import { registerPages } from './hosted-page/page-routes.js';
import { ApiCalls } from './http/api-call.js';
import { Faults } from './http/faults.js';
import { Idempotency } from './http/idempotency.js';
import { RouteTable } from './http/route.js';
import { buildServer, type RequestLogLine } from './http/server.js';
import { invoiceItemRoutes } from './invoice-items/invoice-item-routes.js';
import { invoicePaymentRoutes } from './invoice-payments/invoice-payment-routes.js';
import { invoiceRoutes } from './invoices/invoice-routes.js';
import { paymentIntentRoutes } from './payment-intents/payment-intent-routes.js';
import { payoutRoutes } from './payouts/payout-routes.js';
import { priceRoutes } from './prices/price-routes.js';
import { productRoutes } from './products/product-routes.js';
import { refundRoutes } from './refunds/refund-routes.js';
import { SandboxClock } from './state/sandbox-clock.js';
import { Store } from './state/store.js';
import { timePasses } from './time-passes.js';
import { DEFAULT_RETRY_DELAYS, Dispatcher } from './webhooks/dispatcher.js';
import { subscriptionRoutes } from './webhooks/subscription-routes.js';
import type { World } from './world.js';

export const DEFAULT_SECRET_KEY = 'sk_test_sandbox_0123456789abcdefghijklmnop';
/** How often is looked for what became due. */
const SWEEP_MS = 1000;
/** Until the control API says otherwise. Like Stripe's test mode, banks take minutes here instead of days. */
const ORDINARY = { booksLater: false, refundsWait: false, bankSeconds: 180 };

export interface SandboxOptions {
  /** 0 for any free one. */
  port: number;
  /** Where the journal lies; null keeps everything in memory only. */
  dataDir: string | null;
  host?: string;
  secretKey?: string;
  /** Where browsers reach the hosted pages, when that is not the address listened on. */
  publicUrl?: string;
  retryDelaysMs?: readonly number[];
}

export interface Sandbox {
  url: string;
  port: number;
  secretKey: string;
  close(): Promise<void>;
}

/** Starts a sandbox in this process; resolves when it listens. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const secretKey = options.secretKey ?? DEFAULT_SECRET_KEY;
  const store = new Store(options.dataDir);
  await store.open();
  const world = assemble(store, secretKey, options);
  const faults = new Faults();
  const log: RequestLogLine[] = [];
  const idempotency = new Idempotency(store.idempotency, world.clock);
  const calls = new ApiCalls(world, new RouteTable(allRoutes), idempotency);
  const server = buildServer(calls, faults, store.journal, log);
  registerPages(server, world);
  registerControls(server, { world, faults, log, reset: (keep) => reset(world, faults, log, keep) });
  await server.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const url = `http://${options.host ?? '127.0.0.1'}:${port}`;
  world.settings.publicUrl = options.publicUrl ?? url;
  world.dispatcher.resume();
  const sweep = setInterval(() => timePasses(world), SWEEP_MS).unref();
  const close = async (): Promise<void> => {
    clearInterval(sweep);
    await world.dispatcher.close();
    await server.close();
    await store.journal.close();
  };
  return { url, port, secretKey, close };
}

const allRoutes = [
  ...customerRoutes,
  ...productRoutes,
  ...priceRoutes,
  ...sessionRoutes,
  ...paymentIntentRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...invoiceRoutes,
  ...invoiceItemRoutes,
  ...invoicePaymentRoutes,
  ...creditNoteRoutes,
  ...disputeRoutes,
  ...fileRoutes,
  ...payoutRoutes,
  ...balanceRoutes,
  ...balanceTransactionRoutes,
  ...eventRoutes,
  ...subscriptionRoutes,
];

function assemble(store: Store, secretKey: string, options: SandboxOptions): World {
  const clock = new SandboxClock();
  clock.restore(store.clock.get('clock')?.offsetMs ?? 0);
  const dispatcher = new Dispatcher(store, clock, options.retryDelaysMs ?? DEFAULT_RETRY_DELAYS);
  const events = new EventLog(store, clock, dispatcher);
  events.index();
  const settings = { secretKeys: [secretKey], publicUrl: '', ...ORDINARY };
  return { store, clock, events, dispatcher, settings };
}

async function reset(world: World, faults: Faults, log: RequestLogLine[], keepSubscriptions: boolean): Promise<void> {
  world.dispatcher.forget();
  faults.clear();
  log.length = 0;
  world.clock.restore(0);
  Object.assign(world.settings, ORDINARY);
  await world.store.reset({ subscriptions: keepSubscriptions });
  world.events.index();
}
