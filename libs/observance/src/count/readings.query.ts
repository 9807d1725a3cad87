import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { LICENSING_POLICY, licenceNotFound, LicenceQuery, todayAt, type LicensingPolicy } from '#libs/licensing';
import { Reads } from '#platform/database';
import { READ_CHECKS, READ_OWN_CHECKS } from '../observance.permissions.js';

/** Readings of a licence's articles. */
export interface ReadingsView {
  /** The licence agrees to counting. */
  isCounted: boolean;
  /** ISO dates, both inclusive. */
  from: string;
  to: string;
  /** Since the licence began. */
  total: number;
  articles: { articleId: string; headline: string; language: string; direction: 'ltr' | 'rtl'; readings: number }[];
  /** Days on which something was read, the oldest first. */
  days: { day: string; articleId: string; readings: number }[];
}

const DAYS = 30;
const DAY_MS = 86_400_000;
const OF_ARTICLES = `
  SELECT article_id AS "articleId", sum(readings)::int AS readings FROM observance.daily_count
  WHERE reference = $1 GROUP BY article_id`;
const OF_DAYS = `
  SELECT day::text, article_id AS "articleId", readings::int FROM observance.daily_count
  WHERE reference = $1 AND day BETWEEN $2 AND $3 ORDER BY day, article_id`;

/** How often a licence's articles were read where its holder published them. */
@Injectable()
export class ReadingsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly licences: LicenceQuery,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The last thirty days. @throws licensing.licence-not-found, also for another organisation's; kernel.forbidden */
  async of(actor: Actor, reference: string): Promise<ReadingsView> {
    const isStaff = actor.kind === 'staff';
    authorise(actor, isStaff ? READ_CHECKS : READ_OWN_CHECKS);
    const owner = isStaff ? null : organisationOf(actor).organisationId;
    const { organisationId, snapshot } = await this.licences.snapshot(reference);
    if (owner !== null && owner !== organisationId) throw licenceNotFound();
    const now = this.clock.now();
    const to = todayAt(this.policy, now);
    const from = todayAt(this.policy, new Date(now.getTime() - (DAYS - 1) * DAY_MS));
    const read = await this.reads.query<{ articleId: string; readings: number }>(OF_ARTICLES, [reference]);
    const days = await this.reads.query<ReadingsView['days'][number]>(OF_DAYS, [reference, from, to]);
    const byArticle = new Map(read.map(({ articleId, readings }) => [articleId, readings]));
    const articles = snapshot.items.map(({ articleId, headline, language, direction }) => ({
      ...{ articleId, headline, language, direction, readings: byArticle.get(articleId) ?? 0 },
    }));
    const total = read.reduce((sum, { readings }) => sum + readings, 0);
    return { isCounted: snapshot.counting === true, from, to, total, articles, days };
  }
}
