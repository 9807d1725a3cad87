import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NoticeLinks, RecordTelling, TellingQuery } from '#libs/notices';
import { loadConfig } from '#platform/config';
import type { MailToSend } from '#platform/mail';
import { noticesWorld, type NoticesWorld } from '../../../../test/support/notices-world.js';
import { MAIL_GROUPS } from '../preferences/mail-groups.js';
import { MailPreferences } from '../preferences/mail-preferences.js';
import { NoticeMails } from './notice-mails.js';

let house: NoticesWorld;
beforeAll(async () => {
  house = await noticesWorld();
});
afterAll(() => house.world.close());

it('a notice is mailed to a person who chose to get no mail at all', async () => {
  const { database, clock } = house.world;
  const article = await house.world.article({ words: 80 });
  const { member, licence: reference } = await house.holder(article);
  const preferences = new MailPreferences(database.reads, database.transactions, clock);
  await preferences.choose(
    member,
    MAIL_GROUPS.map((group) => ({ group, wanted: false })),
  );
  const noticeId = await house.sent(article, 'correction');
  const [recipient] = await house.board(noticeId);
  const queued: { kind: string; mail: MailToSend }[] = [];
  const [toHolders] = new NoticeMails(
    house.world.get(TellingQuery),
    house.world.get(NoticeLinks),
    house.world.get(RecordTelling),
    { queue: async (_once: string, kind: string, mail: MailToSend) => void queued.push({ kind, mail }) } as never,
    {} as never,
    loadConfig({ IMPRIMATUR_ENV: 'test', DATABASE_URL: 'postgres://nowhere', PUBLIC_URL: 'https://licensing.example' }),
  ).consumers;
  const told = { recipientId: recipient!.id, noticeId, organisationId: member.organisationId, reference };
  await toHolders!.handle({ ...told, kind: 'correction', occasion: 'sent' }, { eventId: 'e1' });
  expect(queued).toMatchObject([{ kind: 'notice-correction', mail: { to: `${member.userId}@kisumu.example` } }]);
  expect((await preferences.mine(member)).map(({ wanted }) => wanted)).toEqual(MAIL_GROUPS.map(() => false));
});
