import { describe, expect, it } from '@jest/globals';
import { DECLINE_REASONS, OFFER_OBSTACLES, SUSPENSION_REASONS, TERMINATION_REASONS } from '#libs/licensing';
import { HOLD_REASONS } from '#libs/payments';
import { MAIL_KINDS } from './mail-words.js';
import { reasonsIn } from './reasons.js';
import { renderMail } from '#platform/mail';
import { writeMail } from './write-mail.js';

const PLACES = {
  ...{ reference: 'R-2026-00042', until: '24 November 2026', receipt: 'IMP-1', number: 'IMP-INV-000042' },
  ...{ message: 'It was paid twice.', words: 'Which edition?', organisation: 'The Kestrel Bay Courier' },
};

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
    const places = { ...PLACES, words: '<img src=x onerror=alert(1)>' };
    const { html } = renderMail(
      writeMail({ kind: 'message', language: 'en', name: '<b>Ada</b>', url: 'https://x.example', places }),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;b&gt;Ada');
  });

  it('leaves a paragraph out when there is nothing to say in it', () => {
    const places = { ...PLACES, message: '', words: '' };
    const content = writeMail({ kind: 'licence-suspended', language: 'en', name: 'Ada', url: 'https://x', places });
    expect(content.paragraphs).toHaveLength(1);
  });

  it('quotes what a person wrote, in its own direction, and keeps its lines', () => {
    const places = { ...PLACES, words: 'Two lines,\nin English.' };
    const content = writeMail({ kind: 'question', language: 'ar', name: null, url: 'https://x', places });
    expect(content.paragraphs.at(-1)).toEqual({ quote: 'Two lines,\nin English.' });
    expect(renderMail(content).html).toContain('<blockquote dir="auto"');
    expect(renderMail(content).text).toContain('> Two lines,\n> in English.');
  });

  it('has an Arabic sentence of its own for every reason there is', () => {
    const { declined, licence, returned } = reasonsIn('ar');
    const states = Object.keys({ ...SUSPENSION_REASONS, ...TERMINATION_REASONS });
    const sentences = [
      ...Object.keys(DECLINE_REASONS).map(declined),
      ...states.map(licence),
      ...[...HOLD_REASONS, 'paid-twice', 'order-closed', 'exclusivity-taken', ...OFFER_OBSTACLES].map(returned),
    ];
    expect(sentences.filter((text) => /[a-z]/i.test(text))).toEqual([]);
    expect(new Set(states.map(licence)).size).toBe(states.length);
    expect(new Set(Object.keys(DECLINE_REASONS).map(declined)).size).toBe(Object.keys(DECLINE_REASONS).length);
    expect(states.map(licence)).not.toContain(licence('not-a-code'));
    expect(
      [...HOLD_REASONS, 'paid-twice', 'order-closed', 'exclusivity-taken', ...OFFER_OBSTACLES].map(returned),
    ).not.toContain(returned('not-a-code'));
  });
});
