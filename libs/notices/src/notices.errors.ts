import { DomainError, type ErrorKind } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string) =>
  new DomainError(`notices.${code}`, message, { kind, nextStep });

export const noticeNotFound = () =>
  refusal('notice-not-found', 'not-found', 'We do not have this notice.', 'Look for it in the list of notices.');
export const articleUnknown = () =>
  refusal('article-unknown', 'invalid', 'We do not have this article.', 'Choose the article from the list.');
export const versionUnknown = (field: string) =>
  new DomainError('notices.version-unknown', 'The article has no such version.', {
    nextStep: 'Choose one of the versions on the article’s page.',
    errors: [{ path: field, code: 'unknown', message: 'There is no such version.' }],
  });
export const textMissing = () =>
  new DomainError('notices.text-missing', 'A notice has to say something to those it reaches.', {
    nextStep: 'Write what happened and what they have to do, then send it.',
    errors: [{ path: 'text', code: 'missing', message: 'This text is read by the licensees.' }],
  });
export const nobodyReached = () =>
  refusal(
    'nobody-reached',
    'conflict',
    'Nobody holds a licence on this article, and nobody has fetched its files.',
    'There is nobody to tell. Discard the notice, or withdraw the article on its page.',
  );
/** Licences were issued or ended since the person looked. */
export const reachChanged = (now: number) =>
  refusal(
    'reach-changed',
    'conflict',
    `This notice reaches ${String(now)} licences now, not as many as when you looked.`,
    'Nothing was sent. Look at the list again, then send it.',
  );
export const draftChanged = () =>
  refusal(
    'draft-changed',
    'conflict',
    'Somebody has changed this draft since you opened it.',
    'Nothing was changed. Reload the page to see what they wrote.',
  );
export const sendingBegan = () =>
  refusal(
    'sending-began',
    'conflict',
    'The notice has gone out already and cannot be called back.',
    'Send another notice that puts it right.',
  );
export const chaseNotFound = () =>
  refusal('chase-not-found', 'not-found', 'We do not have this reminder.', 'Reload the page.');
export const chaseSent = () =>
  refusal('chase-sent', 'conflict', 'The reminder has gone out already.', 'Nothing has to be done.');
export const nobodyToChase = () =>
  refusal('nobody-to-chase', 'conflict', 'Everybody has confirmed.', 'Nothing has to be done.');
export const placeMissing = () =>
  refusal('webhook-missing', 'not-found', 'Your organisation has no address for webhooks yet.', 'Name one first.');
export const linkInvalid = () =>
  refusal(
    'link-invalid',
    'not-found',
    'This link is not complete, or not one of ours.',
    'Open the mail again and use its whole link, or sign in: the notice is in your list.',
  );
export const statusListNotFound = () =>
  refusal(
    'status-list-not-found',
    'not-found',
    'There is no status list of this number.',
    'Its address stands in the licence.',
  );
