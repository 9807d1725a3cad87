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
