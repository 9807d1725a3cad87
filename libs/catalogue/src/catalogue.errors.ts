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

export const articleNotFound = (): DomainError =>
  new DomainError('catalogue.article-not-found', 'We do not have this article.', {
    kind: 'not-found',
    nextStep: 'Paste the address of the article, or search for it.',
  });

export const badUrl = (): DomainError =>
  new DomainError('catalogue.bad-url', 'This is not the address of a web page.', {
    nextStep: 'Copy the whole address from the browser, starting with https://.',
  });

export const unknownHost = (host: string): DomainError =>
  new DomainError('catalogue.unknown-host', `${host} is not one of our titles.`, {
    nextStep: 'Paste the address of an article of ours, or ask its own publisher.',
  });

export const foreignArticle = (host: string): DomainError =>
  new DomainError(
    'catalogue.foreign-article',
    `This page belongs to an article on ${host}, which is not one of our titles.`,
    {
      nextStep: 'Ask the publisher of the original.',
    },
  );

export const noHeadline = (): DomainError =>
  new DomainError('catalogue.no-headline', 'We found no headline on this page.', {
    nextStep: 'Check that the address leads to one article; or send us a request in words.',
  });

export const componentNotFound = (): DomainError =>
  new DomainError('catalogue.component-not-found', 'This article has no such part.', {
    kind: 'not-found',
    nextStep: 'Reload the article: it may have changed since.',
  });

export const reasonMissing = (): DomainError =>
  new DomainError('catalogue.reason-missing', 'A decision about rights needs a reason.', {
    nextStep: 'Say in a few words why, for those who read the history later.',
    errors: [{ path: 'reason', code: 'required', message: 'Say why.' }],
  });

export const stateChangeInvalid = (path: string, message: string): DomainError =>
  new DomainError('catalogue.state-change-invalid', message, {
    nextStep: 'Correct the marked field.',
    errors: [{ path, code: 'invalid', message }],
  });

export const titleNotFound = (): DomainError =>
  new DomainError('catalogue.title-not-found', 'There is no such title.', {
    kind: 'not-found',
    nextStep: 'Choose one of the list.',
  });

export const titleNameTaken = (name: string): DomainError =>
  new DomainError('catalogue.title-name-taken', `There is a title named ${name} already.`, {
    kind: 'conflict',
    nextStep: 'Choose another name, or edit that title.',
  });

export const hostTaken = (): DomainError =>
  new DomainError('catalogue.host-taken', 'Another title claims one of these hosts.', {
    kind: 'conflict',
    nextStep: 'Take it from the other title first: a host belongs to one title.',
  });

export const titleInvalid = (path: string, message: string): DomainError =>
  new DomainError('catalogue.title-invalid', message, {
    nextStep: 'Correct the marked field.',
    errors: [{ path, code: 'invalid', message }],
  });

export const contributorNotFound = (): DomainError =>
  new DomainError('catalogue.contributor-not-found', 'There is no such contributor.', {
    kind: 'not-found',
    nextStep: 'Reload the list.',
  });

export const notCanonicalHtml = (why: string): DomainError =>
  new DomainError('catalogue.not-canonical-html', `This page is not a canonical article. ${why}`, {
    nextStep: 'Give a page that this program wrote, unchanged.',
  });

export const contractOverlaps = (name: string): DomainError =>
  new DomainError('catalogue.contract-overlaps', `There is a contract with ${name} for some of these days already.`, {
    kind: 'conflict',
    nextStep: 'End the other contract the day before this one begins.',
    errors: [{ path: 'validFrom', code: 'overlaps', message: 'These days overlap with another contract.' }],
  });

export const ruleInvalid = (path: string, message: string): DomainError =>
  new DomainError('catalogue.rule-invalid', message, {
    nextStep: 'Correct the marked field.',
    errors: [{ path, code: 'invalid', message }],
  });

export const ruleNotFound = (): DomainError =>
  new DomainError('catalogue.rule-not-found', 'There is no such rule.', {
    kind: 'not-found',
    nextStep: 'Reload the list: it may have been applied or thrown away since.',
  });

export const ruleForbids = (): DomainError =>
  new DomainError('catalogue.rule-forbids', 'A rule of the rights desk excludes this part.', {
    kind: 'conflict',
    nextStep: 'End or change the rule first: what it forbids cannot be allowed one by one.',
  });

export const runNotFound = (): DomainError =>
  new DomainError('catalogue.run-not-found', 'There is no such run.', {
    kind: 'not-found',
    nextStep: 'Reload the page.',
  });

export const ownerInvalid = (path: string, message: string): DomainError =>
  new DomainError('catalogue.owner-invalid', message, {
    nextStep: 'Correct the marked field.',
    errors: [{ path, code: 'invalid', message }],
  });

export const ownerNotFound = (): DomainError =>
  new DomainError('catalogue.owner-not-found', 'This name is not on the list.', {
    kind: 'not-found',
    nextStep: 'Reload the list.',
  });

export const versionNotFound = (): DomainError =>
  new DomainError('catalogue.version-not-found', 'This article has no such version.', {
    kind: 'not-found',
    nextStep: 'Choose one of the list of versions.',
  });

export const notAnArticle = (): DomainError =>
  new DomainError('catalogue.not-an-article', 'This page lists articles; it is not one itself.', {
    nextStep: 'Open the article you mean and give its own address.',
  });

export const monthInvalid = (): DomainError =>
  new DomainError('catalogue.month-invalid', 'This is not a month.', {
    nextStep: 'Give a month such as 2026-10.',
    errors: [{ path: 'month', code: 'invalid', message: 'Give a month such as 2026-10.' }],
  });

export const filterInvalid = (path: string, message: string): DomainError =>
  new DomainError('catalogue.filter-invalid', message, {
    nextStep: 'Correct the marked field.',
    errors: [{ path, code: 'invalid', message }],
  });

export const filterNotFound = (): DomainError =>
  new DomainError('catalogue.filter-not-found', 'You have no such saved filter.', {
    kind: 'not-found',
    nextStep: 'Reload the list.',
  });

export const tooManyFilters = (most: number): DomainError =>
  new DomainError('catalogue.too-many-filters', `You have ${most} saved filters, which is as many as there can be.`, {
    kind: 'conflict',
    nextStep: 'Remove one first, or save under a name you have already.',
  });
