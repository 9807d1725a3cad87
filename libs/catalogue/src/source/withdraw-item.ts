import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { SetArticleState } from '../article/set-article-state.js';
import { OverrideRights } from '../rights/override-rights.js';
import type { ItemPlace } from './item-keys.js';
import { reasonOf, type ItemResult } from './item-result.js';
import { withdrawalToConfirm, withdrawnHere } from './source.errors.js';

interface Withdrawn {
  id: string;
  headline: string;
  state: string;
  text_rights: string;
  text_id: string;
  may_withdraw: boolean;
  source: string;
}

/** What this source itself has brought under the same id and address, or under an id that is one article's alone. */
const ARTICLE = `
  SELECT a.id, a.headline, a.state, a.text_rights, a.components #>> '{0,id}' AS text_id, s.may_withdraw, s.name AS source
  FROM catalogue.source s, catalogue.article a
  WHERE s.id = $1 AND a.title_id = s.title_id AND a.id = coalesce(
    (SELECT article_id FROM catalogue.source_entry WHERE source_id = $1 AND key = $2),
    (SELECT min(article_id::text)::uuid FROM catalogue.source_entry
       WHERE source_id = $1 AND guid_key = $3 AND $4 <> '' HAVING count(DISTINCT article_id) = 1))`;

/**
 * A source says that something it brought is published no longer. Where it is trusted to, the article is killed; elsewhere
 * its text needs clearance from now on, so that nothing of it is sold before a person has decided (docs/adr/0310).
 */
@Injectable()
export class WithdrawItem {
  constructor(
    private readonly states: SetArticleState,
    private readonly overrides: OverrideRights,
  ) {}

  /** Null where the source has brought no such article, or nothing is left to do. */
  async within(tx: Tx, actor: Actor, { sourceId, key, guidKey, guid }: ItemPlace): Promise<ItemResult | null> {
    const [article] = await tx.query<Withdrawn[]>(ARTICLE, [sourceId, key, guidKey, guid]);
    if (!article || article.state === 'killed') return null;
    const { id: articleId, headline } = article;
    const reason = `The source “${article.source}” says that it is published no longer.`;
    if (article.may_withdraw) {
      await this.states.within(tx, actor, { articleId, state: 'killed', reason });
      return { outcome: 'updated', articleId, headline, reason: reasonOf(withdrawnHere()) };
    }
    if (article.text_rights === 'licensable') {
      await this.overrides.within(tx, actor, {
        articleId,
        componentId: article.text_id,
        status: 'needs-clearance',
        reason,
      });
    }
    return { outcome: 'updated', articleId, headline, reason: reasonOf(withdrawalToConfirm()) };
  }
}
