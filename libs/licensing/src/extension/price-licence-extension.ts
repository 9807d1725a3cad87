import { Injectable } from '@nestjs/common';
import { ArticleFactsQuery } from '#libs/catalogue';
import { useInvalid } from '../licensing.errors.js';
import type { PricedQuote } from '../quote/price-quote.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import { joinArticles, type ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';
import type { UseItem } from '../terms/use.js';
import { widenUse } from './check-wider.js';
import { ExtendableLicences, type ExtendableLicence } from './extendable-licence.query.js';
import { ensureExtendable } from './extension-guard.js';
import type { ExtensionInput } from './extension-view.js';
import { priceExtension } from './price-extension.js';

/** Checks and prices an extension; reads only. */
@Injectable()
export class PriceLicenceExtension {
  constructor(
    private readonly licences: ExtendableLicences,
    private readonly articles: ArticleFactsQuery,
    private readonly rules: RulesInForce,
  ) {}

  /** @throws licensing.licence-not-found, licensing.licence-not-extendable, licensing.use-invalid */
  async of(organisationId: string, input: ExtensionInput): Promise<PricedQuote & { licence: ExtendableLicence }> {
    const licence = await this.licences.of(organisationId, input.reference);
    ensureExtendable(licence);
    const findings = new Findings();
    const { use, countries } = licence.content;
    const agreed = { use, countries, startsOn: licence.startsOn, endsOn: licence.endsOn };
    const checked = widenUse(agreed, input, findings);
    findings.assertNone(useInvalid);
    const { licenceId, requestId, reference, revision, facts, content, book, paid } = licence;
    const priced = priceExtension({
      ...{ checked, agreed: { facts, content }, book, paid },
      choices: await this.choices(content.wanted),
      rules: await this.rules.current(),
      licence: { licenceId, requestId, reference, revision },
    });
    return { ...priced, licence };
  }

  /** What is licensed stays licensed in the version it was; here only what stands in the way today is looked at. */
  private async choices(wanted: readonly UseItem[]): Promise<ArticleChoice[]> {
    const facts = await this.articles.forQuote(wanted.map(({ articleId }) => articleId));
    return joinArticles(wanted, facts, new Findings());
  }
}
