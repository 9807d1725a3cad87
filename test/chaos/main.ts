// `npm run chaos [-- --minutes 3] [--seed 7] [--buyers 4]`: constant buying by card and on account, refunding and disputing while worker, api,
// sandbox and PostgreSQL are killed with -9 at random and started again. Then it asks whether everything is as it must
// be, prints what it did, and ends with 0 or 1.
import 'reflect-metadata';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '#migrations';
import { startMailCatcher } from '../../apps/local/mail/start-mail-catcher.js';
import { freePort } from '../../apps/local/postgres/index.js';
import { ensureWebhook } from '../../apps/local/stripe-webhook.js';
import { once } from '../../bench/ground/database.js';
import { AuthClient } from '../support/auth-client.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { Chance, pause } from './chance.js';
import { financeWorks } from './finance.js';
import { buy, disturbMoney, type Tally } from './people.js';
import { verdict, type Finding } from './verdict.js';
import { databaseVictim, houseVictims, type Victim } from './victims.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    buyers: { type: 'string', default: '4' },
  },
});
const KEY = 'sk_test_imprimatur_sandbox';
const HOST = 'quay-post.example';
const ARTICLES = 20;
const chance = new Chance(Number(values.seed));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const NOTHING = {
  refundedInvoices: 0,
  bounced: 0,
  disputedInvoices: 0,
  transferred: 0,
  sentBack: 0,
  refundedAtDesk: 0,
};

interface Stage {
  folder: string;
  ownerUrl: string;
  sandbox: string;
  victims: Victim[];
  buyers: Parameters<typeof buy>[0][];
  env: Record<string, string>;
  end(): Promise<void>;
}

async function setStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-chaos-'));
  await chmod(folder, 0o755);
  const database = await databaseVictim(join(folder, 'postgres'));
  const { ownerUrl, appUrl } = database.server();
  await migrate(ownerUrl);
  const [api, sandbox] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  const [smtpPort, pagePort] = [await freePort(), await freePort()];
  const mails = await startMailCatcher({ folder: join(folder, 'mail'), host: '127.0.0.1', smtpPort, pagePort });
  const env = {
    ...{ DATABASE_URL: appUrl, DATA_DIR: folder, PORT: new URL(api).port, PUBLIC_URL: api, RATE_LIMITS: 'off' },
    ...{ STRIPE_API_URL: sandbox, STRIPE_SECRET_KEY: KEY, LOG_LEVEL: 'silent', IMPRIMATUR_ENV: 'local' },
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  };
  const first = houseVictims(env, { api, sandbox }, folder).sandbox;
  await first.start();
  const receiver = `${api}/stripe/event-notifications`;
  const secret = await ensureWebhook(sandbox, KEY, receiver, join(folder, 'webhook.json'));
  await first.stop();
  const withSecret = { ...env, STRIPE_WEBHOOK_SECRET: secret };
  const house = houseVictims(withSecret, { api, sandbox }, folder);
  const press = await Press.open(withSecret);
  const articles = await furnish(press, ownerUrl);
  for (const victim of [house.sandbox, house.api, house.worker]) await victim.start();
  const buyers: Stage['buyers'] = [];
  const offerAccount = (reference: string) =>
    once(ownerUrl, `UPDATE licensing.request SET payment_methods = '{card,invoice}' WHERE reference = $1`, [reference]);
  for (let index = 0; index < Number(values.buyers); index += 1) {
    buyers.push({ api, cookie: await cookieOf(press, api, index), articles, offerAccount });
  }
  await once(ownerUrl, 'UPDATE identity.organisation SET invoice_terms_days = 30');
  await once(ownerUrl, 'UPDATE payments.refund_limit SET amount = 100000');
  await press.close();
  const victims = [house.worker, house.api, house.sandbox, database];
  const end = async (): Promise<void> => {
    for (const victim of victims) await victim.stop().catch(() => undefined);
    await mails.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, ownerUrl, sandbox, victims, buyers, env: withSecret, end };
}

async function furnish(press: Press, ownerUrl: string): Promise<string[]> {
  await press.title('The Quay Post', HOST);
  for (let index = 1; index <= ARTICLES; index += 1) {
    const path = `/2026/11/storm-${index}`;
    const headline = `The storm that took ${index} roofs`;
    await press.article(`http://${HOST}${path}`, newsPage({ host: HOST, path, headline, words: 600 }));
  }
  return (await once<{ id: string }>(ownerUrl, 'SELECT id FROM catalogue.article')).map(({ id }) => id);
}

