import { describe, expect, it } from '@jest/globals';
import { LicenceIssued, REMINDER_KINDS, ReminderDue, RequestDeclined, RequestOffered } from '#libs/licensing';
import { PaymentDeclined, PaymentReturned } from '#libs/payments';
import type { MailToSend } from '#platform/mail';
import { LicensingMails } from './licensing-mails.js';
import { MemberMails } from './member-mails.js';
import { PaymentMails } from './payment-mails.js';
import { ReminderMails } from './reminder-mails.js';

const REQUEST = { requestId: 'r', organisationId: 'o', requesterId: 'ada', headline: 'The ferry' };
const DECLINED = {
  ...{ ...REQUEST, reference: 'R-2026-00042', state: 'declined', reasonCode: 'person-protected' },
  ...{ message: 'We protect a person.', nextStep: 'Choose another.', note: 'Sorry, Ada.' },
};

/** What is written to a member about one event. */
async function mailsAbout(
  language: 'en' | 'ar',
  event: { name: string },
  payload: object,
  { muted = [], changes = [] }: { muted?: string[]; changes?: string[] } = {},
): Promise<MailToSend[]> {
  const written: MailToSend[] = [];
  const member = { userId: 'ada', name: 'Ada', email: 'ada@x.example', language };
  const links = {
    path: async ({ reference }: { reference: string }) => `/requests/${reference}/accept?offer=signed`,
  } as never;
  const mails = new MemberMails(
    { concerned: async () => [member] } as never,
    { queue: async (_once: string, _kind: string, mail: MailToSend) => void written.push(mail) } as never,
    { wants: async (_userId: string, kind: string) => !muted.includes(kind) } as never,
    { publicUrl: 'https://portal.example' } as never,
  );
  const consumers = [
    ...new LicensingMails(mails, links, { newestChanges: async () => changes } as never).consumers,
    ...new PaymentMails(mails).consumers,
    ...new ReminderMails(mails).consumers,
  ];

  for (const consumer of consumers.filter((one) => one.event.name === event.name)) {
    await consumer.handle(payload, { eventId: 'e1' });
  }
  return written;
}

describe('mails to a member', () => {
  it('are in the language of their account, with the reason in it and the desk’s words as they are', async () => {
    const [mail] = await mailsAbout('ar', RequestDeclined, DECLINED);
    expect(mail).toMatchObject({ to: 'ada@x.example', content: { language: 'ar' } });
    const [, reason, words] = mail!.content.paragraphs;
    expect(reason).toContain('نحمي شخصاً');
    expect(words).toEqual({ quote: 'Sorry, Ada.' });
  });

  it('say the same in English', async () => {
    const [mail] = await mailsAbout('en', RequestDeclined, { ...DECLINED, note: null });
    expect(mail!.content.paragraphs).toEqual([
      expect.stringContaining('could not grant'),
      'We protect a person in this article, so it is not republished. Choose another article; the rights desk is glad to suggest one.',
    ]);
  });

  it('say why a payment goes back', async () => {
    const payment = { ...REQUEST, attemptId: 'a', reference: 'R-2026-00042', licenceReference: 'L-2026-00042' };
    const returned = {
      ...payment,
      amount: { amount: '35100', currency: 'GBP' },
      refundId: 'f',
      reasonCode: 'paid-twice',
    };
    const [mail] = await mailsAbout('en', PaymentReturned, returned);
    expect(mail!.content.paragraphs).toContainEqual(expect.stringContaining('paid twice'));
    expect(mail!.content.facts).toContainEqual(['Price', '351.00 GBP']);
  });

  const OFFERED = {
    ...{ ...REQUEST, reference: 'R-2026-00042', state: 'offered', offerId: 'f', byRule: false },
    ...{ price: { amount: '30000', currency: 'GBP' }, expiresAt: '2026-12-07T10:00:00.000Z' },
  };

  it('of an offer lead to the page where one click accepts this very version', async () => {
    const [mail] = await mailsAbout('en', RequestOffered, { ...OFFERED, offerVersion: 1 });
    expect(mail!.content.action?.url).toBe('https://portal.example/requests/R-2026-00042/accept?offer=signed');
    expect(mail!.content.facts).toContainEqual(['Valid until', '7 December 2026 at 10:00 UTC']);
  });

  it('of an offer say whether a rule or a person made it', async () => {
    const said = async (byRule: boolean) =>
      (await mailsAbout('en', RequestOffered, { ...OFFERED, offerVersion: 1, byRule }))[0]!.content.paragraphs[0];
    expect(await said(true)).toContain('approved at once, on the terms you asked for');
    expect(await said(false)).toContain('The rights desk has looked at your request');
  });

  it('of a newer offer say what changed', async () => {
    const changes = ['price', 'territory'];
    const [mail] = await mailsAbout('en', RequestOffered, { ...OFFERED, offerVersion: 2 }, { changes });
    expect(mail!.content.subject).toBe('A new offer for R-2026-00042');
    expect(mail!.content.facts).toContainEqual(['What changed', 'the price, the countries']);
    const [arabic] = await mailsAbout('ar', RequestOffered, { ...OFFERED, offerVersion: 2 }, { changes });
    expect(arabic!.content.facts).toContainEqual(['ما تغيّر', 'السعر، البلدان']);
  });

  it.each(REMINDER_KINDS)('remind of %s with the time and one button', async (kind) => {
    const reminder = { ...OFFERED, kind, dueAt: '2026-12-07T00:00:00.000Z', reference: 'L-2026-00042' };
    for (const language of ['en', 'ar'] as const) {
      const [mail] = await mailsAbout(language, ReminderDue, reminder);
      expect(mail!.content.action?.label).toBeTruthy();
      const when = kind === 'licence-ending' ? '6' : '7';
      expect(mail!.content.facts!.map(([, value]) => value).at(-1)).toMatch(new RegExp(`^${when} `));
    }
  });

  it('tell an extension from a first issue, and why a card was refused', async () => {
    const issued = { ...REQUEST, reference: 'L-2026-00042', revision: 2 };
    const [extended] = await mailsAbout('en', LicenceIssued, issued);
    expect(extended!.content.subject).toContain('is extended');
    const payment = {
      ...{ ...REQUEST, attemptId: 'a', reference: 'R-2026-00042', licenceReference: 'L-2026-00042' },
      ...{ amount: { amount: '35100', currency: 'GBP' }, reasonCode: 'expired-card' },
    };
    const [declined] = await mailsAbout('en', PaymentDeclined, payment);
    expect(declined!.content.paragraphs[0]).toContain('the card has expired');
  });

  it('are kept back where their reader does not want them', async () => {
    expect(await mailsAbout('en', RequestOffered, { ...OFFERED, offerVersion: 1 }, { muted: ['offer'] })).toEqual([]);
  });
});
