import type { IncomingMessage } from 'node:http';
import type { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { tooLarge, unreadable } from './fetch.errors.js';

const DECODERS: Record<string, () => Duplex> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * The whole body, unpacked. Bytes are counted after unpacking, so a small bomb is stopped at the same limit.
 * @throws fetch.too-large, fetch.unreadable
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of decoded(response) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const decoder = DECODERS[encoding]?.();
  if (!decoder) throw unreadable();
  // The consumer of the decoder sees the error; the callback only keeps it from being thrown twice.
  return pipeline(response, decoder, () => undefined);
}

/** Lets so much of a body come in and forgets it; one that is longer or breaks off is closed. */
export async function drain(response: IncomingMessage, maxBytes: number): Promise<void> {
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) return;
    }
  } catch {
    // The status had come, and that is the answer.
  } finally {
    response.destroy();
  }
}
