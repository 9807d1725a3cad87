import type { MemberActor, StaffActor } from '#libs/kernel';
import {
  AcknowledgeNotice,
  OwnNoticesQuery,
  ReachQuery,
  SaveNotice,
  SendNotice,
  TellRecipients,
  type SaveNoticeInput,
} from '#libs/notices';
import type { DemoApp } from './demo-app.js';
import type { ArticleIds } from './import-articles.js';
import type { DemoMembers } from './register-people.js';

const HOUR_MS = 3_600_000;

interface Cast {
  rights: StaffActor;
  members: DemoMembers;
  ids: ArticleIds;
}

/**
 * A correction that everybody is still reading, and a kill of this morning that some have confirmed. Mails and files follow
 * when the house is open.
 */
export async function furnishNotices(app: DemoApp, { rights, members, ids }: Cast): Promise<void> {
  const at = app.now;
  app.clock.set(new Date(at.getTime() - 26 * HOUR_MS));
  await send(app, rights, {
    kind: 'correction',
    articleId: ids.get('oysters-return') ?? '',
    text: 'We said that the beds had been closed for forty years. It was fourteen. Please change the number, and say that you have.',
  });
  app.clock.set(new Date(at.getTime() - 3 * HOUR_MS));
  await send(app, rights, {
    kind: 'kill',
    articleId: ids.get('salt-pans') ?? '',
    text: 'The man who is quoted throughout this article never worked at the pans. We have withdrawn it. Please take it down everywhere, and do not print it.',
    note: 'The editor has signed it off. The picture is free to be used with another text.',
  });
  app.clock.set(new Date(at.getTime() - 2 * HOUR_MS));
  await confirm(app, members.courier.buyer);
  app.clock.set(at);
}

async function send(app: DemoApp, rights: StaffActor, input: SaveNoticeInput): Promise<void> {
  const { licences: expected } = await app.get(ReachQuery).of(rights, { articleId: input.articleId });
  const { id, revision } = await app.get(SaveNotice).execute(rights, input);
  if (expected === 0) return;
  await app.get(SendNotice).execute(rights, { id, revision, expected });
  await app.get(TellRecipients).handle({ noticeId: id });
}

/** One newspaper is quick. */
async function confirm(app: DemoApp, member: MemberActor): Promise<void> {
  const { items } = await app.get(OwnNoticesQuery).list(member, { open: true });
  for (const { id } of items.filter(({ kind }) => kind === 'kill')) {
    await app.get(AcknowledgeNotice).execute(member, { id, way: 'portal' });
  }
}
