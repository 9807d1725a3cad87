import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '#libs/licensing';

const RETRY_MS = 2_000;
/** A reader that has fallen so far behind is let go of; it comes back and catches up. */
const MOST_BUFFERED = 256 * 1024;

/** One browser's line: server-sent events as the HTML standard (9.2) writes them. */
export class LiveStream {
  private readonly closers: (() => void)[] = [];
  private isChecking = false;

  /** @param mayStillRead asks anew who it is; the stream ends with the session */
  constructor(
    private readonly response: ServerResponse,
    private readonly mayStillRead: () => Promise<boolean>,
  ) {
    response.on('close', () => this.ended());
  }

  greet(id: string): void {
    this.write(`retry: ${RETRY_MS}\nid: ${id}\nevent: hello\ndata: {}\n\n`);
  }

  tell({ id, kind, subject }: LiveEvent): void {
    this.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify({ kind, subject })}\n\n`);
  }

  /** Everything has to be read anew. */
  reset(id: string): void {
    this.write(`id: ${id}\nevent: reset\ndata: {}\n\n`);
  }

  beat(): void {
    this.write(': beat\n\n');
  }

  async checkActor(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    try {
      if (await this.mayStillRead()) return;
      this.write('event: signed-out\ndata: {}\n\n');
      this.close();
    } catch {
      // The database is away: asked again with the next beat.
    } finally {
      this.isChecking = false;
    }
  }

  onClose(closer: () => void): void {
    this.closers.push(closer);
  }

  close(): void {
    this.response.end();
    this.ended();
  }

  private ended(): void {
    for (const closer of this.closers.splice(0)) closer();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_BUFFERED) this.response.destroy();
  }
}
