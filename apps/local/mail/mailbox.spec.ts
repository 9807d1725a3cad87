import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Mailbox } from './mailbox.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imprimatur-mailbox-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('lists a mail once, whatever comes in while it reads', async () => {
  const mailbox = await Mailbox.open(folder);
  const add = (subject: string) => mailbox.add(Buffer.from(`Subject: ${subject}\r\n\r\nHello`), ['one@example.org']);
  for (let count = 0; count < 60; count += 1) await add(`Mail ${count}`);
  const [listed] = await Promise.all([mailbox.newest(100), add('Late'), add('Later'), add('Last')]);
  const ids = listed.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.length).toBeGreaterThanOrEqual(60);
});
