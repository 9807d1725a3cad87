import { DomainError } from '#libs/kernel';

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;

export const pageTooLarge = (limit: number): DomainError =>
  new DomainError('catalogue.page-too-large', `This page is larger than ${megabytes(limit)}, so it was not read.`, {
    kind: 'too-large',
    nextStep: 'Give the address of the article itself, or send us a request in words.',
  });

export const noArticleBody = (): DomainError =>
  new DomainError('catalogue.no-article-body', 'We found no article text on this page.', {
    kind: 'invalid',
    nextStep:
      'Check that the address leads to one article, not to a list, a video or a sign-in page; or send us a request in words.',
  });
