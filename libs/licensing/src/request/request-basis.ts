import { Injectable } from '@nestjs/common';
import type { MemberActor } from '#libs/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { DeskCalendars, type DeskPromise } from '../desk-hours/desk-calendars.js';
import { LicenseeQuery, type LicenseeFacts } from '../licensee/licensee.query.js';
import type { UsePrice } from '../quote/price-use.js';
import type { Quote } from '../quote/quote.entity.js';
import { evaluate, type RuleReason, type Ruling } from '../rules/evaluate.js';
import { FLOOR_CODES } from '../rules/floor-rules.js';
import { buyerFacts, useFacts } from '../rules/rule-facts.js';
import type { StoredRuling } from '../rules/ruling.js';
import type { RuleSet } from '../rules/rule-set.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import { screenCountry } from '../rules/screen-country.js';
import { ScreenNames, type NameScreening } from '../screening/hits/screen-names.js';
import { LicenceRequest } from './request.entity.js';
import type { ArticleChoice } from '../terms/fee-facts.js';
import { RequestedQuotes } from './requested-quotes.js';

/** A quote that may be requested now, and what the rules say about it and its buyer. */
export interface RequestBasis {
  quote: Quote;
  licensee: LicenseeFacts;
  ruling: Ruling;
  stored: StoredRuling;
  /** The articles as they are now. */
  choices: ArticleChoice[];
  /** When a person answers; null where a rule approves. */
  promise: DeskPromise | null;
}

/** What is known before a wish in words has a price: who asks, and what the lists say. */
export interface WordsBasis {
  licensee: LicenseeFacts;
  reasons: RuleReason[];
  stored: StoredRuling;
}

interface Buying {
  licensee: LicenseeFacts;
  names: NameScreening;
  emailVerified: boolean;
}

/** Joins a quote, its articles as they are now, and its buyer. Three statements, and one more where a person answers. */
@Injectable()
export class RequestBases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly quotes: RequestedQuotes,
    private readonly licensees: LicenseeQuery,
    private readonly rules: RulesInForce,
    private readonly names: ScreenNames,
    private readonly calendars: DeskCalendars,
  ) {}

  /**
   * @throws licensing.quote-not-found, licensing.quote-expired, licensing.article-killed, licensing.article-embargoed,
   * licensing.article-changed, licensing.quote-refused
   * @param isOwn the request has this quote already, and asks for it again
   */
  async forQuote(member: MemberActor, organisationId: string, quoteId: string, isOwn = false): Promise<RequestBasis> {
    const { quote, choices, isStale } = await this.quotes.requestable(quoteId, organisationId, isOwn);
    const licensee = await this.licensees.byId(organisationId);
    const rules = await this.rules.of(licensee.rulesVersion);
    const names = await this.names.ensure(licensee, licensee.screening);
    const buyer = { licensee, names, emailVerified: member.emailVerified };
    const ruled = this.rule(rules, quote, choices, buyer, isStale ? [STALE] : []);
    const promise =
      ruled.ruling.outcome === 'instant' ? null : await this.promise(quote.titleId, quote.content.use.rush);
    return { quote, licensee, choices, promise, ...ruled };
  }

  /** The quote a request asks for; undefined for a wish in words and for what the organisation does not have. */
  async quoteOf(organisationId: string, reference: string): Promise<string | undefined> {
    const request = await this.dataSource.getRepository(LicenceRequest).findOneBy({ organisationId, reference });
    return request?.quoteId ?? undefined;
  }

  /** When a person answers what is asked now, in the working hours of the title's desk. */
  promise(titleId: string | null, rush: boolean, manager?: EntityManager): Promise<DeskPromise> {
    return this.calendars.promiseNow(titleId, rush, manager);
  }

  /** What the rules would say to a price that is not stored, for this buyer. */
  async outcomeOf(member: MemberActor, organisationId: string, price: UsePrice): Promise<Ruling['outcome']> {
    const licensee = await this.licensees.byId(organisationId);
    const rules = await this.rules.of(licensee.rulesVersion);
    const names = await this.names.ensure(licensee, licensee.screening);
    const buyer = { licensee, names, emailVerified: member.emailVerified };
    return this.rule(rules, price, price.basis.choices, buyer).ruling.outcome;
  }

  /**
   * Who asks for what is put in words. A person makes the offer, and reads what the lists say as with any other request;
   * what the rules would miss of its use is not known yet.
   */
  async forWords(member: MemberActor, organisationId: string): Promise<WordsBasis> {
    const licensee = await this.licensees.byId(organisationId);
    const rules = await this.rules.of(licensee.rulesVersion);
    const names = await this.names.ensure(licensee, licensee.screening);
    const { country, facts } = ofBuyer(rules, { licensee, names, emailVerified: member.emailVerified });
    const reasons = evaluate(rules, facts).reasons.filter(({ code }) => FLOOR_CODES.has(code));
    return {
      ...{ licensee, reasons },
      stored: { ruleSet: rules.id, version: rules.version, rule: null, facts, country, names },
    };
  }

  private rule(
    rules: RuleSet,
    quote: Pick<Quote, 'content'>,
    choices: readonly ArticleChoice[],
    buyer: Buying,
    more: readonly RuleReason[] = [],
  ): Pick<RequestBasis, 'ruling' | 'stored'> {
    const { country, facts: ofWho } = ofBuyer(rules, buyer);
    const facts = { ...useFacts(quote.content.use, choices, quote.content.total), ...ofWho };
    const ruling = withReasons(evaluate(rules, facts), [...more, ...reviewedByBook(quote)]);
    return {
      ruling,
      stored: { ruleSet: rules.id, version: rules.version, rule: ruling.rule, facts, country, names: buyer.names },
    };
  }
}

function ofBuyer(rules: RuleSet, { licensee, names, emailVerified }: Buying) {
  const country = screenCountry(rules, licensee.country);
  const facts = buyerFacts({
    standing: licensee.standing,
    emailVerified,
    kind: licensee.kind,
    kindVerified: licensee.kindVerified,
    country: licensee.country,
    countryList: country.result,
    nameCheck: names.result,
    hasInvoiceTerms: licensee.invoiceTermsDays !== null,
  });
  return { country, facts };
}

/** No rule grants what a person would have to price anew. */
const STALE: RuleReason = {
  code: 'changed-since-asked',
  message: 'The price has run out, or an article was edited, since it was asked for.',
  nextStep: 'The rights desk looks at it as it is now.',
};

/** What the price book wants a person to look at. */
const reviewedByBook = ({ content }: Pick<Quote, 'content'>) =>
  content.reasons.filter(({ outcome }) => outcome === 'review');

/** What has a reason to be looked at goes to a person, whatever the rules say. */
function withReasons(ruling: Ruling, reasons: readonly RuleReason[]): Ruling {
  const known = new Set(ruling.reasons.map(({ code }) => code));
  const added = reasons.filter(({ code }) => !known.has(code));
  if (added.length === 0) return ruling;
  return { outcome: 'review', rule: null, methods: [], reasons: [...added, ...ruling.reasons] };
}
