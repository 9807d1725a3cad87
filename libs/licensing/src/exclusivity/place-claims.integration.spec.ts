import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '#libs/kernel';
import { MONDAY } from '../../../../test/support/licensing-world.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { LICENSING_ENTITIES } from '../licensing.entities.js';
import { collide, type Claim } from './claims-of.js';
import { freeHolds, placeClaims } from './place-claims.js';
import { ALL, rangesOf, type Ranges } from './ranges.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ entities: LICENSING_ENTITIES });
});
afterAll(() => database.close());

const RUNS = 60;
const HOUR = 3_600_000;
const ORGANISATIONS = [newId(), newId(), newId()];
const QUOTE = newId();

/** A request with a standing offer, as far as claims look at it. */
async function seedRequest(organisation: number, expiresAt: Date): Promise<{ requestId: string; offerId: string }> {
  const [requestId, offerId] = [newId(), newId()];
  await database.reads.query(
    `WITH quoted AS (INSERT INTO licensing.quote (id, title_id, currency, amount, outcome, content, facts, price_book_id,
         price_book_version, created_at, expires_at) VALUES ($5, $5, 'GBP', 0, 'review', '{}', '{}', $5, 1, now(), now() + '1 day')
         ON CONFLICT DO NOTHING),
       asked AS (INSERT INTO licensing.request (id, year, kind, organisation_id, requester_id, requester_name, licensee, state,
         headline, language, direction, item_count, rush, reasons, free_text, offer_id, offer_expires_at, currency, amount,
         submitted_at, updated_at)
         VALUES ($1, 2026, 'free', $3, 'm', 'Mo', '{"name":"An organisation"}', 'offered', 'A wish', 'en', 'ltr', 1, false,
           '[]', 'A wish', $2, $4, 'GBP', 0, now(), now()))
     INSERT INTO licensing.offer (id, request_id, version, kind, quote_id, currency, amount, made_by_kind, made_by, made_at,
       expires_at) VALUES ($2, $1, 1, 'approval', $5, 'GBP', 0, 'staff', 's', $4::timestamptz - '1 day'::interval, $4)`,
    [requestId, offerId, ORGANISATIONS[organisation], expiresAt, QUOTE],
  );
  return { requestId, offerId };
}

const someOf = (highest: number): fc.Arbitrary<Ranges> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(ALL) },
    {
      weight: 3,
      arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: highest }), { minLength: 1, maxLength: 4 }).map(rangesOf),
    },
  );
const day = (offset: number): string => new Date(MONDAY.getTime() + offset * 24 * HOUR).toISOString().slice(0, 10);
const extent = fc.record({
  isExclusive: fc.boolean(),
  territory: someOf(6),
  media: someOf(4),
  sectors: someOf(3),
  start: fc.integer({ min: 0, max: 12 }),
  days: fc.option(fc.integer({ min: 0, max: 8 })),
});
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('offer' as const),
      organisation: fc.nat(2),
      hours: fc.integer({ min: 1, max: 30 }),
      extents: fc.array(extent, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), which: fc.nat(9) }) },
);

/** The plain model: what stands, for whom, until when. */
interface Standing {
  requestId: string;
  organisation: number;
  until: Date;
  claims: Claim[];
}

const inTheWay = (claims: readonly Claim[], organisation: number, standing: readonly Standing[]): boolean =>
  standing.some((other) =>
    claims.some((claim) =>
      other.claims.some(
        (theirs) =>
          collide(claim, theirs) && (other.organisation !== organisation || (claim.isExclusive && theirs.isExclusive)),
      ),
    ),
  );

