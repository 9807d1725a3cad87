import { DomainError, type ErrorKind } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string, path?: string) =>
  new DomainError(`licensing.${code}`, message, {
    kind,
    nextStep,
    ...(path ? { errors: [{ path, code, message }] } : {}),
  });

export const listNotFound = () =>
  refusal('sanctions-list-not-found', 'not-found', 'There is no such sanctions list.', 'Go back to the lists.');
export const listNameTaken = () =>
  refusal('sanctions-list-exists', 'conflict', 'There is a list of this name already.', 'Choose another name.', 'name');
export const badListUrl = () =>
  refusal(
    'sanctions-bad-url',
    'invalid',
    'The address has to begin with https:// or http://.',
    'Copy it from the list’s publisher.',
    'url',
  );
export const loadUnderWay = () =>
  refusal(
    'sanctions-load-under-way',
    'conflict',
    'A file of this list is being read already.',
    'Wait until it is done; it takes a minute at most.',
  );
export const noListFile = () =>
  refusal('sanctions-no-file', 'invalid', 'No file came with this.', 'Choose the list’s file and try again.', 'file');
export const listFileTooLarge = (megabytes: number) =>
  refusal(
    'sanctions-file-too-large',
    'invalid',
    `The file is larger than ${megabytes} MB.`,
    'Choose the plain list; these files are smaller.',
    'file',
  );
export const listHasNoUrl = () =>
  refusal('sanctions-no-url', 'conflict', 'This list has no address to fetch it from.', 'Add one, or upload a file.');
export const hitNotFound = () =>
  refusal(
    'screening-hit-not-found',
    'not-found',
    'There is no such likeness.',
    'Go back to the list of names to look at.',
  );
export const hitIsPast = () =>
  refusal(
    'screening-hit-past',
    'conflict',
    'The organisation’s name or the list’s entry has changed since, so there is nothing to decide.',
    'Reload the page.',
  );
export const hitDecidedAlready = (by: string, decision: string) =>
  refusal(
    'screening-hit-decided',
    'conflict',
    `${by} has ${decision} this already.`,
    'Reload the page to see what was decided.',
  );
/** Neutral on purpose: a buyer is never told of lists. */
export const inPersonFirst = () =>
  refusal(
    'in-person',
    'conflict',
    'We look at this request in person.',
    'Nothing is lost: a person at the rights desk looks at it, and you can go on from the request’s page then.',
  );
