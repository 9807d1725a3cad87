import { CreateToken } from '#libs/identity';
import { SaveTarget } from '#libs/packaging';
import { Transactions } from '#platform/database';
import { HOOK_PATH } from '../../newsroom/newsroom-server.js';
import type { DemoApp } from './demo-app.js';
import type { DemoMembers } from './register-people.js';

const DAY_MS = 86_400_000;

interface Ground {
  members: DemoMembers;
  /** Of the newspaper that stands for servers of licensees; null where this machine may not be called. */
  server: string | null;
}

/**
 * Where packages go: into a mailbox, to a server that takes them, and to one that has moved and is tried again. The
 * packages themselves are made, and sent, when the house is open.
 */
export async function furnishDelivery(app: DemoApp, { members, server }: Ground): Promise<void> {
  const { admin } = members.courier;
  const tareq = members.ufuq.buyer;
  const edwin = members.brightwater.buyer;
  app.clock.set(new Date(app.now.getTime() - 110 * DAY_MS));
  await app.get(CreateToken).execute(admin, { name: 'Old archive', days: 90 });
  await app.get(CreateToken).execute(admin, { name: 'CMS', days: 365 });
  await app.get(CreateToken).execute(tareq, { name: 'نظام المحتوى' });
  await app.get(CreateToken).execute(edwin, { name: 'Intranet', days: 365 });
  const save = app.get(SaveTarget);
  await save.execute(edwin, { kind: 'mail', name: 'Press office', email: 'press@brightwater.example', language: 'en' });
  await save.execute(admin, { kind: 'mail', name: 'Night desk', email: 'night.desk@courier.example', language: 'en' });
  await save.execute(tareq, { kind: 'mail', name: 'مكتب النشر', email: 'desk@alufuq.example', language: 'ar' });
  if (server !== null) {
    await save.execute(admin, { kind: 'webhook', name: 'CMS', url: `${server}${HOOK_PATH}` });
    await save.execute(admin, { kind: 'webhook', name: 'Picture archive', url: `${server}/moved/hook` });
  }
  await sayYes(app);
  await useTokens(app);
  app.clock.set(app.now);
}

/** Somebody at each mailbox pressed the button of the mail that asked, but at one where they have not read it yet. */
const sayYes = (app: DemoApp): Promise<unknown> =>
  app
    .get(Transactions)
    .run((tx) =>
      tx.query(
        `UPDATE packaging.delivery_target SET confirmed_at = created_at WHERE kind = 'mail' AND name <> 'Press office'`,
      ),
    );

/** Hours ago that a system last asked with a token; the others nobody has used. */
const USED: Readonly<Record<string, number>> = { CMS: 2, 'نظام المحتوى': 27, 'Old archive': 24 * 31 };

const useTokens = (app: DemoApp): Promise<unknown> =>
  app.get(Transactions).run((tx) =>
    tx.query(
      `UPDATE identity.api_token t SET last_used_at = $3::timestamptz - u.hours * interval '1 hour'
       FROM unnest($1::text[], $2::int[]) AS u (name, hours) WHERE t.name = u.name`,
      [Object.keys(USED), Object.values(USED), app.now],
    ),
  );
