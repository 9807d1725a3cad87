import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LiveEvents, type LiveEvent } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import { Listener } from '#platform/database';
import type { LiveStream } from './live-stream.js';

const CHANGES = 'imprimatur_desk';
const SESSIONS = 'imprimatur_desk_sessions';
const HEARTBEAT_MS = 15_000;

/**
 * The open streams of this process. All of them hear the same changes, over one connection that listens; it is made with
 * the first stream.
 */
@Injectable()
export class LiveStreams implements OnApplicationShutdown {
  private readonly open = new Set<LiveStream>();
  private listening: Promise<Listener> | null = null;
  private heartbeat: NodeJS.Timeout | undefined;
  private newest = '0';

  constructor(
    private readonly events: LiveEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Adds a stream and tells it what it has missed.
   *
   * @param lastId what its browser heard last; undefined for one that has just read everything
   */
  async add(stream: LiveStream, lastId: string | undefined): Promise<void> {
    this.listening ??= this.listen();
    try {
      await this.listening;
    } catch (error) {
      this.listening = null;
      throw error;
    }
    this.open.add(stream);
    stream.onClose(() => this.open.delete(stream));
    if (lastId === undefined) return stream.greet(await this.events.newest());
    const { events, isTooMuch } = await this.events.after(lastId);
    stream.greet(lastId);
    if (isTooMuch) return stream.reset(await this.events.newest());
    for (const event of events) stream.tell(event);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.heartbeat);
    for (const stream of this.open) stream.close();
    const listener = await this.listening?.catch(() => undefined);
    await listener?.stop();
  }

  /** For the server's end, which otherwise waits for its open answers. */
  closeAll(): void {
    for (const stream of this.open) stream.close();
  }

  private async listen(): Promise<Listener> {
    const listener = new Listener({
      databaseUrl: this.config.databaseUrl,
      channels: [CHANGES, SESSIONS],
      onNotice: (channel, payload) => (channel === CHANGES ? this.hear(payload) : this.lookWhoIsStillIn()),
      onBack: () => void this.catchUp(),
    });
    await listener.start();
    this.newest = await this.events.newest();
    clearInterval(this.heartbeat);
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS).unref();
    return listener;
  }

  private hear(payload: string): void {
    const event = JSON.parse(payload) as LiveEvent;
    this.newest = event.id;
    for (const stream of this.open) stream.tell(event);
  }

  private beat(): void {
    for (const stream of this.open) stream.beat();
    this.lookWhoIsStillIn();
  }

  private lookWhoIsStillIn(): void {
    for (const stream of this.open) void stream.checkActor();
  }

  private async catchUp(): Promise<void> {
    try {
      const { events, isTooMuch } = await this.events.after(this.newest);
      if (isTooMuch) {
        const newest = await this.events.newest();
        for (const stream of this.open) stream.reset(newest);
      }
      for (const event of events) for (const stream of this.open) stream.tell(event);
    } catch {
      // The database is away again: the listener will be back, and then this is.
    }
  }
}
