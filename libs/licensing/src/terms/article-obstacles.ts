import type { ArticleFacts } from '#libs/catalogue';
import type { QuoteReasonView } from '../quote/quote-view.js';
import type { ArticleChoice } from './fee-facts.js';

/**
 * What of the chosen articles cannot be licensed, or not without a person: withdrawn and embargoed articles, agency
 * texts and pictures (refused), parts whose rights are unclear (review).
 */
export function articleObstacles(choices: readonly ArticleChoice[]): QuoteReasonView[] {
  return choices.flatMap((choice) => [...stateObstacles(choice.article), ...partObstacles(choice)]);
}

function stateObstacles(article: ArticleFacts): QuoteReasonView[] {
  if (article.state === 'killed') {
    return [
      {
        code: 'article-killed',
        message: `“${article.headline}” has been withdrawn by the newsroom and cannot be licensed.`,
        nextStep: 'Choose another article.',
        outcome: 'refused',
      },
    ];
  }
  if (article.state !== 'embargoed') return [];
  const until = article.embargoedUntil ? ` until ${article.embargoedUntil.slice(0, 16).replace('T', ' ')} UTC` : '';
  return [
    {
      code: 'article-embargoed',
      message: `This article is under embargo${until} and cannot be licensed yet.`,
      nextStep: 'Come back when the embargo has ended.',
      outcome: 'refused',
    },
  ];
}

function partObstacles({ article, components }: ArticleChoice): QuoteReasonView[] {
  const text = article.components.filter((component) => component.kind === 'text');
  return [...text, ...components].flatMap((component): QuoteReasonView[] => {
    if (component.status === 'licensable') return [];
    const nextStep = component.nextStep ?? 'Leave this part out, or ask the rights desk in words.';
    if (component.status === 'excluded') {
      return [{ code: component.code, message: component.message, nextStep, outcome: 'refused' }];
    }
    return [{ code: 'needs-clearance', message: component.message, nextStep, outcome: 'review' }];
  });
}
