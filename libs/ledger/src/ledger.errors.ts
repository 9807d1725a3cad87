import { DomainError } from '#libs/kernel';

/** A mistake of ours, not of a person: an entry whose debits and credits differ in a currency. */
export const entryUnbalanced = (off: string) =>
  new DomainError('ledger.entry-unbalanced', `This entry does not balance: it is off by ${off}.`, {
    nextStep: 'Nothing was written. Please tell finance; the cause has to be found before it is tried again.',
  });

export const entryTooSmall = () =>
  new DomainError('ledger.entry-too-small', 'An entry needs at least two postings, none of them zero.', {
    nextStep: 'Nothing was written. Please tell finance.',
  });

/** The same thing was posted before: the caller may take it for done. */
export const alreadyPosted = (kind: string, id: string) =>
  new DomainError('ledger.already-posted', `${kind} ${id} is in the ledger already.`, {
    kind: 'conflict',
    nextStep: 'A correction is a reversal, never a second entry.',
  });

export const entryNotFound = () =>
  new DomainError('ledger.entry-not-found', 'We do not have this ledger entry.', {
    kind: 'not-found',
    nextStep: 'Check the link, or look for it in the list of entries.',
  });

export const accountNotFound = () =>
  new DomainError('ledger.account-not-found', 'We do not have this account.', {
    kind: 'not-found',
    nextStep: 'Choose one of the chart of accounts.',
  });

/** A posting met the closing of its month; tried again, it lands on the first open day. */
export const periodClosed = () =>
  new DomainError('ledger.period-closed', 'The month of this entry is closed.', {
    kind: 'conflict',
    nextStep: 'Nothing was written. Try again: it is then booked on the first open day.',
  });

export const notReversible = () =>
  new DomainError('ledger.not-reversible', 'This entry cannot be reversed by hand.', {
    kind: 'conflict',
    nextStep: 'Reverse the entry from which it came. What was earned day by day is taken back with it.',
  });

export const periodConflict = (state: string) =>
  new DomainError('ledger.period-state-conflict', `This month is ${state}; this step does not follow from there.`, {
    kind: 'conflict',
    nextStep: 'Reload the page to see its present state.',
  });

export const periodNotOver = () =>
  new DomainError('ledger.period-not-over', 'This month is not over yet.', {
    nextStep: 'A month is closed after its last day, counted in UTC.',
  });

export const periodOutOfOrder = () =>
  new DomainError('ledger.period-out-of-order', 'Months are closed in order, and opened again from the last.', {
    kind: 'conflict',
    nextStep: 'Close the months before it first; to open one, open the later ones first.',
  });

export const periodNeedsAnother = () =>
  new DomainError('ledger.period-needs-another', 'Somebody else has to confirm what you asked for.', {
    kind: 'forbidden',
    nextStep: 'Ask a colleague in finance to look at it and confirm.',
  });

export const periodNeedsReason = () =>
  new DomainError('ledger.period-needs-reason', 'This step needs a reason.', {
    nextStep: 'Write why, in a sentence; it is kept with the month.',
  });

export const periodNotEarned = () =>
  new DomainError('ledger.period-not-earned', 'Not all days of this month are recognised as revenue yet.', {
    kind: 'conflict',
    nextStep: 'The nightly run posts them. Wait for it, or see whether the worker runs.',
  });

export const badRange = () =>
  new DomainError('ledger.bad-range', 'These dates are not a range we can read.', {
    nextStep: 'Give two dates such as 2026-10-01 and 2026-10-31, the first not after the last.',
  });

export const unknownCurrency = () =>
  new DomainError('ledger.unknown-currency', 'We do not know this currency.', {
    nextStep: 'Use an ISO 4217 code such as GBP, EUR or USD.',
  });
