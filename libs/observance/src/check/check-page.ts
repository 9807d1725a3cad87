import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, DomainError, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { licenceNotFound, type IssuedSnapshot, type LicenceItemSnapshot } from '#libs/licensing';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import type { Fetched } from '#platform/fetch';
import { articleNotOfLicence, articleUnclear } from '../observance.errors.js';
import { CHECK_OWN_PAGE, CHECK_PAGE } from '../observance.permissions.js';
import { beginCheck } from './begin-check.js';
import { toCheckView, type PageCheckView } from './check-view.js';
import type { Finding } from './finding.js';
import { judgePage } from './judge-page.js';
import { LicensedArticles } from './licensed-articles.js';
import { PageCheck, type CheckFailure, type CheckOutcome } from './page-check.entity.js';
import { ReadPublished } from './read-published.js';

export interface CheckPageInput {
  /** Of the licence. */
  reference: string;
  /** Where the article was published. */
  url: string;
  /** Which article of the licence stands there; may be left out where it has one. */
  articleId?: string;
}

type Judged = Pick<PageCheck, 'finalUrl' | 'outcome' | 'findings' | 'failure'>;

/**
 * Looks at the page where a licensed article was published, and keeps what was found. A page that cannot be read is a
 * report too. Nothing is locked while the page is fetched.
 */
@Injectable()
export class CheckPage {
  constructor(
    private readonly licensed: LicensedArticles,
    private readonly published: ReadPublished,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.licence-not-found, also for another organisation's; observance.article-unclear,
   *   observance.article-not-of-licence, observance.too-many-checks, kernel.forbidden
   */
  async execute(actor: Actor, { reference, url, articleId }: CheckPageInput): Promise<PageCheckView> {
    const who = checker(actor);
    const issued = await this.licensed.licence(reference);
    if (who.organisationId !== null && issued.organisationId !== who.organisationId) throw licenceNotFound();
    const item = itemOf(issued.snapshot.items, articleId);
    const { organisationId } = issued;
    const began = this.clock.now();
    const id = newId(began.getTime());
    await this.transactions.run((tx) => beginCheck(tx, { id, organisationId, now: began }));
    const judged = await this.judge(issued, item, url.trim());
    const now = this.clock.now();
    const check: PageCheck = {
      ...{ id, licenceId: issued.licenceId, reference, organisationId },
      ...{ articleId: item.articleId, url: url.trim(), ...judged, checkedAt: now },
      ...{ checkedByKind: who.kind, checkedBy: who.userId, checkedByName: who.name },
    };
    await this.transactions.run(async (tx) => {
      await tx.insert(PageCheck, check);
      await this.audit.record(tx, actor, {
        ...{ action: 'observance.page-checked', subject: { kind: 'licence', id: issued.licenceId } },
        data: { checkId: check.id, outcome: check.outcome },
      });
    });
    return toCheckView(check);
  }

  private async judge(issued: IssuedSnapshot, item: LicenceItemSnapshot, url: string): Promise<Judged> {
    const agreed = await this.licensed.agreed(issued, item);
    let fetched: Fetched;
    try {
      fetched = await this.published.page(url);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { finalUrl: null, outcome: 'unreadable', findings: [], failure: failureOf(error) };
    }
    const findings = judgePage(agreed, await this.published.read(fetched, agreed), this.licensed.today());
    return { finalUrl: fetched.finalUrl, outcome: outcomeOf(findings), findings, failure: null };
  }
}

function checker(actor: Actor): {
  kind: 'member' | 'staff';
  userId: string;
  name: string;
  organisationId: string | null;
} {
  if (actor.kind === 'staff') {
    authorise(actor, CHECK_PAGE);
    return { kind: 'staff', userId: actor.userId, name: actor.name, organisationId: null };
  }
  authorise(actor, CHECK_OWN_PAGE);
  const { actor: member, organisationId } = organisationOf(actor);
  return { kind: 'member', userId: member.userId, name: member.name, organisationId };
}

function itemOf(items: readonly LicenceItemSnapshot[], articleId: string | undefined): LicenceItemSnapshot {
  if (articleId === undefined && items.length > 1) throw articleUnclear();
  const item = articleId === undefined ? items[0] : items.find((one) => one.articleId === articleId);
  if (!item) throw articleNotOfLicence();
  return item;
}

const failureOf = ({ code, message, nextStep }: DomainError): CheckFailure => ({
  ...{ code, sentence: message, nextStep: nextStep ?? null },
});

function outcomeOf(findings: readonly Finding[]): CheckOutcome {
  const has = (verdict: string): boolean => findings.some((one) => one.verdict === verdict);
  return has('not-met') ? 'not-met' : has('unclear') ? 'unclear' : 'met';
}
