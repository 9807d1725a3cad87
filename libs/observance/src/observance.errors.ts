import { DomainError } from '#libs/kernel';

export const articleUnclear = (): DomainError =>
  new DomainError('observance.article-unclear', 'This licence covers several articles.', {
    nextStep: 'Say which of them stands at the address.',
    errors: [{ path: 'articleId', code: 'missing', message: 'Choose the article.' }],
  });

export const articleNotOfLicence = (): DomainError =>
  new DomainError('observance.article-not-of-licence', 'The licence does not cover this article.', {
    nextStep: 'Choose one of the articles on the licence’s page.',
    errors: [{ path: 'articleId', code: 'unknown', message: 'It is not part of the licence.' }],
  });

export const tooManyChecks = (most: number): DomainError =>
  new DomainError('observance.too-many-checks', `Up to ${String(most)} pages are looked at in an hour.`, {
    kind: 'rate-limited',
    nextStep: 'Try again a little later; the reports so far are kept.',
  });
