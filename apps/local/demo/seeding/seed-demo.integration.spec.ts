import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LicenceSnapshot } from '#libs/licensing';
import { loadFormats, readPolicy } from '#libs/packaging';
import { loadConfig } from '#platform/config';
import { setLogLevel } from '#platform/telemetry';
import { missingOdrl, odrlJudge } from '../../../../test/support/odrl-shapes.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { startSandbox, type Sandbox } from '../../../stripe-sandbox/sandbox.js';
import { demoHouse } from '../index.js';

let database: TestDatabase;
let sandbox: Sandbox;
const said: string[] = [];

beforeAll(async () => {
  setLogLevel('error');
  database = await testDatabase();
  sandbox = await startSandbox({ port: 0, dataDir: null });
  const config = loadConfig({
    ...{ IMPRIMATUR_ENV: 'test', DATABASE_URL: database.url, PUBLIC_URL: 'http://localhost:3000' },
    ...{ STRIPE_API_URL: sandbox.url, STRIPE_SECRET_KEY: sandbox.secretKey, STRIPE_WEBHOOK_SECRET: 'whsec_of_nobody' },
  });
  const newsroom = {
    'al-marsa': 'http://al-marsa.localhost:3015',
    'harbour-ledger': 'http://harbour-ledger.localhost:3015',
  };
  await demoHouse.seedDemo({ config, newsroom, say: (line) => said.push(line) });
});

afterAll(async () => {
  await sandbox.close();
  await database.close();
});

const counts = async (sql: string): Promise<Record<string, number>> => {
  const rows = await database.asOwner<{ key: string; n: number }>(
    `SELECT key, count(*)::int AS n FROM (${sql}) t GROUP BY key`,
  );
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
};

