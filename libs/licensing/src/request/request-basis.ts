import { Inject, Injectable } from '@nestjs/common';
import { ArticleFactsQuery, type ArticleFacts } from '#libs/catalogue';
import { CLOCK, DomainError, isId, type Clock, type MemberActor } from '#libs/kernel';
import { DataSource } from 'typeorm';
import { findRow } from '#platform/database';
import { ensureExtendable } from '../extension/extension-guard.js';
import { ExtendableLicences } from '../extension/extendable-licence.query.js';
import {
  articleChanged,
  articleEmbargoed,
  articleKilled,
  extensionOutdated,
  quoteExpired,
  quoteNotFound,
  quoteOfOtherTerms,
  quoteRefused,
} from '../licensing.errors.js';
import { LicenseeQuery, type LicenseeFacts } from '../licensee/licensee.query.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import { Quote } from '../quote/quote.entity.js';
import { evaluate, type Ruling } from '../rules/evaluate.js';
import { buyerFacts, useFacts } from '../rules/rule-facts.js';
import type { StoredRuling } from '../rules/ruling.js';
import type { RuleSet } from '../rules/rule-set.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import { screenCountry } from '../rules/screen-country.js';
import { ScreenNames, type NameScreening } from '../screening/hits/screen-names.js';
import { articleObstacles } from '../terms/article-obstacles.js';
import { LicenceRequest } from './request.entity.js';
import { joinArticles, type ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';

/** A quote that may be requested now, and what the rules say about it and its buyer. */
export interface RequestBasis {
  quote: Quote;
  licensee: LicenseeFacts;
  ruling: Ruling;
  stored: StoredRuling;
}

/** Joins a quote, its articles as they are now, and its buyer. Three statements, and some more for an organisation whose name was not screened yet. */
@Injectable()
export class RequestBases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleFactsQuery,
    private readonly licensees: LicenseeQuery,
    private readonly licences: ExtendableLicences,
    private readonly rules: RulesInForce,
    private readonly names: ScreenNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.quote-not-found, licensing.quote-expired, licensing.article-killed, licensing.article-embargoed,
   * licensing.article-changed, licensing.quote-refused
   */
  async forQuote(member: MemberActor, organisationId: string, quoteId: string): Promise<RequestBasis> {
    const quote = isId(quoteId) ? await findRow(this.dataSource.manager, Quote, { id: quoteId }) : null;
    if (!quote) throw quoteNotFound();
    if (quote.expiresAt <= this.clock.now()) throw quoteExpired();
    ensureOwnTerms(quote, organisationId);
    await this.ensureOwnLicence(organisationId, quote);
    const choices = await this.currentChoices(quote);
    const licensee = await this.licensees.byId(organisationId);
    const rules = await this.rules.of(licensee.rulesVersion);
    const names = await this.names.ensure(licensee, licensee.screening);
    const buyer = { licensee, names, emailVerified: member.emailVerified };
    return { quote, licensee, ...this.rule(rules, quote, choices, buyer) };
  }

  /** The quote a request asks for; undefined for a wish in words and for what the organisation does not have. */
  async quoteOf(organisationId: string, reference: string): Promise<string | undefined> {
    const request = await this.dataSource.getRepository(LicenceRequest).findOneBy({ organisationId, reference });
    return request?.quoteId ?? undefined;
  }

  /** Who asks. */
  licensee(organisationId: string): Promise<LicenseeFacts> {
    return this.licensees.byId(organisationId);
  }

  /** The articles of a quote as they are now. @throws when one is gone, changed or no longer licensable */
  async currentChoices(quote: Quote): Promise<ArticleChoice[]> {
    const { wanted, items } = quote.content;
    const facts = await this.articles.forQuote(items.map(({ articleId }) => articleId));
    const byId = new Map(facts.map((article) => [article.articleId, article]));
    // What is extended was licensed in the version it had then, and stays in it.
    const isSameVersion = quote.content.extension === undefined;
    for (const item of items) ensureUnchanged(item, byId.get(item.articleId), isSameVersion);
    const choices = joinArticles(wanted, facts, new Findings());
    const refused = articleObstacles(choices).filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw quoteRefused(refused);
    return choices;
  }

  /** A price for more of a licence is good for that licence's own organisation, and for the revision it goes on from. */
  private async ensureOwnLicence(organisationId: string, { content }: Quote): Promise<void> {
    if (!content.extension) return;
    const licence = await this.licences.of(organisationId, content.extension.reference).catch((error: unknown) => {
      throw error instanceof DomainError && error.kind === 'not-found' ? quoteNotFound() : error;
    });
    ensureExtendable(licence);
    if (licence.revision !== content.extension.revision) throw extensionOutdated(licence.reference);
  }

  private rule(
    rules: RuleSet,
    quote: Quote,
    choices: readonly ArticleChoice[],
    { licensee, names, emailVerified }: { licensee: LicenseeFacts; names: NameScreening; emailVerified: boolean },
  ): Pick<RequestBasis, 'ruling' | 'stored'> {
    const country = screenCountry(rules, licensee.country);
    const facts = {
      ...useFacts(quote.content.use, choices, quote.content.total),
      ...buyerFacts({
        standing: licensee.standing,
        emailVerified,
        kind: licensee.kind,
        kindVerified: licensee.kindVerified,
        country: licensee.country,
        countryList: country.result,
        nameCheck: names.result,
        hasInvoiceTerms: licensee.invoiceTermsDays !== null,
      }),
    };
    const ruling = withBookReasons(evaluate(rules, facts), quote);
    return { ruling, stored: { ruleSet: rules.id, version: rules.version, rule: ruling.rule, facts, country, names } };
  }
}

/** What the price book wants a person to look at goes to a person, whatever the rules say. */
function withBookReasons(ruling: Ruling, quote: Quote): Ruling {
  const known = new Set(ruling.reasons.map(({ code }) => code));
  const added = quote.content.reasons.filter(({ code, outcome }) => outcome === 'review' && !known.has(code));
  if (added.length === 0) return ruling;
  return { outcome: 'review', rule: null, methods: [], reasons: [...added, ...ruling.reasons] };
}

/** Terms agreed with one organisation are for that organisation. @throws licensing.quote-of-other-terms */
function ensureOwnTerms({ content }: Quote, organisationId: string): void {
  if (content.agreedTerms && content.agreedTerms.organisationId !== organisationId) throw quoteOfOtherTerms();
}

function ensureUnchanged(
  { headline, articleVersionId }: Pick<QuoteItemView, 'headline' | 'articleVersionId'>,
  article: ArticleFacts | undefined,
  isSameVersion: boolean,
): void {
  if (!article || article.state === 'killed') throw articleKilled();
  if (article.state === 'embargoed') throw articleEmbargoed();
  if (isSameVersion && article.versionId !== articleVersionId) throw articleChanged(headline);
}
