import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeOwnLanguage, Members, RemoveMember, SeedAccount, SeedOrganisation } from '#libs/identity';
import { FixedClock, systemActor, type MemberActor, type MemberRole } from '#libs/kernel';
import { ReminderDue, RequestDeclined } from '#libs/licensing';
import { InvoiceDunned, PaymentReturned } from '#libs/payments';
import type { MailToSend } from '#platform/mail';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { MailPreferences } from '../preferences/mail-preferences.js';
import { InvoiceMails } from './invoice-mails.js';
import { LicensingMails } from './licensing-mails.js';
import { MemberMails } from './member-mails.js';
import { PaymentMails } from './payment-mails.js';
import { ReminderMails } from './reminder-mails.js';

const seeder = systemActor('test');
const MONEY = { amount: '35100', currency: 'GBP' };
const ABOUT = { reference: 'R-2026-00042', licenceReference: 'L-2026-00042', headline: 'The ferry' };
const DUE = '2026-12-07T10:00:00.000Z';

/** One event of each group of mails to a member. */
const EVENTS = [
  [RequestDeclined, { ...ABOUT, requestId: 'r', state: 'declined', reasonCode: 'person-protected', note: null }],
  [PaymentReturned, { ...ABOUT, attemptId: 'a', amount: MONEY, refundId: 'f', reasonCode: 'paid-twice' }],
  [ReminderDue, { ...ABOUT, kind: 'payment-due', dueAt: DUE, price: MONEY }],
  [
    InvoiceDunned,
    { ...ABOUT, number: 'IMP-INV-000042', amount: MONEY, owed: MONEY, dueOn: '2026-12-07', step: 'reminder' },
  ],
] as const;

let house: IdentityHouse;
let organisationId: string;
beforeAll(async () => {
  house = await identityHouse();
  organisationId = await organisation('Harbour');
});
afterAll(() => house.close());

async function organisation(name: string): Promise<string> {
  const input = { name, country: 'GB', kind: 'company' as const };
  return (await house.portal.get(SeedOrganisation).execute(seeder, input)).id;
}

async function member(name: string, roles: MemberRole[], at = organisationId): Promise<MemberActor> {
  const email = `${name.toLowerCase()}@harbour.example`;
  const account = { name, email, password: 'a long enough password', membership: { organisationId: at, roles } };
  const { userId } = await house.portal.get(SeedAccount).execute(seeder, account);
  return { kind: 'member', userId, name, email, emailVerified: true, organisationId: at, roles };
}

async function mailsAbout(event: { name: string }, payload: object): Promise<MailToSend[]> {
  const written: MailToSend[] = [];
  const { reads, transactions } = house.database;
  const queue = { queue: async (_once: string, _kind: string, mail: MailToSend) => void written.push(mail) } as never;
  const preferences = new MailPreferences(reads, transactions, new FixedClock(new Date(DUE)));
  const config = { publicUrl: 'https://portal.example' } as never;
  const mails = new MemberMails(new Members(reads), queue, preferences, config);
  const groups = [
    new LicensingMails(mails, {} as never, {} as never),
    new PaymentMails(mails),
    new ReminderMails(mails),
    new InvoiceMails(mails, {} as never, queue, config),
  ];
  for (const consumer of groups.flatMap(({ consumers }) => consumers).filter((one) => one.event.name === event.name)) {
    await consumer.handle(payload, { eventId: 'e1' });
  }
  return written;
}

describe('mails about what a member asked for', () => {
  it('go to that member alone, and once they have left to the buyers and administrators, each in their language', async () => {
    const wanda = await member('Wanda', ['requester', 'buyer']);
    const admin = await member('Amal', ['organisation-admin']);
    await member('Bo', ['buyer']);
    await member('Rex', ['requester']);
    await house.portal.get(ChangeOwnLanguage).execute(admin, { language: 'ar' });
    const readers = async (of: (typeof EVENTS)[number]) =>
      (await mailsAbout(of[0], { ...of[1], organisationId, requesterId: wanda.userId }))
        .map(({ to, content }) => `${to} ${content.language}`)
        .toSorted();

    for (const event of EVENTS) expect(await readers(event)).toEqual(['wanda@harbour.example en']);
    await house.portal.get(RemoveMember).execute(admin, { userId: wanda.userId });
    for (const event of EVENTS) {
      expect(await readers(event)).toEqual(['amal@harbour.example ar', 'bo@harbour.example en']);
    }
  });

  it('do not follow somebody to another organisation, and stay away from those who chose not to get them', async () => {
    const elsewhere = await member('Zoe', ['buyer'], await organisation('Quay'));
    const readers = async () =>
      (await mailsAbout(ReminderDue, { ...EVENTS[2][1], organisationId, requesterId: elsewhere.userId })).map(
        ({ to }) => to,
      );
    const buyer = await member('Una', ['buyer']);
    expect(await readers()).toContain(buyer.email);
    expect(await readers()).not.toContain(elsewhere.email);
    const { reads, transactions } = house.database;
    const preferences = new MailPreferences(reads, transactions, new FixedClock(new Date(DUE)));
    await preferences.choose(buyer, [{ group: 'reminders', wanted: false }]);
    expect(await readers()).not.toContain(buyer.email);
  });
});