async function cookieOf(press: Press, api: string, index: number): Promise<string> {
  const email = `buyer-${index}@kisumu.example`;
  await press.member(email, await press.organisation(`Kisumu Daily ${index}`));
  const visitor = new AuthClient(api, api);
  const { status } = await visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  if (status !== 200) throw new Error(`Signing in answered ${status}.`);
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Kills somebody every few seconds and starts them again a moment later. */
async function killing(victims: readonly Victim[], tally: Tally): Promise<Record<string, number>> {
  const killed: Record<string, number> = {};
  while (Date.now() < tally.until) {
    await pause(chance.between(2_000, 6_000));
    if (Date.now() >= tally.until) break;
    const victim = chance.of(victims);
    victim.kill();
    killed[victim.name] = (killed[victim.name] ?? 0) + 1;
    await pause(chance.between(100, 1_500));
    await victim.start();
  }
  return killed;
}

const SETTLED = `
  SELECT count(*)::int AS n FROM graphile_worker._private_jobs j
  JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  WHERE j.attempts < j.max_attempts AND t.identifier ~ '^(payments|finance|platform.dispatch|consume:finance)'`;
const PATIENCE_MS = 240_000;

/** What runs by itself in the hours and the night after: due jobs, the event list, payouts, the comparison. */
async function letItSettle({ ownerUrl, sandbox }: Stage): Promise<void> {
  await fetch(`${sandbox}/_sandbox/payouts/run`, { method: 'POST', body: JSON.stringify({ early: true }) });
  const rounds = ['payments.catch-up-events', 'payments.poll-attempts', 'finance.compare', 'finance.compare'];
  for (const job of rounds) {
    await once(ownerUrl, `SELECT graphile_worker.add_job($1, '{}'::json)`, [job]);
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      // A job that failed, or whose worker was killed, would wait its turn for hours.
      await once(
        ownerUrl,
        `UPDATE graphile_worker._private_jobs SET run_at = now(), locked_at = NULL, locked_by = NULL
         WHERE (locked_at IS NULL AND run_at > now()) OR locked_at < now() - interval '30 seconds'`,
      );
      const [left] = await once<{ n: number }>(ownerUrl, SETTLED);
      if (left!.n === 0) break;
      if (Date.now() > deadline) return say(`  ${left!.n} jobs did not come to an end.`);
      await pause(500);
    }
  }
}

function report(killed: Record<string, number>, tally: Tally, findings: readonly Finding[]): void {
  say('\nWhat was done');
  say(
    `  bought ${tally.bought.length} (${tally.onAccount} on account), cards declined ${tally.declined}, transfers ${tally.transferred}`,
  );
  say(
    `  refunds ${tally.refunded} (${tally.refundedInvoices} of invoices, ${tally.bounced} sent back by the bank), disputes ${tally.disputed} (${tally.disputedInvoices} of invoices), transfers returned ${tally.sentBack}, cards refunded at the desk ${tally.refundedAtDesk}`,
  );
  say(
    `  killed with -9: ${
      Object.entries(killed)
        .map(([name, times]) => `${name} ${times}`)
        .join(', ') || 'nobody'
    }`,
  );
  say(`  calls that had to be repeated: ${tally.retries}`);
  say('\nWhat must hold');
  for (const { name, wrong, detail } of findings)
    say(`  ${wrong === 0 ? 'ok   ' : 'WRONG'} ${name}${detail ? `: ${detail}` : ''}`);
}

async function main(): Promise<number> {
  say(`Chaos for ${values.minutes} minutes, seed ${values.seed}.`);
  const stage = await setStage();
  try {
    const until = Date.now() + Number(values.minutes) * 60_000;
    const tally: Tally = {
      until,
      bought: [],
      onAccount: 0,
      refunded: 0,
      disputed: 0,
      declined: 0,
      retries: 0,
      ...NOTHING,
    };
    const [killed] = await Promise.all([
      killing(stage.victims, tally),
      disturbMoney(stage.sandbox, KEY, tally, chance),
      financeWorks(stage, tally, chance),
      ...stage.buyers.map((buyer) => buy(buyer, tally, chance)),
    ]);
    await letItSettle(stage);
    const findings = await verdict(stage.ownerUrl, stage.sandbox, KEY);
    report(killed, tally, findings);
    const isGood = tally.bought.length > 0 && findings.every(({ wrong }) => wrong === 0);
    say(isGood ? '\nEverything holds.' : '\nSomething does not hold.');
    return isGood ? 0 : 1;
  } finally {
    if (process.env['KEEP'] !== 'yes') await stage.end();
  }
}

process.exit(await main());
