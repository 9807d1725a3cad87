import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** A body that is counted and hashed as it goes by; its own failure is kept apart from the store's. */
export class CountedSource {
  isDone = false;
  failure: Error | undefined;
  private size = 0;
  private readonly hash = createHash('sha256');
  private readonly chunks: AsyncIterator<Buffer | string, undefined>;

  constructor(body: Readable) {
    this.chunks = (body as AsyncIterable<Buffer | string, undefined>)[Symbol.asyncIterator]();
  }

  /** The first octets: at least so many, or all there are. */
  async take(bytes: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    while (!this.isDone && this.size < bytes) {
      const chunk = await this.next();
      if (chunk) taken.push(chunk);
    }
    return Buffer.concat(taken);
  }

  async *from(start: Buffer): AsyncGenerator<Buffer> {
    yield start;
    for (let chunk = await this.next(); chunk; chunk = await this.next()) yield chunk;
  }

  facts(): { size: number; sha256: string } {
    return { size: this.size, sha256: this.hash.digest('hex') };
  }

  private async next(): Promise<Buffer | undefined> {
    try {
      const step = await this.chunks.next();
      if (step.done) {
        this.isDone = true;
        return undefined;
      }
      const bytes = Buffer.from(step.value);
      this.size += bytes.length;
      this.hash.update(bytes);
      return bytes;
    } catch (error) {
      this.failure = error as Error;
      throw error;
    }
  }
}
