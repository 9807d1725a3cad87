import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, staffName, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import type { ArticleComponent, RightsStatus } from '../article/article-content.js';
import { ArticleVersion } from '../article/article-version.entity.js';
import { Article } from '../article/article.entity.js';
import { lockArticle } from '../article/lock-article.js';
import { componentNotFound, reasonMissing, ruleForbids } from '../catalogue.errors.js';
import { ChangeRights } from '../catalogue.permissions.js';
import { applyOverrides } from './apply-overrides.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { RightsOverride } from './rights-override.entity.js';
import { rightsMap } from './rights-map.js';
import { isForbiddenByRule } from './verdicts.js';

export interface OverrideRightsInput {
  articleId: string;
  componentId: string;
  /** Null gives the component back to what its credit says. */
  status: RightsStatus | null;
  reason: string;
}

const LONGEST_REASON = 1_000;

/**
 * Staff decide about one component, with a reason that is kept.
 * @throws catalogue.article-not-found, catalogue.component-not-found, catalogue.reason-missing, catalogue.rule-forbids
 */
@Injectable()
export class OverrideRights {
  constructor(
    private readonly transactions: Transactions,
    private readonly contexts: RightsContexts,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: OverrideRightsInput): Promise<ArticleComponent> {
    authorise(actor, ChangeRights);
    const reason = input.reason.trim().slice(0, LONGEST_REASON);
    if (reason === '') throw reasonMissing();
    return this.transactions.run((tx) => this.within(tx, actor, { ...input, reason }));
  }

  /** The same in another’s transaction. */
  async within(tx: Tx, actor: Actor, input: OverrideRightsInput): Promise<ArticleComponent> {
    authorise(actor, ChangeRights);
    const article = await lockArticle(tx, input.articleId);
    const before = article.components.find(({ id }) => id === input.componentId);
    if (!before) throw componentNotFound();
    const judged = await this.judged(tx, article, input.componentId);
    if (input.status && input.status !== 'excluded' && isForbiddenByRule(judged.rights)) throw ruleForbids();
    const mark = input.status ? { [judged.id]: { status: input.status, reason: input.reason } } : {};
    const after = { ...before, rights: applyOverrides([judged], mark)[0]!.rights };
    const components = article.components.map((component) => (component.id === after.id ? after : component));
    const { [input.componentId]: _, ...others } = article.overrides;
    const overrides = { ...others, ...mark };
    const textRights = components[0]!.rights.status;
    await tx.update(Article, { id: article.id }, { components, overrides, textRights, updatedAt: this.clock.now() });
    await this.record(tx, actor, { ...input, articleId: article.id }, before.rights.status);
    return after;
  }

  /** What credits, contracts and rules say of the component today. */
  private async judged(tx: Tx, article: Article, componentId: string): Promise<ArticleComponent> {
    const version = await tx.findOneOrFail(ArticleVersion, {
      where: { id: article.versionId },
      select: { id: true, content: true },
    });
    const context = await this.contexts.ofTitle(tx, article.titleId);
    const component = rightsMap(version.content, context).components.find(({ id }) => id === componentId);
    if (!component) throw componentNotFound();
    return component;
  }

  private async record(tx: Tx, actor: Actor, input: OverrideRightsInput, fromStatus: RightsStatus): Promise<void> {
    const at = this.clock.now();
    const { kind, id } = actorRef(actor);
    const { articleId, componentId, status, reason } = input;
    await tx.insert(RightsOverride, {
      ...{ id: newId(at.getTime()), articleId, componentId, fromStatus, status, reason, at },
      ...{ actorKind: kind, actorId: id, actorName: staffName(actor) },
    });
    await this.audit.record(tx, actor, {
      action: 'catalogue.rights-overridden',
      subject: { kind: 'article', id: articleId },
      data: { componentId, fromStatus, status: status ?? 'as-judged' },
    });
  }
}
