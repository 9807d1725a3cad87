import { DomainError } from '#libs/kernel';

const SEE_ADDRESS = 'Open the address in a browser and compare; then correct it here.';

export const sourceNotFound = (): DomainError =>
  new DomainError('catalogue.source-not-found', 'There is no such source.', {
    kind: 'not-found',
    nextStep: 'Choose one of the list.',
  });

export const sourceInvalid = (path: string, message: string): DomainError =>
  new DomainError('catalogue.source-invalid', message, {
    nextStep: 'Correct the marked field.',
    errors: [{ path, code: 'invalid', message }],
  });

export const sourceExists = (): DomainError =>
  new DomainError('catalogue.source-exists', 'This title has a source with this address already.', {
    kind: 'conflict',
    nextStep: 'Edit that one, or bring it back if it is paused.',
  });

export const runUnderWay = (): DomainError =>
  new DomainError('catalogue.run-under-way', 'This source is being read just now.', {
    kind: 'conflict',
    nextStep: 'Wait until it is done: it takes what is new.',
  });

export const sourceNotActive = (): DomainError =>
  new DomainError('catalogue.source-not-active', 'This source is not active, so it is not read.', {
    kind: 'conflict',
    nextStep: 'Resume it first.',
  });

export const sourceSendsItself = (): DomainError =>
  new DomainError('catalogue.source-sends-itself', 'This source sends its articles to us; there is nothing to read.', {
    kind: 'conflict',
    nextStep: 'Let the newsroom’s system send an article, with the address and secret of this source.',
  });

export const notASource = (found: string): DomainError =>
  new DomainError('catalogue.not-a-source', `At this address is ${found}, not what this source should be.`, {
    nextStep: SEE_ADDRESS,
  });

export const brokenSource = (found: string): DomainError =>
  new DomainError(
    'catalogue.source-broken',
    `This should be ${found}, but it cannot be read: it is cut off or damaged.`,
    {
      kind: 'upstream',
      nextStep: 'Tell whoever looks after the site; we try again by ourselves.',
    },
  );

export const definesEntities = (): DomainError =>
  new DomainError(
    'catalogue.source-entities',
    'This file defines entities of its own, a known way to overload whoever reads it. It was not read.',
    { nextStep: 'Have the document type declaration removed at the source.' },
  );

export const sourceTooLarge = (limit: number): DomainError =>
  new DomainError(
    'catalogue.source-too-large',
    `This file is larger than the ${Math.floor(limit / 1_000_000)} MB we read.`,
    {
      kind: 'too-large',
      nextStep: 'Use a feed of the latest articles, or a news sitemap in several parts.',
    },
  );

export const emptySource = (): DomainError =>
  new DomainError('catalogue.source-empty', 'There is nothing in it: no article is named.', {
    nextStep: 'This is no fault where the newsroom has published nothing. Otherwise check the address.',
  });

export const noAddress = (): DomainError =>
  new DomainError('catalogue.item-without-address', 'The source names no address for this article.', {
    nextStep: 'Have the address where readers find it added at the source.',
  });

export const otherTitle = (host: string, title: string): DomainError =>
  new DomainError('catalogue.item-of-other-title', `${host} belongs to ${title}, not to the title of this source.`, {
    nextStep: 'Add a source to that title, or move the host to this one.',
  });

export const hostClaimedTwice = (host: string): DomainError =>
  new DomainError('catalogue.host-claimed-twice', `Two titles claim ${host}, with and without “www.”.`, {
    kind: 'conflict',
    nextStep: 'Take the host away from one of them; then its articles can be told apart.',
  });

export const fromTheFuture = (date: string): DomainError =>
  new DomainError(
    'catalogue.date-in-the-future',
    `It is dated ${date.slice(0, 16).replace('T', ' ')}, which is still to come.`,
    {
      nextStep: 'We take it when that moment has come. If the date is wrong, have it corrected at the source.',
    },
  );

export const guidReused = (): DomainError =>
  new DomainError(
    'catalogue.guid-reused',
    'The source gave this article the id of another one. Both are kept, told apart by their addresses.',
    { nextStep: 'Tell whoever looks after the site: an id belongs to one article for ever.' },
  );

export const alreadyTaken = (): DomainError =>
  new DomainError('catalogue.item-twice', 'The source names this article more than once; it was taken once.', {
    nextStep: undefined,
  });

export const takenFromSource = (why: string): DomainError =>
  new DomainError(
    'catalogue.taken-from-source',
    `Its page could not be read, so the text that the source carries was taken. ${why}`,
    {
      nextStep: 'Compare it with the page before it is licensed.',
    },
  );

export const withdrawnAtSource = (): DomainError =>
  new DomainError('catalogue.withdrawn-at-source', 'The source says that this is not, or no longer, published.', {
    nextStep: 'If we have the article, decide whether it is to be withdrawn here too.',
  });

export const withdrawnHere = (): DomainError =>
  new DomainError('catalogue.withdrawn-here', 'The source withdrew this article, so it was withdrawn here too.', {
    nextStep: 'Reinstate it on its page if that was a mistake.',
  });

export const withdrawalToConfirm = (): DomainError =>
  new DomainError(
    'catalogue.withdrawal-to-confirm',
    'The source withdrew this article. Nothing of its text is sold until somebody has decided.',
    { nextStep: 'Open the article: withdraw it here too, or give its text free again.' },
  );

export const embargoedAtSource = (until: string): DomainError =>
  new DomainError(
    'catalogue.embargoed-at-source',
    `The source keeps it back until ${until.slice(0, 16).replace('T', ' ')}.`,
    {
      nextStep: 'We take it when it is named again after that moment.',
    },
  );

export const notWhole = (): DomainError =>
  new DomainError('catalogue.item-without-text', 'The source names this article but does not bring its text.', {
    nextStep: 'Have the whole text sent or opened to us, or use a feed whose pages we can read.',
  });

export const notAnArticle = (kind: string): DomainError =>
  new DomainError('catalogue.item-no-article', `This is ${kind}, not an article.`, { nextStep: undefined });

export const unexpectedTrouble = (): DomainError =>
  new DomainError('catalogue.item-trouble', 'Something failed on our side while this was read.', {
    kind: 'unavailable',
    nextStep: 'We try again by ourselves.',
  });
