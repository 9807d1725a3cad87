import type { Readable } from 'node:stream';
import { storageUnavailable } from '../storage.errors.js';

interface Part {
  /** The first and the last octet. */
  start: number;
  end: number;
}

export interface SteadyOptions {
  /** Longest silence in the middle. */
  timeoutMs: number;
  /** How often reading is begun again where it broke off. */
  retries: number;
}

/**
 * The octets of a part, read on from where the store broke off or fell silent.
 * @param open the rest of the same version of the object, from an octet on
 */
export async function* steadily(
  first: Readable,
  { start, end }: Part,
  open: (from: number) => Promise<Readable>,
  { timeoutMs, retries }: SteadyOptions,
): AsyncGenerator<Buffer> {
  let at = start;
  let source: Readable | undefined = first;
  for (let left = retries; at <= end; left -= 1) {
    try {
      source ??= await open(at);
      for await (const chunk of withoutSilence(source, timeoutMs)) {
        at += chunk.length;
        yield chunk;
      }
      if (at <= end) throw new Error('The object ended early.');
    } catch (error) {
      if (left <= 0) throw storageUnavailable(error);
    } finally {
      source?.destroy();
      source = undefined;
    }
  }
}

/** Only the wait for the store is timed: a reader that takes its time is none of its faults. */
async function* withoutSilence(source: Readable, timeoutMs: number): AsyncGenerator<Buffer> {
  const chunks = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  for (;;) {
    const timer = setTimeout(() => source.destroy(new Error('The store fell silent.')), timeoutMs);
    const next = await chunks.next().finally(() => clearTimeout(timer));
    if (next.done) return;
    yield next.value;
  }
}
