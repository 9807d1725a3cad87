import { describe, expect, it } from '@jest/globals';
import { RequestDeclined } from '#libs/licensing';
import { PaymentReturned } from '#libs/payments';
import type { MailToSend } from '../mail/mail-content.js';
import { LicensingMails } from './licensing-mails.js';
import { MemberMails } from './member-mails.js';
import { PaymentMails } from './payment-mails.js';

const REQUEST = { requestId: 'r', organisationId: 'o', requesterId: 'ada', headline: 'The ferry' };
const DECLINED = {
  ...{ ...REQUEST, reference: 'R-2026-00042', state: 'declined', reasonCode: 'person-protected' },
  ...{ message: 'We protect a person.', nextStep: 'Choose another.', note: 'Sorry, Ada.' },
};

/** What is written to a member about one event. */
async function mailsAbout(language: 'en' | 'ar', event: { name: string }, payload: object): Promise<MailToSend[]> {
  const written: MailToSend[] = [];
  const member = { userId: 'ada', name: 'Ada', email: 'ada@x.example', language };
  const mails = new MemberMails(
    { person: async () => member } as never,
    { queue: async (_once: string, _kind: string, mail: MailToSend) => void written.push(mail) } as never,
    { publicUrl: 'https://portal.example' } as never,
  );
  const consumers = [...new LicensingMails(mails).consumers, ...new PaymentMails(mails).consumers];
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
});
