import { Injectable } from '@nestjs/common';
import { ArticleFactsQuery, type ArticleFacts, type ComponentFacts } from '#libs/catalogue';
import { nullIfRefused, type MoneyJson } from '#libs/kernel';
import { DataSource } from 'typeorm';
import type { ClearanceView } from '../clearance/clearance-view.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { ChangedArticleView, GonePartView, SinceAskedView } from '../request/desk-view.js';
import { LicenceRequest } from '../request/request.entity.js';
import { isSoldPart } from '../terms/sold-part.js';
import type { UseItem } from '../terms/use.js';
import { checkDecision } from './check-decision.js';
import { OfferTermsQuery } from './offer-terms.query.js';
import { isUsable, partKey } from './plan-offer.js';

type Tasks = ReadonlyMap<string, Pick<ClearanceView, 'state' | 'swap'>>;
interface Asked {
  item: UseItem;
  quoted: QuoteItemView;
  now: ArticleFacts | undefined;
}

/** What has become of the articles of a request since it was priced, for who decides about it. Reads only. */
@Injectable()
export class ChangedArticlesQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleFactsQuery,
    private readonly terms: OfferTermsQuery,
  ) {}

  /** One statement where nothing has changed. What is extended stays in the version that was licensed. */
  async of(
    requestId: string,
    { wanted, items, extension }: QuoteContent,
    clearances: readonly ClearanceView[],
    now: Date,
  ): Promise<SinceAskedView> {
    if (extension) return { changedArticles: [], presentPrice: null };
    const facts = await this.articles.forQuote(items.map(({ articleId }) => articleId));
    const byId = new Map(facts.map((article) => [article.articleId, article]));
    const tasks: Tasks = new Map(clearances.map((one) => [partKey(one.articleId, one.componentId), one]));
    const changedArticles = items.flatMap((quoted) => {
      const item = wanted.find(({ articleId }) => articleId === quoted.articleId) ?? { articleId: quoted.articleId };
      return changeOf({ item, quoted, now: byId.get(quoted.articleId) }, tasks);
    });
    const isSame = changedArticles.every(({ isEdited }) => !isEdited);
    return { changedArticles, presentPrice: isSame ? null : await this.presentPrice(requestId, now) };
  }

  /** What an approval of all of it would ask now; null where it would be refused. */
  private async presentPrice(id: string, now: Date): Promise<MoneyJson | null> {
    const request = await this.dataSource.getRepository(LicenceRequest).findOneByOrFail({ id });
    const approval = checkDecision({ reference: request.reference, decision: 'approve' });
    const terms = await nullIfRefused(this.terms.of(request, approval, now));
    return terms && { amount: terms.amount.toString(), currency: terms.currency };
  }
}

function changeOf({ item, quoted, now }: Asked, tasks: Tasks): ChangedArticleView[] {
  const { articleId, headline, language, direction } = quoted;
  const gone = now ? goneParts(item, quoted, now, tasks) : [];
  const blocks = new Set(now?.blocks.map(({ id }) => id));
  const goneBlockIds = (item.excerpt?.blockIds ?? []).filter((id) => !blocks.has(id));
  const isEdited = now !== undefined && now.versionId !== quoted.articleVersionId;
  const state = now?.state ?? 'killed';
  if (!isEdited && state === 'live' && gone.length + goneBlockIds.length === 0) return [];
  return [{ articleId, headline, language, direction, isEdited, state, gone, goneBlockIds }];
}

/** Chosen parts, and the text, that no approval can give: taken out of the article, or without their right. Pure. */
function goneParts(item: UseItem, quoted: QuoteItemView, now: ArticleFacts, tasks: Tasks): GonePartView[] {
  const present = new Map(now.components.map((part) => [part.id, part]));
  const isBarred = (part: ComponentFacts): boolean => {
    const task = tasks.get(partKey(now.articleId, part.id));
    const isWorkedOn = part.status === 'needs-clearance' && task !== undefined && task.state !== 'dropped';
    return !isUsable(part, task) && !isWorkedOn;
  };
  const texts = now.components.filter((part) => part.kind === 'text' && isBarred(part));
  const barredTexts = texts.map(({ id, caption }) => ({
    ...{ componentId: id, kind: 'text', caption },
    why: 'rights' as const,
  }));
  const chosen = (item.componentIds ?? []).flatMap((componentId): GonePartView[] => {
    const part = present.get(componentId);
    if (part && isSoldPart(part) && !isBarred(part)) return [];
    const { kind, caption } = part ?? quoted.components.find(({ id }) => id === componentId) ?? NAMELESS;
    return [{ componentId, kind, caption, why: part ? 'rights' : 'removed' }];
  });
  return [...barredTexts, ...chosen];
}

const NAMELESS = { kind: 'image', caption: null };
