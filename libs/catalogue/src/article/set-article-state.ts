import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, staffName, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { ArticleKilled } from '../catalogue.events.js';
import { reasonMissing, stateChangeInvalid } from '../catalogue.errors.js';
import { ChangeArticleState } from '../catalogue.permissions.js';
import { ArticleChange, type ArticleChangeKind } from './article-change.entity.js';
import { Article } from './article.entity.js';
import { lockArticle } from './lock-article.js';
import { ARTICLE_TRANSITIONS, stateAt, type ArticleState } from './article.states.js';

export interface SetArticleStateInput {
  articleId: string;
  state: ArticleState;
  /** ISO 8601, in the future; for `embargoed` only. */
  embargoedUntil?: string;
  reason: string;
}

const CHANGES: Readonly<Record<ArticleState, Readonly<Record<ArticleState, ArticleChangeKind>>>> = {
  live: { live: 'released', embargoed: 'embargoed', killed: 'killed' },
  embargoed: { live: 'released', embargoed: 'embargoed', killed: 'killed' },
  killed: { live: 'reinstated', embargoed: 'embargoed', killed: 'killed' },
};

/**
 * The newsroom embargoes, releases, kills or reinstates an article.
 * @throws catalogue.article-not-found, catalogue.reason-missing, catalogue.state-change-invalid, article.state-conflict
 */
@Injectable()
export class SetArticleState {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: SetArticleStateInput,
  ): Promise<{ articleId: string; state: ArticleState; embargoedUntil: string | null }> {
    authorise(actor, ChangeArticleState);
    const reason = input.reason.trim().slice(0, 1_000);
    if (reason === '') throw reasonMissing();
    const embargoedUntil = this.embargo(input);
    await this.transactions.run((tx) => this.change(tx, actor, { ...input, reason }, embargoedUntil));
    return { articleId: input.articleId, state: input.state, embargoedUntil: embargoedUntil?.toISOString() ?? null };
  }

  /** Kills it in another’s transaction. */
  async within(tx: Tx, actor: Actor, input: SetArticleStateInput & { state: 'killed' }): Promise<void> {
    authorise(actor, ChangeArticleState);
    await this.change(tx, actor, input, null);
  }

  private embargo({ state, embargoedUntil }: SetArticleStateInput): Date | null {
    if (state !== 'embargoed') return null;
    const until = new Date(embargoedUntil ?? '');
    const isFuture = !Number.isNaN(until.getTime()) && until > this.clock.now() && until.getUTCFullYear() < 2200;
    if (!isFuture) throw stateChangeInvalid('embargoedUntil', 'An embargo ends at a time in the future.');
    return until;
  }

  private async change(tx: Tx, actor: Actor, input: SetArticleStateInput, embargoedUntil: Date | null): Promise<void> {
    const article = await lockArticle(tx, input.articleId);
    const now = this.clock.now();
    const from = stateAt(article.state, article.embargoedUntil, now);
    ARTICLE_TRANSITIONS.assert(from, input.state, 'staff');
    const killedAt = input.state === 'killed' ? now : article.killedAt;
    await tx.update(
      Article,
      { id: article.id },
      { state: input.state, embargoedUntil: embargoedUntil ?? article.embargoedUntil, killedAt, updatedAt: now },
    );
    await this.record(tx, actor, article, { ...input, from, embargoedUntil });
    if (input.state === 'killed') {
      await this.events.publish(tx, ArticleKilled, { articleId: article.id, titleId: article.titleId });
    }
  }

  private async record(
    tx: Tx,
    actor: Actor,
    article: Article,
    change: { from: ArticleState; state: ArticleState; reason: string; embargoedUntil: Date | null },
  ): Promise<void> {
    const at = this.clock.now();
    const { kind, id } = actorRef(actor);
    const name = CHANGES[change.from][change.state];
    await tx.insert(ArticleChange, {
      id: newId(at.getTime()),
      articleId: article.id,
      change: name,
      fromState: change.from,
      toState: change.state,
      version: article.version,
      reason: change.reason,
      embargoedUntil: change.embargoedUntil,
      at,
      actorKind: kind,
      actorId: id,
      actorName: staffName(actor),
    });
    await this.audit.record(tx, actor, {
      action: `catalogue.article-${name}`,
      subject: { kind: 'article', id: article.id },
    });
  }
}
