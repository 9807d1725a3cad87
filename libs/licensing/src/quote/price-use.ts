import { Inject, Injectable } from '@nestjs/common';
import { ArticleFactsQuery } from '#libs/catalogue';
import { CLOCK, type Actor, type Clock } from '#libs/kernel';
import { PriceBooks } from '#libs/pricing';
import { InTheWayQuery } from '../exclusivity/in-the-way.query.js';
import { takenReasons } from '../exclusivity/taken-reasons.js';
import { mixedTitles, useInvalid } from '../licensing.errors.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import { checkCurrency, checkItems } from '../terms/check-items.js';
import { collectUse, type CheckedUse } from '../terms/check-use.js';
import { joinArticles, type ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import { priceQuote, type PricedQuote, type QuoteBasis } from './price-quote.js';
import type { QuoteInput, QuoteReasonView } from './quote-view.js';

/** A price together with what it was made from. */
export interface UsePrice extends PricedQuote {
  basis: QuoteBasis;
  titleId: string;
}

/** Checks and prices a use of articles as they are now. Reads the articles and the price book, writes nothing. */
@Injectable()
export class PriceUse {
  constructor(
    private readonly articles: ArticleFactsQuery,
    private readonly books: PriceBooks,
    private readonly rules: RulesInForce,
    private readonly inTheWay: InTheWayQuery,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Today's ISO date at the desk. */
  today(): string {
    return todayAt(this.policy, this.clock.now());
  }

  /**
   * @param asker set where the answer shall warn of rights that others have: an organisation, or null when nobody knows
   * @throws licensing.use-invalid, licensing.mixed-titles, pricing.no-price-book
   */
  async of(input: QuoteInput, asker?: { organisationId: string | null }): Promise<UsePrice> {
    const now = this.clock.now();
    const findings = new Findings();
    const items = checkItems(input.items, findings);
    const checked = collectUse(input.use, this.today(), findings);
    const currency = checkCurrency(input.currency, findings);
    findings.assertNone(useInvalid);
    const [facts, taken] = await Promise.all([
      this.articles.forQuote(items.map(({ articleId }) => articleId)),
      asker ? this.takenBy(checked, items, asker.organisationId) : [],
    ]);
    const choices = joinArticles(items, facts, findings);
    findings.assertNone(useInvalid);
    const titleId = onlyTitle(choices);
    const book = await this.books.current(titleId, currency, now);
    const basis: QuoteBasis = { checked, choices, book, rules: await this.rules.current(), taken };
    return { ...priceQuote(basis), basis, titleId };
  }

  private async takenBy(
    { use, countries }: CheckedUse,
    items: readonly { articleId: string }[],
    organisationId: string | null,
  ): Promise<QuoteReasonView[]> {
    const found = await this.inTheWay.of({ content: { use, countries, items }, organisationId, buyer: null });
    return takenReasons(found.blockers, found.claims);
  }
}

/** Whose own rights are not in the way of what is asked. */
export const askerOf = (actor: Actor): { organisationId: string | null } => ({
  organisationId: actor.kind === 'member' ? actor.organisationId : null,
});

/** Each title has prices of its own, so one quote is about one title. */
function onlyTitle(choices: readonly ArticleChoice[]): string {
  const titles = new Map(choices.map(({ article }) => [article.titleId, article.titleName]));
  if (titles.size > 1) throw mixedTitles([...titles.values()]);
  return choices[0]!.article.titleId;
}