describe('the furnished demo house', () => {
  it('holds about sixty articles in two languages, in every state and with every kind of rights', async () => {
    expect(await counts('SELECT language AS key FROM catalogue.article')).toEqual({ en: 43, ar: 18 });
    expect(await counts('SELECT state AS key FROM catalogue.article')).toMatchObject({ embargoed: 1, killed: 2 });
    const rights = await counts('SELECT text_rights AS key FROM catalogue.article');
    expect(rights).toEqual({ licensable: expect.any(Number), excluded: 3, 'needs-clearance': 4 });
  });

  it('keeps the corrected articles in the version before and the one after', async () => {
    const rows = await database.asOwner('SELECT canonical_url FROM catalogue.article WHERE version = 2');
    expect(rows).toHaveLength(1);
  });

  it('has a request in every state that stands still', async () => {
    const states = await counts('SELECT state AS key FROM licensing.request');
    expect(Object.keys(states).sort()).toEqual(
      ['accepted', 'changes_requested', 'declined', 'expired', 'fulfilled', 'in_review', 'offered', 'withdrawn'].sort(),
    );
    expect(states['in_review']).toBeGreaterThanOrEqual(6);
  });

  it('has a licence in every state, each of the paid ones with its payment on its own day', async () => {
    const states = await counts('SELECT state AS key FROM licensing.licence');
    expect(Object.keys(states).sort()).toEqual(['active', 'expired', 'scheduled', 'suspended', 'terminated']);
    const days = await database.asOwner<{ apart: number }>(
      `SELECT abs(extract(epoch FROM a.settled_at - l.issued_at))::int AS apart
       FROM payments.attempt a JOIN licensing.licence l ON l.request_id = a.request_id`,
    );
    expect(days.length).toBeGreaterThan(10);
    expect(days.every(({ apart }) => apart < 60)).toBe(true);
  });

  it('has a licence that was extended for the difference, and an offer with two versions', async () => {
    const revisions = await database.asOwner('SELECT revision FROM licensing.licence_revision');
    expect(revisions).toEqual([{ revision: 2 }]);
    const compared = await database.asOwner(
      `SELECT 1 FROM licensing.request r JOIN licensing.offer f ON f.id = r.offer_id
        WHERE r.state = 'offered' AND f.version = 2`,
    );
    expect(compared.length).toBeGreaterThan(0);
  });

  const note = missingOdrl ? ` (${missingOdrl})` : '';
  (missingOdrl ? it.skip : it)(`has licences whose kinds of use fit the shapes of the ODRL group${note}`, async () => {
    const [{ publicTerms, writePolicy }, judge] = [await loadFormats(), odrlJudge()];
    const kinds = await database.asOwner<{ snapshot: LicenceSnapshot }>(
      `SELECT DISTINCT ON (jsonb_path_query_array(use, '$.media[*].medium'), use -> 'edits', use #> '{term,kind}') snapshot
         FROM (SELECT snapshot, snapshot -> 'use' AS use FROM licensing.licence) l`,
    );
    expect(kinds.length).toBeGreaterThan(5);
    for (const { snapshot } of kinds) {
      const policy = writePolicy(publicTerms(snapshot, 'http://localhost:3000'));
      expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(publicTerms(snapshot, 'http://localhost:3000'));
      expect([snapshot.reference, await judge(policy)]).toEqual([snapshot.reference, []]);
    }
  });

  it('has parts that wait to be cleared, asked for and not, and parts of which each answer came', async () => {
    const key = "CASE WHEN state = 'open' AND owner IS NOT NULL THEN 'asked' ELSE state END";
    const states = await counts(`SELECT ${key} AS key FROM licensing.clearance`);
    expect(Object.keys(states).sort()).toEqual(['asked', 'cleared', 'excluded', 'open', 'swapped']);
    expect(states['asked']).toBeGreaterThan(1);
  });

  it('has a request sent back and changed, one of which the promise ran out, and one approved in part', async () => {
    const [found] = await database.asOwner(
      `SELECT count(*) FILTER (WHERE r.state = 'in_review' AND q.n > 1)::int AS changed,
          count(*) FILTER (WHERE r.state = 'in_review' AND r.rush AND r.promise_broken_at IS NOT NULL)::int AS broken,
          count(*) FILTER (WHERE r.state = 'offered' AND jsonb_array_length(f.left_out) > 0 AND r.item_count > 1)::int AS partly
        FROM licensing.request r LEFT JOIN licensing.offer f ON f.id = r.offer_id,
          LATERAL (SELECT count(DISTINCT h.data ->> 'quoteId') AS n FROM licensing.history h
            WHERE h.request_id = r.id AND h.data ->> 'quoteId' IS NOT NULL) q`,
    );
    expect(found).toMatchObject({ changed: 1, broken: 1, partly: 1 });
  });

  it('has a correction that nobody has confirmed yet and a kill that one of its holders has', async () => {
    const rows = await database.asOwner(
      `SELECT n.kind, n.state, count(r.id)::int AS reached, count(r.acknowledged_at)::int AS confirmed
       FROM notices.notice n LEFT JOIN notices.recipient r ON r.notice_id = n.id
       WHERE n.origin = 'desk' GROUP BY n.id ORDER BY n.id`,
    );
    expect(rows).toMatchObject([
      { kind: 'correction', state: 'sent', confirmed: 0 },
      { kind: 'kill', state: 'sent', reached: 2, confirmed: 1 },
    ]);
  });

  it('has tokens of which one has ended, a mailbox for packages, readings and page checks', async () => {
    const [found] = await database.asOwner(
      `SELECT (SELECT count(*)::int FROM identity.api_token) AS tokens,
          (SELECT count(*)::int FROM identity.api_token WHERE expires_at < now()) AS ended,
          (SELECT count(*)::int FROM packaging.delivery_target WHERE kind = 'mail') AS mailboxes,
          (SELECT count(DISTINCT day)::int FROM observance.daily_count WHERE readings > 0) AS days,
          (SELECT count(*) > 0 FROM observance.page_check) AS checked`,
    );
    expect(found).toEqual({ tokens: 4, ended: 1, mailboxes: 3, days: 21, checked: true });
  });

  it('numbers requests in the order of their days', async () => {
    const rows = await database.asOwner<{ reference: string }>(
      'SELECT reference FROM licensing.request ORDER BY submitted_at',
    );
    const references = rows.map(({ reference }) => reference);
    expect(references).toEqual([...references].sort());
  });

  it('has charged tax by its table: at home, reversed to a business abroad, and outside the scope', async () => {
    const treatments = await counts('SELECT tax_treatment AS key FROM payments.receipt');
    expect(Object.keys(treatments).sort()).toEqual(['outside-scope', 'reverse-charge', 'standard']);
    const [off] = await database.asOwner<{ off: string }>(
      `SELECT (SELECT sum(tax) FROM payments.v_tax_line WHERE currency = 'GBP')
         - (SELECT sum(credit - debit) FROM ledger.v_day WHERE account = 'tax' AND currency = 'GBP') AS off`,
    );
    expect(Number(off!.off)).toBe(0);
  });

  it('has contributors with statements that are paid, and some that wait to be issued', async () => {
    const states = await counts('SELECT state AS key FROM finance.statement');
    expect(states['paid']).toBeGreaterThan(1);
    const [open] = await database.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM finance.contributor_share s
       WHERE NOT EXISTS (SELECT FROM finance.statement_line l WHERE l.share_id = s.id)`,
    );
    expect(open!.n).toBeGreaterThan(0);
  });

  it('says what it did', () => {
    expect(said.join(' ')).toMatch(/61 articles.*requests/);
  });
});
