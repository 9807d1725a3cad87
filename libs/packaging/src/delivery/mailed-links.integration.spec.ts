import 'reflect-metadata';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, type MemberActor } from '#libs/kernel';
import { MailRefused, type Mail } from '#platform/mail';
import type { ByteRange } from '#platform/storage';
import {
  builder,
  clock,
  closeWorld,
  database,
  FIRST_TRY,
  gate,
  issued,
  licence,
  log as downloads,
  member,
  queue,
  reads,
  storage,
  world,
} from '../../../../test/support/packaging-world.js';
import { deliveryWorld } from '../../../../test/support/delivery-world.js';
import { DownloadsQuery } from '../package/downloads.query.js';
import { packageKey } from '../package/input-store.js';
import { aPicture } from '../testing/package-fixtures.js';
import { MailedLinks } from './mailed-links.js';
import { OpenShortLink } from './open-short-link.js';

const admin: MemberActor = { ...member, roles: ['organisation-admin'] };
const post: { mails: Mail[]; trouble: Error | null } = { mails: [], trouble: null };
const mailer = {
  send: (mail: Mail) => (post.trouble ? Promise.reject(post.trouble) : Promise.resolve(void post.mails.push(mail))),
};
const { links, save, ask, confirm, test, deliver, resend, query, news } = deliveryWorld(mailer);
/** Our own store, which may be away. */
const away = { now: false };
const unlessAway = <T>(work: () => Promise<T>): Promise<T> =>
  away.now ? Promise.reject(new DomainError('storage.unavailable', 'Away.', { kind: 'unavailable' })) : work();
const store = new Proxy(storage, {
  get: (real, name: 'get' | 'head') => (key: string, range?: ByteRange) =>
    unlessAway(() => real[name](key, range) as Promise<never>),
});
const mailed = new MailedLinks(links, gate, store);
const openLink = new OpenShortLink(links, gate, downloads, store);

const MAILBOX = { kind: 'mail', name: 'Newsroom', email: ' Newsroom@Daily.example ', language: 'en' } as const;
const newest = async () => (await query.log(admin, {})).items[0]!;
const tokenIn = (mail: Mail | undefined) => /\/downloads\/([\w-]+)\?lang=/.exec(mail?.text ?? '')![1]!;
const go = async (attempt = 1) =>
  deliver.handle({ deliveryId: (await newest()).id }, { ...FIRST_TRY, attempt, maxAttempts: 12 });

const askedIn = (mail: Mail | undefined) => /\/mailboxes\/([\w-]+)\?lang=/.exec(mail?.text ?? '')![1]!;

/** A mailbox where somebody has said yes. */
async function confirmedMailbox(input: Parameters<typeof save.execute>[1] = MAILBOX): Promise<string> {
  const { id } = await save.execute(admin, input);
  await ask.handle({ targetId: id });
  await confirm.confirm(askedIn(post.mails.pop()));
  return id;
}

/** Builds the package and tells the news of it, as the worker does. */
async function built(): Promise<void> {
  await queue.handle(issued);
  const { id } = (await reads.one<{ id: string }>('SELECT id FROM packaging.package'))!;
  await builder.handle({ packageId: id }, FIRST_TRY);
  const { organisationId, reference, revision } = issued;
  await news.handle({ packageId: id, organisationId, reference, revision });
}

beforeAll(async () => {
  world.picture = await aPicture();
  await database.asOwner(
    `INSERT INTO identity.organisation (id, name, country, kind, created_at, updated_at)
     VALUES ($1, 'Northern Courier', 'GB', 'publisher', now(), now())`,
    [member.organisationId],
  );
});
beforeEach(async () => {
  Object.assign(world, { facts: [], state: 'active', revision: 1, oldest: 1 });
  Object.assign(post, { mails: [], trouble: null });
  away.now = false;
  await database.asOwner(
    `TRUNCATE packaging.package, packaging.delivery_target, packaging.delivery,
       packaging.delivery_try, packaging.short_link, packaging.handover`,
  );
  await storage.delete(`packages/${licence.reference}/r1/v1/inputs.json`);
});
afterAll(closeWorld);

