import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mail } from './index.js';
import { SmtpMailer } from './index.js';

const MAIL: Mail = {
  to: 'Rana <rana@example.org>',
  subject: 'رخصتك جاهزة – L-2026-00042',
  text: 'Your licence is ready.',
  html: '<p>Your licence is ready.</p>',
  messageId: '<licence-issued.42@imprimatur.example>',
};

let received: string[];
let refuse: boolean;
let server: SMTPServer;
let mailer: SmtpMailer;

beforeEach(async () => {
  received = [];
  refuse = false;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((raw) => {
        if (!refuse) received.push(raw);
        done(refuse ? new Error('Full') : null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Imprimatur <licensing@imprimatur.example>');
});
afterEach(async () => {
  await mailer.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

describe('SmtpMailer', () => {
  it('hands the mail to the relay with both bodies and its message id', async () => {
    await mailer.send({ ...MAIL, headers: { 'List-Unsubscribe': '<https://example.org/u>' } });
    const mail = await simpleParser(received[0]!);
    expect(mail).toMatchObject({ subject: MAIL.subject, messageId: MAIL.messageId, html: MAIL.html });
    expect(mail.text?.trim()).toBe(MAIL.text);
    expect(mail.from?.text).toContain('licensing@imprimatur.example');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('lets no line of its own into the headers', async () => {
    await mailer.send({ ...MAIL, subject: 'Hello\r\nBcc: everybody@example.org' });
    const mail = await simpleParser(received[0]!);
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.has('bcc')).toBe(false);
  });

  it('fails when the relay refuses, so that the job tries again', async () => {
    refuse = true;
    await expect(mailer.send(MAIL)).rejects.toThrow(/Full/);
  });
});
