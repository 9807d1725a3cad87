import { Inject, Injectable } from '@nestjs/common';
import { ArticleFactsQuery } from '#libs/catalogue';
import { CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { PriceBooks } from '#libs/pricing';
import { mixedTitles, useInvalid } from '../licensing.errors.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import { checkCurrency, checkItems } from '../terms/check-items.js';
import { collectUse } from '../terms/check-use.js';
import { joinArticles, type ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import { priceQuote, type PricedQuote, type QuoteBasis } from './price-quote.js';
import { QuoteFactsQuery, type Asker, type QuoteFacts } from './quote-facts.query.js';
import type { QuoteInput } from './quote-view.js';

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
    private readonly facts: QuoteFactsQuery,
    private readonly rules: RulesInForce,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Today's ISO date at the desk. */
  today(): string {
    return todayAt(this.policy, this.clock.now());
  }

  /**
   * @param asker who asks, for the terms agreed with them and for a warning of rights that others have: an organisation,
   * or null when nobody knows; left out: the book's price, and no warning
   * @param bookId a version of a price book instead of the one in force, for what is left of an earlier quote
   * @throws licensing.use-invalid, licensing.mixed-titles, pricing.no-price-book
   */
  async of(input: QuoteInput, asker?: Asker, bookId?: string): Promise<UsePrice> {
    const now = this.clock.now();
    const findings = new Findings();
    const items = checkItems(input.items, findings);
    const checked = collectUse(input.use, this.today(), findings);
    const currency = checkCurrency(input.currency, findings);
    findings.assertNone(useInvalid);
    const facts = await (asker
      ? this.facts.of({ ...checked, items, currency }, asker)
      : this.ofAnybody(items.map(({ articleId }) => articleId)));
    const choices = joinArticles(items, facts.articles, findings);
    findings.assertNone(useInvalid);
    const titleId = onlyTitle(choices);
    const knownId = bookId ?? facts.bookId;
    const book = await (knownId === undefined ? this.books.current(titleId, currency, now) : this.books.byId(knownId));
    const agreed = facts.agreedFor(titleId);
    const rules = await this.rules.current();
    const basis: QuoteBasis = { checked, choices, book, rules, taken: facts.taken, ...(agreed && { agreed }) };
    return { ...priceQuote(basis), basis, titleId };
  }

  /** The book's price, and no warning. */
  private async ofAnybody(articleIds: readonly string[]): Promise<QuoteFacts> {
    return { articles: await this.articles.forQuote(articleIds), agreedFor: () => undefined, taken: [] };
  }
}

/** Whose terms count, and whose own rights are not in the way: a member's organisation, or whichever the desk names. */
export function askerOf(actor: Actor, named?: string): Asker {
  if (actor.kind === 'member') return { organisationId: actor.organisationId };
  return { organisationId: actor.kind === 'staff' && named !== undefined && isId(named) ? named : null };
}

/** Each title has prices of its own, so one quote is about one title. */
function onlyTitle(choices: readonly ArticleChoice[]): string {
  const titles = new Map(choices.map(({ article }) => [article.titleId, article.titleName]));
  if (titles.size > 1) throw mixedTitles([...titles.values()]);
  return choices[0]!.article.titleId;
}
