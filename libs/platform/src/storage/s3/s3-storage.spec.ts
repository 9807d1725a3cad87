import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ConfigError } from '#platform/config';
import { describeObjectStorage } from '../../../../../test/support/object-storage-contract.js';
import { startS3, type S3Server } from '../../../../../test/support/s3-server.js';
import { openS3, type S3Options } from '../index.js';
import { storageFor } from '../storage.module.js';

let s3: S3Server;
const optionsFor = (over: Partial<S3Options> = {}): S3Options => ({ ...s3.options, ...over });
let shared: Awaited<ReturnType<typeof openS3>>;
const proxies: Server[] = [];

beforeAll(async () => {
  s3 = await startS3('files', 'other');
  shared = await openS3(optionsFor());
});
afterEach(() => proxies.splice(0).forEach((proxy) => (proxy.closeAllConnections(), proxy.close())));
afterAll(async () => {
  shared.close();
  await s3.stop();
});

describeObjectStorage('S3Storage', () => shared);

/** Stands before the store and breaks what it sends. `faults` says what becomes of the n-th answer to a GET. */
async function faulty(faults: (n: number) => 'cut' | 'stall' | 'error' | 'pass', method = 'GET'): Promise<string> {
  let count = 0;
  const proxy = createServer((incoming, outgoing) => {
    const fault = incoming.method === method ? faults(count++) : 'pass';
    if (fault === 'error') return void (incoming.resume(), outgoing.writeHead(503).end());
    const upstream = request(s3.options.endpoint + (incoming.url ?? ''), {
      method: incoming.method,
      headers: incoming.headers,
    });
    incoming.pipe(upstream);
    upstream.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      if (fault === 'pass') return void answer.pipe(outgoing);
      let sent = 0;
      answer.on('data', (chunk: Buffer) => {
        if (sent > 0) return;
        sent = 1;
        outgoing.write(chunk.subarray(0, 1000), () => fault === 'cut' && outgoing.destroy());
      });
    });
  }).listen(0, '127.0.0.1');
  proxies.push(proxy);
  await new Promise((resolve) => proxy.once('listening', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

const MINUTE_MS = 60_000;
const BODY = Buffer.alloc(300_000, 'the body of a package ');

describe('S3Storage in an outage', () => {
  it.each(['cut', 'stall'] as const)('reads on where an answer was %s', async (fault) => {
    await shared.put('steady', BODY, { contentType: 'application/zip' });
    const storage = await openS3(
      // What stalls is given up after so long; what passes must not be, however busy the machine is.
      optionsFor({
        endpoint: await faulty((n) => (n < 2 ? fault : 'pass')),
        timeoutMs: fault === 'stall' ? 1_500 : MINUTE_MS,
      }),
    );
    expect((await buffer(await storage.get('steady'))).equals(BODY)).toBe(true);
    const part = await buffer(await storage.get('steady', { start: 250_000, end: 299_998 }));
    expect(part.equals(BODY.subarray(250_000, 299_999))).toBe(true);
    storage.close();
  });

  it('ends with a typed error when the store stays broken, and is whole again afterwards', async () => {
    await shared.put('steady', BODY, { contentType: 'application/zip' });
    let isBroken = true;
    const storage = await openS3(
      optionsFor({ endpoint: await faulty(() => (isBroken ? 'cut' : 'pass')), timeoutMs: MINUTE_MS }),
    );
    await expect(storage.get('steady').then(buffer)).rejects.toMatchObject({ code: 'storage.unavailable' });
    isBroken = false;
    expect((await buffer(await storage.get('steady'))).length).toBe(BODY.length);
    storage.close();
  });

  it('keeps nothing of an upload that the store breaks off, small or in parts', async () => {
    const storage = await openS3(optionsFor({ endpoint: await faulty(() => 'error', 'PUT'), timeoutMs: MINUTE_MS }));
    const chunks = Array.from({ length: 10 }, () => Buffer.alloc(1024 * 1024, 'b'));
    for (const [key, body] of [
      ['small', BODY],
      ['large', Readable.from(chunks)],
    ] as const) {
      await expect(storage.put(key, body, { contentType: 'text/plain' })).rejects.toMatchObject({
        code: 'storage.unavailable',
      });
      expect(await shared.head(key)).toBeUndefined();
    }
    storage.close();
  });

  it('is a typed error when nobody is there', async () => {
    const storage = await openS3(optionsFor({ endpoint: 'http://127.0.0.1:9', timeoutMs: MINUTE_MS }));
    await expect(storage.head('a')).rejects.toMatchObject({ code: 'storage.unavailable', kind: 'unavailable' });
    await expect(storage.delete('a')).rejects.toMatchObject({ code: 'storage.unavailable' });
    storage.close();
  });
});

describe('S3Storage', () => {
  it('takes a stream no faster than the store does, and keeps it whole', async () => {
    let made = 0;
    let most = 0;
    let kept = 0;
    const body = Readable.from(
      (function* () {
        for (; made < 40; made += 1) {
          most = Math.max(most, made - kept);
          yield Buffer.alloc(1024 * 1024, made);
        }
      })(),
      { highWaterMark: 1 },
    );
    const endpoint = await faulty(() => ((kept += 8), 'pass'), 'PUT');
    const storage = await openS3(optionsFor({ endpoint }));
    const head = await storage.put('streamed', body, { contentType: 'application/zip' });
    expect(await shared.head('streamed')).toEqual(head);
    expect(head.size).toBe(40 * 1024 * 1024);
    // At most a few parts of 8 MB are held at a time, never the whole.
    expect(most).toBeLessThanOrEqual(26);
    storage.close();
  });

  it('keeps to its prefix', async () => {
    const storage = await openS3(optionsFor({ prefix: 'house/' }));
    await storage.put('a', Buffer.from('1'), { contentType: 'text/plain' });
    expect(await (await openS3(optionsFor())).head('house/a')).toMatchObject({ size: 1 });
    storage.close();
  });

  it('is told at boot that its bucket is not there, and waits for one that does not answer', async () => {
    const { endpoint = '', region, credentials } = s3.options;
    const boot = (bucket: string, at = endpoint) =>
      storageFor({
        storageDir: '',
        s3: { bucket, region, prefix: '', endpoint: at, ...(credentials ? { credentials } : {}) },
      });
    await expect(boot('nobodys')).rejects.toThrow(ConfigError);
    await expect(boot('nobodys')).rejects.toThrow(/no bucket named nobodys/);
    await boot('files');
    await boot('files', 'http://127.0.0.1:9');
  });
});
