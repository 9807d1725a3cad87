import { describe, expect, it } from '@jest/globals';
import { MAIL_KINDS } from './mail-words.js';
import { renderMail } from './render-mail.js';
import { writeMail } from './write-mail.js';

const PLACES = { reference: 'R-2026-00042', until: '24 November 2026', message: 'Which edition?', receipt: 'IMP-1' };

describe('mails', () => {
  it.each(MAIL_KINDS.flatMap((kind) => [['en', kind] as const, ['ar', kind] as const]))(
    '%s %s fills every place',
    (language, kind) => {
      const mail = renderMail(
        writeMail({ kind, language, name: 'Ada', url: 'https://x.example/a?b=1&c=2', places: PLACES }),
      );
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/\{\w+\}/);
      expect(mail.html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
      expect(mail.text).toContain('https://x.example/a?b=1&c=2');
    },
  );

  it('never lets a message write markup', () => {
    const places = { ...PLACES, message: '<img src=x onerror=alert(1)>' };
    const { html } = renderMail(
      writeMail({ kind: 'message', language: 'en', name: '<b>Ada</b>', url: 'https://x.example', places }),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;b&gt;Ada');
  });
});
