import { DomainError, type ErrorKind } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string) =>
  new DomainError(`finance.${code}`, message, { kind, nextStep });

export const payoutNotFound = () =>
  refusal('payout-not-found', 'not-found', 'We do not have this payout.', 'Look for it in the list of payouts.');
export const differenceNotFound = () =>
  refusal(
    'difference-not-found',
    'not-found',
    'We do not have this difference.',
    'Look for it in the list of differences.',
  );
export const differenceNotOpen = () =>
  refusal(
    'difference-not-open',
    'conflict',
    'This difference is settled already.',
    'Reload the page to see who settled it and how.',
  );
/** Something was booked, or moved at the provider, since the person looked. */
export const differenceChanged = () =>
  refusal(
    'difference-changed',
    'conflict',
    'This difference is not what it was when the page was loaded.',
    'Nothing was booked. Reload the page and look again.',
  );
export const accountNotFit = () =>
  refusal(
    'account-not-fit',
    'invalid',
    'A difference cannot be booked against this account.',
    'Choose one of the accounts that are offered.',
  );
/** A job's reason to try again: the provider is still collecting the payout's lines. */
export const linesNotReady = (id: string) =>
  refusal(
    'lines-not-ready',
    'unavailable',
    `The lines of payout ${id} are not ready yet.`,
    'It is tried again by itself.',
  );
