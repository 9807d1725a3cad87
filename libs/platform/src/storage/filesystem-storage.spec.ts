import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describeObjectStorage } from '../../../../test/support/object-storage-contract.js';
import { FilesystemStorage } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imprimatur-storage-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesIn = async (path: string): Promise<string[]> =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describeObjectStorage('FilesystemStorage', () => new FilesystemStorage(folder));

it('leaves no bytes behind that no key names', async () => {
  const own = join(folder, 'own');
  const storage = new FilesystemStorage(own);
  await storage.put('k', Buffer.from('1'), { contentType: 'text/plain' });
  await storage.put('k', Buffer.from('2'), { contentType: 'text/plain' });
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('x');
      throw new Error('gone');
    })(),
  );
  await expect(storage.put('k', broken, { contentType: 'text/plain' })).rejects.toThrow('gone');
  expect(await filesIn(join(own, 'versions'))).toHaveLength(1);
  await storage.delete('k');
  expect(await filesIn(own)).toEqual([]);
});
