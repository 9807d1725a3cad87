import { DomainError } from '#libs/kernel';

const CHECK_ADDRESS = 'Check the address, and that the page opens in a browser.';

export const badUrl = (): DomainError =>
  new DomainError('fetch.bad-url', 'This is not the address of a web page.', {
    nextStep: 'Copy the whole address from the browser, starting with https://.',
  });

/** One sentence for every reason, so that nobody can map a private network by asking us. */
export const blockedAddress = (): DomainError =>
  new DomainError('fetch.blocked-address', 'This address does not lead to a page on the public internet.', {
    nextStep: 'Use the address under which readers find the article.',
  });

export const hostNotAllowed = (host: string): DomainError =>
  new DomainError('fetch.host-not-allowed', `We do not fetch pages from ${host}.`, {
    nextStep: 'Use an address of one of our titles.',
  });

export const notFound = (): DomainError =>
  new DomainError('fetch.not-found', 'There is no page at this address.', {
    kind: 'not-found',
    nextStep: CHECK_ADDRESS,
  });

export const badStatus = (status: number): DomainError =>
  new DomainError('fetch.bad-status', `The site answered with an error (${status}).`, {
    kind: 'upstream',
    nextStep: 'Try again in a few minutes.',
  });

export const tooLarge = (maxBytes: number): DomainError =>
  new DomainError('fetch.too-large', `The page is larger than the ${Math.floor(maxBytes / 1_000_000)} MB we read.`, {
    kind: 'too-large',
    nextStep: 'Use the address of the article alone.',
  });

export const timedOut = (): DomainError =>
  new DomainError('fetch.timeout', 'The site took too long to answer.', {
    kind: 'upstream',
    nextStep: 'Try again in a few minutes.',
  });

export const unreachable = (cause?: unknown): DomainError =>
  new DomainError('fetch.unreachable', 'The site could not be reached.', {
    kind: 'upstream',
    nextStep: CHECK_ADDRESS,
    cause,
  });

export const unknownHost = (host: string): DomainError =>
  new DomainError('fetch.unknown-host', `There is no site named ${host}.`, { nextStep: CHECK_ADDRESS });

export const tooManyRedirects = (): DomainError =>
  new DomainError('fetch.too-many-redirects', 'The address sends us on and on without arriving at a page.', {
    nextStep: 'Use the address the browser shows when the page has opened.',
  });

export const unreadable = (cause?: unknown): DomainError =>
  new DomainError('fetch.unreadable', 'The site sent something that cannot be read.', {
    kind: 'upstream',
    nextStep: CHECK_ADDRESS,
    cause,
  });

export const wrongType = (wantsHtml: boolean, contentType: string): DomainError =>
  wantsHtml
    ? new DomainError('fetch.not-html', 'There is a file at this address, but not a web page.', {
        nextStep: 'Use the address of the article’s page.',
      })
    : new DomainError(
        'fetch.wrong-type',
        `The site sent a file of a kind we do not take (${contentType || 'unnamed'}).`,
        {
          nextStep: CHECK_ADDRESS,
        },
      );