describe('claims over random stories of offers, time and endings', () => {
  it('stand exactly as in a plain model, and never two in each other’s way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const articleId = newId();
        let now = MONDAY;
        let standing: Standing[] = [];
        for (const each of steps) {
          if (each.kind === 'time') now = new Date(now.getTime() + each.hours * HOUR);
          else if (each.kind === 'end') {
            const [ended] = standing.splice(each.which % Math.max(1, standing.length), 1);
            if (ended) await database.transactions.run((tx) => freeHolds(tx, ended.requestId, 'withdrawn', now));
          } else {
            standing = standing.filter(({ until }) => until > now);
            // One claim that is exclusive and one that is not: so it is with every use.
            const claims = each.extents.map(({ start, days, ...rest }, index) => ({
              ...{ ...rest, isExclusive: index === 0 ? rest.isExclusive : !each.extents[0]!.isExclusive, articleId },
              ...{ firstDay: day(start), lastDay: days === null ? null : day(start + days) },
            }));
            const until = new Date(now.getTime() + each.hours * HOUR);
            const { requestId, offerId } = await seedRequest(each.organisation, until);
            const organisationId = ORGANISATIONS[each.organisation]!;
            const owner = { requestId, rootId: requestId, organisationId, offerId };
            const place = () =>
              database.transactions.run((tx) =>
                placeClaims(tx, { owner, claims, licenceId: null, reader: 'desk', now }),
              );
            const isTaken = inTheWay(claims, each.organisation, standing);
            if (isTaken) await expect(place()).rejects.toMatchObject({ code: 'licensing.exclusivity-taken' });
            else {
              await place();
              standing.push({ requestId, organisation: each.organisation, until, claims });
            }
          }
        }
        await expectSame(articleId, now, standing);
      }),
      { numRuns: RUNS },
    );
  });

  it('never leave two in each other’s way when all are wanted at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(extent, { minLength: 4, maxLength: 8 }), async (extents) => {
        const articleId = newId();
        const until = new Date(MONDAY.getTime() + HOUR);
        const wanted = await Promise.all(
          extents.map(async ({ start, days, ...rest }, index) => {
            const claim = {
              ...rest,
              articleId,
              firstDay: day(start),
              lastDay: days === null ? null : day(start + days),
            };
            return { claim, organisation: index % 3, ...(await seedRequest(index % 3, until)) };
          }),
        );
        const outcomes = await Promise.allSettled(
          wanted.map(({ claim, organisation, requestId, offerId }) => {
            const owner = { requestId, rootId: requestId, organisationId: ORGANISATIONS[organisation]!, offerId };
            const placing = { owner, claims: [claim], licenceId: null, reader: 'desk', now: MONDAY } as const;
            return database.transactions.run((tx) => placeClaims(tx, placing));
          }),
        );
        const placed = wanted.filter((_each, index) => outcomes[index]!.status === 'fulfilled');
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected')
            expect(outcome.reason).toMatchObject({ code: 'licensing.exclusivity-taken' });
        }
        const standing = placed.map(({ claim, ...rest }) => ({ ...rest, until, claims: [claim] }));
        for (const [index, one] of standing.entries()) {
          expect(inTheWay(one.claims, one.organisation, standing.slice(index + 1))).toBe(false);
        }
        // Whoever was refused was refused for somebody who has the place now.
        for (const [index, { claim, organisation }] of wanted.entries()) {
          if (outcomes[index]!.status === 'rejected') expect(inTheWay([claim], organisation, standing)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Of what the database holds, whatever has not run out is what the model says. */
async function expectSame(articleId: string, now: Date, standing: readonly Standing[]): Promise<void> {
  const rows = await database.reads.query<{ request_id: string; n: number }>(
    `SELECT c.request_id, count(*)::int AS n FROM licensing.claim c JOIN licensing.request r ON r.id = c.request_id
      WHERE c.article_id = $1 AND c.state = 'held' AND r.offer_expires_at > $2 GROUP BY 1`,
    [articleId, now],
  );
  const expected = standing.filter(({ until }) => until > now);
  expect(new Map(rows.map((row) => [row.request_id, row.n]))).toEqual(
    new Map(expected.map(({ requestId, claims }) => [requestId, claims.length])),
  );
}
