import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import type { ObjectStorage } from '#platform/storage';

const TEXT = { contentType: 'text/plain' };
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What every object store has to do; each adapter's spec calls it. */
export function describeObjectStorage(name: string, storage: () => ObjectStorage): void {
  describe(`${name} as an object store`, () => {
    it('gives back what was put, with its facts', async () => {
      const head = await storage().put('packages/L-2026-00001/v1.zip', Buffer.from('bytes'), {
        contentType: 'application/zip',
      });
      expect(head).toEqual({ contentType: 'application/zip', size: 5, sha256: sha256('bytes') });
      expect(await storage().head('packages/L-2026-00001/v1.zip')).toEqual(head);
      expect(await text(await storage().get('packages/L-2026-00001/v1.zip'))).toBe('bytes');
    });

    it('takes a stream larger than memory pages', async () => {
      const chunk = Buffer.alloc(70_000, 'a');
      const body = Readable.from(
        (function* () {
          for (let i = 0; i < 20; i += 1) yield chunk;
        })(),
      );
      const head = await storage().put('streamed', body, TEXT);
      expect(head.size).toBe(1_400_000);
      expect(sha256(await buffer(await storage().get('streamed')))).toBe(head.sha256);
    });

    it('gives a part of an object', async () => {
      const body = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
      await storage().put('ranged', body, TEXT);
      for (const [start, end] of [
        [1, 1],
        [0, 9],
        [70_000, 150_000],
        [199_999, 199_999],
      ] as const) {
        const part = await buffer(await storage().get('ranged', { start, end }));
        expect([start, part.equals(body.subarray(start, end + 1))]).toEqual([start, true]);
      }
      await expect(storage().get('ranged', { start: 0, end: 200_000 })).rejects.toMatchObject({
        code: 'storage.bad-range',
      });
      await expect(storage().get('nothing', { start: 0, end: 1 })).rejects.toMatchObject({ code: 'storage.not-found' });
    });

    it('keeps an empty object', async () => {
      await storage().put('empty', Buffer.alloc(0), TEXT);
      expect(await storage().head('empty')).toMatchObject({ size: 0 });
      expect(await text(await storage().get('empty'))).toBe('');
    });

    it('takes a stream of many parts', async () => {
      const chunk = Buffer.alloc(1024 * 1024, 'z');
      const head = await storage().put('parts', Readable.from(Array.from({ length: 21 }, () => chunk)), TEXT);
      expect(head.size).toBe(21 * chunk.length);
      expect(await storage().head('parts')).toEqual(head);
      expect(sha256(await buffer(await storage().get('parts')))).toBe(head.sha256);
    });

    it('replaces an object, and a reader that has begun reads the old one to its end', async () => {
      await storage().put('replaced', Buffer.from('first'), TEXT);
      const reader = await storage().get('replaced');
      await storage().put('replaced', Buffer.from('the second'), { contentType: 'text/html' });
      expect(await text(reader)).toBe('first');
      expect(await text(await storage().get('replaced'))).toBe('the second');
      expect(await storage().head('replaced')).toMatchObject({ contentType: 'text/html', size: 10 });
    });

    it('keeps nothing of a body that breaks off', async () => {
      const broken = Readable.from(
        (async function* () {
          yield Buffer.from('half');
          throw new Error('gone');
        })(),
      );
      await expect(storage().put('broken', broken, TEXT)).rejects.toThrow('gone');
      expect(await storage().head('broken')).toBeUndefined();
    });

    it('keeps a key apart from keys below it', async () => {
      await storage().put('a', Buffer.from('1'), TEXT);
      await storage().put('a/b', Buffer.from('2'), TEXT);
      expect(await text(await storage().get('a'))).toBe('1');
      expect(await text(await storage().get('a/b'))).toBe('2');
    });

    it('forgets what is deleted, also twice', async () => {
      await storage().put('deleted', Buffer.from('1'), TEXT);
      await storage().delete('deleted');
      await storage().delete('deleted');
      expect(await storage().head('deleted')).toBeUndefined();
      await expect(storage().get('deleted')).rejects.toMatchObject({ code: 'storage.not-found' });
    });

    it('lets writers of one key race: one whole object remains', async () => {
      const bodies = Array.from({ length: 8 }, (_, index) => `body ${index} `.repeat(1000));
      await Promise.all(bodies.map((body) => storage().put('raced', Buffer.from(body), TEXT)));
      const kept = await text(await storage().get('raced'));
      expect(bodies).toContain(kept);
    });

    it.each([
      '',
      '/',
      '../up',
      'a/../b',
      'a//b',
      '/etc/passwd',
      'a/.hidden',
      'a\\b',
      'a\0b',
      'C:/x',
      'ü',
      'a'.repeat(700),
    ])('refuses the key %j', async (key) => {
      await expect(storage().put(key, Buffer.from('x'), TEXT)).rejects.toMatchObject({ code: 'storage.bad-key' });
      await expect(storage().get(key)).rejects.toMatchObject({ code: 'storage.bad-key' });
      await expect(storage().head(key)).rejects.toMatchObject({ code: 'storage.bad-key' });
      await expect(storage().delete(key)).rejects.toMatchObject({ code: 'storage.bad-key' });
    });
  });
}
