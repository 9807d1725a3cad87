import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { freePort } from '../postgres/free-port.js';
import type { CaughtMail } from './mailbox.js';
import { startMailCatcher } from './start-mail-catcher.js';

let folder: string;
let page: string;
let smtp: number;
let catcher: { close(): Promise<void> };

async function start(): Promise<void> {
  const pagePort = await freePort();
  smtp = await freePort();
  catcher = await startMailCatcher({ folder, host: '127.0.0.1', smtpPort: smtp, pagePort });
  page = `http://127.0.0.1:${pagePort}`;
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imprimatur-mail-'));
  await start();
});
afterEach(async () => {
  await catcher.close();
  await rm(folder, { recursive: true, force: true });
});

const mail = async (to: string, subject: string, html = '<p>Hello</p>'): Promise<void> => {
  const transport = createTransport({ host: '127.0.0.1', port: smtp });
  await transport.sendMail({ from: 'a@example.org', to, subject, text: 'See http://localhost:3000/x?a=1&b=2', html });
  transport.close();
};
const read = async (path: string): Promise<Response> => fetch(page + path);
const caught = async (query = ''): Promise<CaughtMail[]> =>
  (await read(`/mails.json${query}`)).json() as Promise<CaughtMail[]>;

describe('the mail catcher', () => {
  it('lists mails, the newest first, and narrows them to one address', async () => {
    await mail('one@example.org', 'First');
    await mail('two@example.org', 'رخصتك جاهزة');
    expect((await caught()).map(({ subject }) => subject)).toEqual(['رخصتك جاهزة', 'First']);
    expect((await caught('?to=one@example.org')).map(({ subject }) => subject)).toEqual(['First']);
    expect(await (await read('/')).text()).toContain('رخصتك جاهزة');
  });

  it('still has them after a restart', async () => {
    await mail('one@example.org', 'Kept');
    await catcher.close();
    await start();
    expect(await caught()).toHaveLength(1);
  });

  it('shows a mail whose markup can do nothing to the page around it', async () => {
    await mail('one@example.org', '<script>alert(1)</script>', '<script>alert(2)</script><a href="/x">x</a>');
    const [{ id } = { id: '' }] = await caught();
    const shown = await (await read(`/mails/${id}`)).text();
    expect(shown).not.toContain('<script>');
    expect(shown).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const body = await read(`/mails/${id}/body`);
    expect(body.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups.*default-src 'none'/);
    expect(shown).toContain('href="http://localhost:3000/x?a=1&#38;b=2"');
  });

  it.each(['/mails/nothing', '/mails/..%2f..%2fserver', '/elsewhere'])('answers %s with a 404', async (path) => {
    expect((await read(path)).status).toBe(404);
  });

  it('forgets everything when asked', async () => {
    await mail('one@example.org', 'Gone');
    await fetch(`${page}/mails`, { method: 'DELETE' });
    expect(await caught()).toEqual([]);
  });
});
