import { join } from 'node:path';
import { openDatabase } from './database.js';
import type { DemoHouse } from './demo-contract.js';
import { findDemoHouse } from './demo-house.js';
import { furnish } from './furnish.js';
import type { HouseProcess, ProcessPlan } from './house-process.js';
import { keepRunning, type Listener } from './keep-running.js';
import { startMailCatcher } from './mail/start-mail-catcher.js';
import { earlierRun } from './house-file.js';
import { type Newsroom, startNewsroom } from './newsroom/start-newsroom.js';
import { expectFreePorts } from './ports.js';
import { folders, processEnv, type Settings } from './settings.js';
import { ensureWebhook } from './stripe-webhook.js';

/** Everything that runs, and where. */
export interface House {
  addresses: Record<'portal' | 'desk', string> & Partial<Record<'mails' | 'stripe', string>>;
  newsroom: Readonly<Record<string, string>>;
  demo: DemoHouse | undefined;
  /** Process ids by name; they change when a crashed process is started again. */
  pids(): Record<string, number | undefined>;
}

/** How long the processes of a killed run may need until they have noticed. */
const KILLED_RUN_MS = 12_000;
const ALREADY = 'Imprimatur seems to run already with this data; stop it, or set another DATA_DIR as well.';

/** Starts the whole house and stops it again, whatever of it was up. */
export class HouseKeeper {
  private readonly toStop: (() => Promise<void>)[] = [];
  private readonly processes: HouseProcess[] = [];
  private readonly underway: Promise<unknown>[] = [];
  private stopping = false;

  constructor(
    private readonly settings: Settings,
    private readonly listener: Listener,
  ) {}

  /** @throws Error with a sentence for the person at the terminal */
  async start(): Promise<House> {
    const { settings } = this;
    const earlier = earlierRun(settings.config.dataDir);
    await expectFreePorts(settings, earlier === 'killed' ? KILLED_RUN_MS : 0).catch((error: Error) => {
      throw earlier === 'running' ? new Error(`${error.message}\n${ALREADY}`) : error;
    });
    const demo = settings.demo ? await findDemoHouse() : undefined;
    const [database, webhookSecret, newsroom] = await this.together([
      this.openDatabase(),
      this.startStripe(),
      this.startNewsroom(demo),
      this.startMails(),
    ]);
    const env = processEnv(settings, database.appUrl, webhookSecret);
    if (demo) await this.furnish(database, env, newsroom.origins);
    await this.startProcesses(env);
    const pids = () => Object.fromEntries(this.processes.map(({ name, pid }) => [name, pid]));
    return { addresses: this.addresses(), newsroom: newsroom.origins, demo, pids };
  }

  /** The last thing started is stopped first; our processes all at once before it. Also in the middle of a start. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.allSettled(this.processes.map((process) => process.stop()));
    await Promise.allSettled(this.underway);
    for (const stop of this.toStop.splice(0).reverse()) await stop().catch(() => undefined);
  }

  /** Starts things at once; the first failure is thrown at once, and `stop` waits for whatever is still coming up. */
  private async together<T extends readonly unknown[]>(work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
    this.underway.push(...work);
    return await Promise.all(work);
  }

  private async openDatabase() {
    const database = await openDatabase(this.settings, this.listener.giveUp);
    this.toStop.push(database.stop);
    return database;
  }

  private async startMails(): Promise<void> {
    const { mailCatcher, host, ports } = this.settings;
    if (!mailCatcher) return;
    const folder = folders(this.settings).mail;
    const catcher = await startMailCatcher({ folder, host, smtpPort: ports.SMTP_PORT, pagePort: ports.MAIL_PORT });
    this.toStop.push(catcher.close);
  }

  private async startNewsroom(demo: DemoHouse | undefined): Promise<Newsroom> {
    if (!demo) return { origins: {}, close: async () => undefined };
    const { host, ports, config } = this.settings;
    const newsroom = await startNewsroom(demo, host, ports.NEWSROOM_PORT, config.publicUrl);
    this.toStop.push(newsroom.close);
    return newsroom;
  }

  /** Returns the secret that signs the sandbox's events; empty without a sandbox. */
  private async startStripe(): Promise<string> {
    const { settings } = this;
    if (!settings.sandbox) return '';
    const { stripe, logs } = folders(settings);
    const url = `http://127.0.0.1:${settings.ports.STRIPE_SANDBOX_PORT}`;
    const env = { ...processEnv(settings, '', ''), STRIPE_SANDBOX_DATA: stripe };
    const healthUrl = `${url}/_sandbox/health`;
    const module = 'apps/stripe-sandbox/main.js';
    await this.keep({ name: 'stripe-sandbox', module, env, logFolder: logs, healthUrl, silent: true });
    const { config, ports } = settings;
    const receiver = `http://127.0.0.1:${ports.PORT}/stripe/event-notifications`;
    return ensureWebhook(url, config.stripe.secretKey, receiver, join(stripe, 'our-webhook.json'));
  }

  private async furnish(
    database: { ownerUrl: string; startOver?: () => Promise<void> },
    env: Record<string, string>,
    newsroom: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { ownerUrl, startOver } = database;
    const leftovers = [this.settings.config.storageDir, folders(this.settings).mail];
    await furnish({ ownerUrl, startOver, env, newsroom, leftovers, say: this.listener.say });
  }

  private async startProcesses(env: Record<string, string>): Promise<void> {
    const { ports } = this.settings;
    const logFolder = folders(this.settings).logs;
    const ready = (port: number): string => `http://127.0.0.1:${port}/readyz`;
    await this.together([
      this.keep({ name: 'api', module: 'apps/api/main.js', env, logFolder, healthUrl: ready(ports.PORT) }),
      this.keep({ name: 'admin', module: 'apps/admin/main.js', env, logFolder, healthUrl: ready(ports.ADMIN_PORT) }),
      this.keep({ name: 'worker', module: 'apps/worker/main.js', env, logFolder }),
    ]);
  }

  private async keep(plan: ProcessPlan): Promise<void> {
    if (this.stopping) throw new Error('Stopped while starting.');
    const process = keepRunning(plan, this.listener);
    this.processes.push(process);
    await process.start();
  }

  private addresses(): House['addresses'] {
    const { config, ports, sandbox, mailCatcher } = this.settings;
    return {
      portal: config.publicUrl,
      desk: config.deskUrl,
      ...(mailCatcher ? { mails: `http://localhost:${ports.MAIL_PORT}` } : {}),
      ...(sandbox ? { stripe: `http://127.0.0.1:${ports.STRIPE_SANDBOX_PORT}` } : {}),
    };
  }
}