describe('a link in a mail', () => {
  it('gives the package once, however often it is looked at, and the log says that it was used', async () => {
    await confirmedMailbox();
    await built();
    await go();
    expect(post.mails).toHaveLength(1);
    expect(post.mails[0]).toMatchObject({
      to: 'newsroom@daily.example',
      subject: expect.stringContaining('L-2026-00042'),
    });
    const token = tokenIn(post.mails[0]);
    // A scanner looks, and asks for the file's own address with this token.
    for (let n = 0; n < 3; n += 1)
      expect(await mailed.look(token)).toMatchObject({ state: 'open', reference: 'L-2026-00042' });
    await expect(openLink.execute({ token })).rejects.toMatchObject({ code: 'packaging.link-ended' });
    expect(await newest()).toMatchObject({ state: 'delivered', fetchedAt: null });

    const paths = await Promise.allSettled([mailed.spend(token), mailed.spend(token)]);
    expect(paths.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { value } = paths.find(({ status }) => status === 'fulfilled') as PromiseFulfilledResult<string>;
    const file = value.split('/').at(-1)!;
    (await openLink.execute({ token: file, isLook: true })).stream.destroy();
    const opened = await openLink.execute({ token: file });
    const bytes = await storage.get(packageKey(`packages/${licence.reference}/r1/v1`)).then(buffer);
    expect((await buffer(opened.stream)).equals(bytes)).toBe(true);
    await expect(openLink.execute({ token: file })).rejects.toMatchObject({ code: 'packaging.link-ended' });
    // A download that broke off is gone on with, and is not another one.
    (await openLink.execute({ token: file, range: 'bytes=9-', ifRange: opened.etag })).stream.destroy();
    expect(await mailed.look(token)).toMatchObject({ state: 'spent', reference: 'L-2026-00042' });
    expect((await newest()).fetchedAt).toBe(clock.now().toISOString());
    const [fetched, ...more] = await new DownloadsQuery(reads).of(licence.reference);
    expect([fetched, more]).toMatchObject([{ means: 'link', name: 'Newsroom', part: null }, []]);
    expect(JSON.stringify(await reads.query('TABLE packaging.short_link'))).not.toContain(token);
  });

  it('ends after a week, and is told apart from one that never was', async () => {
    await confirmedMailbox();
    await built();
    await go();
    const token = tokenIn(post.mails[0]);
    clock.advance(7 * 86_400_000);
    await links.purge();
    expect(await mailed.look(token)).toMatchObject({ state: 'ended' });
    await expect(mailed.spend(token)).rejects.toMatchObject({ code: 'packaging.link-ended' });
    for (const none of ['x'.repeat(43), '%00', '']) expect(await mailed.look(none)).toEqual({ state: 'unknown' });
  });

  it('is not used up while the licence rests, nor while the store is away', async () => {
    await confirmedMailbox();
    await built();
    await go();
    const token = tokenIn(post.mails[0]);
    world.state = 'suspended';
    expect(await mailed.look(token)).toMatchObject({
      state: 'closed',
      problem: { code: 'packaging.licence-not-active' },
    });
    await expect(mailed.spend(token)).rejects.toMatchObject({ code: 'packaging.licence-not-active' });
    world.state = 'active';
    away.now = true;
    expect(await mailed.look(token)).toMatchObject({ state: 'closed', problem: { code: 'storage.unavailable' } });
    await expect(mailed.spend(token)).rejects.toMatchObject({ code: 'storage.unavailable' });
    away.now = false;
    const file = (await mailed.spend(token)).split('/').at(-1)!;
    away.now = true;
    await expect(openLink.execute({ token: file })).rejects.toMatchObject({ code: 'storage.unavailable' });
    away.now = false;
    (await openLink.execute({ token: file })).stream.destroy();
  });

  it('of an earlier mail ends when it is sent again', async () => {
    await confirmedMailbox();
    await built();
    await go();
    await resend.execute(admin, { id: (await newest()).id });
    clock.advance(1_000);
    await go();
    const [former, present] = post.mails.map(tokenIn);
    expect([await mailed.look(former!), await mailed.look(present!)]).toMatchObject([
      { state: 'ended' },
      { state: 'open' },
    ]);
  });
});

describe('a mailbox', () => {
  it('that the relay refuses is given up at once; a relay that is away is tried again', async () => {
    await confirmedMailbox();
    await built();
    post.trouble = new Error('ECONNREFUSED');
    await expect(go()).rejects.toMatchObject({ code: 'packaging.delivery-put-off' });
    expect(await newest()).toMatchObject({ state: 'queued', tries: [{ code: 'mail.unreachable' }] });
    post.trouble = new MailRefused('550 no such user');
    await go(2);
    expect(await newest()).toMatchObject({
      state: 'failed',
      tries: [{ number: 2, code: 'mail.refused' }, { number: 1 }],
    });
  });

  it('gets nothing but a question before somebody there has said yes', async () => {
    const { id } = await save.execute(admin, MAILBOX);
    expect(await query.targets(admin)).toMatchObject([{ confirmedAt: null }]);
    await built();
    expect((await query.log(admin, {})).items).toEqual([]);
    expect(await test.execute(admin, { id })).toMatchObject({ outcome: 'refused', code: 'mail.not-confirmed' });
    expect(post.mails).toEqual([]);
    await ask.handle({ targetId: id });
    expect(post.mails[0]).toMatchObject({
      to: 'newsroom@daily.example',
      subject: expect.stringContaining('May packages'),
    });
    const token = askedIn(post.mails[0]);
    // A scanner looks; then the button, twice.
    expect(await confirm.look(token)).toMatchObject({ state: 'asked', email: 'newsroom@daily.example' });
    expect(await query.targets(admin)).toMatchObject([{ confirmedAt: null }]);
    await Promise.all([confirm.confirm(token), confirm.confirm(token)]);
    expect(await confirm.look(token)).toMatchObject({ state: 'confirmed' });
    expect(await query.targets(admin)).toMatchObject([{ confirmedAt: clock.now().toISOString() }]);
    expect(await test.execute(admin, { id })).toMatchObject({ outcome: 'delivered' });
    expect(await ask.execute(admin, { id })).toMatchObject({ code: 'mail.confirmed' });
    await ask.handle({ targetId: id });
    expect(post.mails).toHaveLength(2);
  });

  it('is asked again by hand once a minute, by the newest mail alone, and anew when its address changes', async () => {
    const { id } = await save.execute(admin, MAILBOX);
    await ask.handle({ targetId: id });
    expect(await ask.execute(admin, { id })).toMatchObject({ outcome: 'refused', code: 'mail.too-soon' });
    clock.advance(60_000);
    expect(await ask.execute(admin, { id })).toMatchObject({ outcome: 'delivered' });
    const [former, present] = post.mails.map(askedIn);
    expect(await confirm.look(former!)).toEqual({ state: 'unknown' });
    await expect(confirm.confirm(former!)).rejects.toMatchObject({ code: 'packaging.link-ended' });
    await confirm.confirm(present!);
    await save.execute(admin, { ...MAILBOX, id, name: 'Night desk' });
    expect(await query.targets(admin)).toMatchObject([{ name: 'Night desk', confirmedAt: expect.any(String) }]);
    await built();
    await save.execute(admin, { ...MAILBOX, id, email: 'other@daily.example' });
    expect(await query.targets(admin)).toMatchObject([{ confirmedAt: null }]);
    await go();
    expect(await newest()).toMatchObject({ state: 'failed', tries: [{ code: 'mail.not-confirmed' }] });
    expect(post.mails).toHaveLength(2);
    await ask.handle({ targetId: id });
    clock.advance(7 * 86_400_000);
    const late = askedIn(post.mails[2]);
    expect(await confirm.look(late)).toMatchObject({ state: 'ended' });
    for (const none of [late, '', 'x'.repeat(43)])
      await expect(confirm.confirm(none)).rejects.toMatchObject({ code: 'packaging.link-ended' });
  });

  it('is tested by a mail in its language, once a minute', async () => {
    const id = await confirmedMailbox({ ...MAILBOX, language: 'ar' });
    expect(await test.execute(admin, { id })).toMatchObject({ outcome: 'delivered', code: 'mail.delivered' });
    expect(post.mails[0]!.html).toContain('dir="rtl"');
    expect(await test.execute(admin, { id })).toMatchObject({ outcome: 'refused', code: 'mail.too-soon' });
    clock.advance(60_000);
    expect(await test.execute(admin, { id })).toMatchObject({ outcome: 'delivered' });
    expect(post.mails).toHaveLength(2);
  });

  it.each([
    '',
    'newsroom',
    'a@b',
    'a@daily.example, b@daily.example',
    'a@[10.0.0.1]',
    'a@daily.example\r\nBcc: c@d.example',
  ])('is one address that mail can go to, and %j is none', async (email) => {
    await expect(save.execute(admin, { ...MAILBOX, email })).rejects.toMatchObject({
      code: 'packaging.target-invalid',
      errors: [{ path: 'email' }],
    });
  });
});
