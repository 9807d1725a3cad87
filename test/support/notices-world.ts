import { Global, Module } from '@nestjs/common';
import { CATALOGUE_ENTITIES, ComponentBytes, SetArticleState } from '#libs/catalogue';
import { newId, type MemberActor, type StaffActor } from '#libs/kernel';
import { KeepQuote, SubmitRequest } from '#libs/licensing';
import { QueuePackage, PACKAGING_ENTITIES, PackagingModule } from '#libs/packaging';
import {
  NOTICE_WEBHOOKS,
  NOTICES_ENTITIES,
  NoticesQuery,
  NoticesTellingModule,
  ReachQuery,
  RecipientsQuery,
  SaveNotice,
  SendNotice,
  TellRecipients,
  type NoticeKind,
  type NoticeWebhook,
} from '#libs/notices';
import { CONFIG, loadConfig } from '#platform/config';
import { SafeFetch } from '#platform/fetch';
import { MAILER } from '#platform/mail';
import { Secrets } from '#platform/secrets';
import { Threads } from '#platform/threads';
import { STORAGE } from '#platform/storage';
import { WebhookSender } from '#platform/webhook';
import { SigningModule } from '#platform/signing';
import type { SeededArticle } from './licensing-seed.js';
import { licensingStories, type Asked } from './licensing-stories.js';
import { licensingWorld, quoteInput, reviewer, type World } from './licensing-world.js';

export const rita: StaffActor = { ...reviewer('Rita Sand'), roles: ['rights-manager'] };
export const luis: StaffActor = { ...reviewer('Luis Prado'), roles: ['rights-manager'] };

/** What an organisation's places were sent, and what they answer. */
export const places: { sent: NoticeWebhook[]; isTaken: boolean; has: boolean } = {
  sent: [],
  isTaken: true,
  has: false,
};

const webhooks = {
  provide: NOTICE_WEBHOOKS,
  useValue: {
    send: (webhook: NoticeWebhook) => {
      if (!places.has) return Promise.resolve([]);
      places.sent.push(webhook);
      const answer = places.isTaken ? '200' : '500';
      return Promise.resolve([
        { targetId: 't1', place: 'cms.example', isFinal: false, isTaken: places.isTaken, answer },
      ]);
    },
  },
};

const config = loadConfig({
  ...{ IMPRIMATUR_ENV: 'test', DATABASE_URL: 'postgres://nowhere', PUBLIC_URL: 'https://licensing.example' },
});
const GROUND = [
  { provide: CONFIG, useValue: config },
  { provide: Secrets, useValue: new Secrets(['a passphrase that is long enough for it']) },
  { provide: WebhookSender, useValue: {} },
  { provide: SafeFetch, useValue: {} },
  { provide: MAILER, useValue: {} },
  { provide: STORAGE, useValue: {} },
  { provide: Threads, useValue: new Threads({ drawingThreads: 0 }) },
  { provide: ComponentBytes, useValue: { open: () => Promise.resolve(null) } },
  SetArticleState,
];
@Global()
@Module({ providers: GROUND, exports: GROUND.map((one) => ('provide' in one ? one.provide : one)) })
class NoticesGround {}

export interface Holder {
  member: MemberActor & { organisationId: string };
  /** `L-2026-00042` */
  licence: string;
  licenceId: string;
}

/** Notices, packaging and licensing as they run; only what an organisation's own server answers is made up. */
export async function noticesWorld() {
  const world: World = await licensingWorld(
    {},
    [NoticesGround, SigningModule, PackagingModule, NoticesTellingModule.forRoot(webhooks)],
    [...CATALOGUE_ENTITIES, ...PACKAGING_ENTITIES, ...NOTICES_ENTITIES],
  );
  const stories = licensingStories(() => world);
  return { world, ...tellings(world), ...holdings(world, stories) };
}
export type NoticesWorld = Awaited<ReturnType<typeof noticesWorld>>;

/** Those who hold licences. */
function holdings(world: World, stories: ReturnType<typeof licensingStories>) {
  /** A licence on the article of an organisation of its own, with a member who has an account, and its files in the queue. */
  const holder = async (article: SeededArticle, ...others: SeededArticle[]): Promise<Holder> => {
    const member = await world.member();
    await person(world, member);
    const { items, ...rest } = quoteInput(article);
    const all = [...items, ...others.flatMap((other) => quoteInput(other).items)];
    const quote = await world.get(KeepQuote).execute(member, { ...rest, items: all });
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    const asked: Asked = { member, article, reference };
    await stories.accept(asked);
    const issued = await stories.settle(asked);
    await world.get(QueuePackage).handle({
      ...{
        licenceId: issued.licenceId,
        reference: issued.reference,
        organisationId: member.organisationId,
        revision: 1,
      },
      ...{
        requestId: newId(),
        requestReference: reference,
        requesterId: member.userId,
        headline: 'x',
        state: 'active',
      },
    });
    return { member, licence: issued.reference, licenceId: issued.licenceId };
  };
  return { holder };
}

/** Notices as the desk sends them. */
function tellings(world: World) {
  const draft = async (article: SeededArticle, kind: NoticeKind, more: object = {}): Promise<string> =>
    (
      await world
        .get(SaveNotice)
        .execute(rita, { kind, articleId: article.id, text: 'The man in it was never charged.', ...more })
    ).id;
  const send = async (id: string, who = rita) => {
    const { revision, articleId } = await world.get(NoticesQuery).detail(rita, id);
    const { licences: expected } = await world.get(ReachQuery).of(rita, { articleId });
    return world.get(SendNotice).execute(who, { id, revision, expected });
  };
  const sent = async (article: SeededArticle, kind: NoticeKind, more: object = {}): Promise<string> => {
    const id = await draft(article, kind, more);
    await send(id);
    await world.get(TellRecipients).handle({ noticeId: id });
    return id;
  };
  const board = async (id: string) => (await world.get(RecipientsQuery).list(rita, id, { limit: 100 })).items;
  return { draft, send, sent, board };
}

/** The account behind a made-up member: what a mail needs. */
async function person(world: World, { userId, name, organisationId }: Holder['member']): Promise<void> {
  await world.database.asOwner(
    `INSERT INTO identity.portal_user (id, name, email, email_verified, created_at, updated_at)
     VALUES ($1, $2, $3, true, now(), now())`,
    [userId, name, `${userId}@kisumu.example`],
  );
  await world.database.asOwner(
    `INSERT INTO identity.membership (user_id, organisation_id, roles, joined_at) VALUES ($1, $2, $3, now())`,
    [userId, organisationId, ['requester', 'buyer']],
  );
}
