import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '#libs/kernel';
import { Jobs } from '#platform/jobs';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { Mail } from './mail.entity.js';
import { OrderMailsQuery } from './order-mails.query.js';
import { OutgoingMails } from './outgoing-mails.js';
import { SendMail } from './send-mail.js';
import { writeMail } from './write-mail.js';

describe('outgoing mails', () => {
  let database: TestDatabase;
  let mails: OutgoingMails;
  const clock = new FixedClock(new Date('2026-11-23T12:00:00Z'));
  const content = writeMail({
    kind: 'message',
    language: 'en',
    name: 'Ada',
    url: 'https://x.example/',
    places: { reference: 'R-2026-00001', message: '' },
  });

  beforeAll(async () => {
    database = await testDatabase({ entities: [Mail] });
    mails = new OutgoingMails(database.transactions, new Jobs(), clock);
  });
  afterAll(() => database.close());

  it('takes one mail for one occasion, however often and however simultaneously it is told', async () => {
    await Promise.all(
      Array.from({ length: 5 }, () => mails.queue('event:1:ada', 'message', { to: 'ada@x.example', content })),
    );
    const counted = await database.reads.one<{ mails: number; jobs: number }>(
      `SELECT (SELECT count(*)::int FROM notifications.mail) AS mails,
              (SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier = 'notifications.send-mail') AS jobs`,
    );
    expect(counted).toEqual({ mails: 1, jobs: 1 });
  });

  it('sends it once, and again only when the relay refused', async () => {
    const sent: string[] = [];
    let refusals = 1;
    const mailer = {
      send: async ({ to }: { to: string }) => {
        if (refusals-- > 0) throw new Error('451 try later');
        sent.push(to);
      },
    };
    const row = await database.reads.one<{ id: string }>('SELECT id FROM notifications.mail');
    const send = new SendMail(
      database.reads,
      database.transactions,
      { open: async () => null } as never,
      mailer,
      clock,
    );
    await expect(send.handle({ mailId: row!.id })).rejects.toThrow('451');
    await send.handle({ mailId: row!.id });
    await send.handle({ mailId: row!.id });
    expect(sent).toEqual(['ada@x.example']);
  });

  it('about an order are those to its customer, not those to the house’s own people', async () => {
    const places = { reference: 'R-2026-00001' };
    const own = writeMail({ kind: 'finance-dispute', language: 'en', name: 'Ines', url: 'https://x.example/', places });
    await mails.queue('event:2:ines', 'finance-dispute', { to: 'ines@desk.example', content: own });
    await database.asOwner('UPDATE notifications.mail SET sent_at = now() WHERE sent_at IS NULL');
    const written = await new OrderMailsQuery(database.reads).of(['R-2026-00001']);
    expect(written.map(({ to }) => to)).toEqual(['ada@x.example']);
  });
});
