import { Client } from 'pg';
import { logger } from '#platform/telemetry';

export interface ListenerOptions {
  databaseUrl: string;
  channels: readonly string[];
  /** A notification came. */
  onNotice: (channel: string, payload: string) => void;
  /** It listens again after the connection was lost: something may have been missed. */
  onBack: () => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
const log = logger('database');

/**
 * Hears what PostgreSQL is told with NOTIFY, over a connection of its own. A lost connection is made again, with longer
 * and longer pauses.
 */
export class Listener {
  private client: Client | null = null;
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private pause = FIRST_PAUSE_MS;

  constructor(private readonly options: ListenerOptions) {}

  /** @throws Error when the first connection fails */
  async start(): Promise<void> {
    await this.connect();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      keepAlive: true,
      application_name: 'imprimatur-listener',
    });
    const lost = (): void => this.lose(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => this.options.onNotice(channel, payload ?? ''));
    await client.connect();
    for (const channel of this.options.channels) await client.query(`LISTEN "${channel.replaceAll('"', '""')}"`);
    if (this.isStopped) return void (await client.end());
    this.client = client;
    this.pause = FIRST_PAUSE_MS;
  }

  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    if (this.isStopped) return;
    log.warn('The connection that listens was lost');
    void client.end().catch(() => undefined);
    this.again();
  }

  private again(): void {
    this.timer = setTimeout(() => {
      this.connect().then(
        () => this.options.onBack(),
        () => {
          this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
          if (!this.isStopped) this.again();
        },
      );
    }, this.pause).unref();
  }
}
