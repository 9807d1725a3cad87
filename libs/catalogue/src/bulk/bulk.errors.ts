import { DomainError } from '#libs/kernel';

const FORMS = 'Upload a CSV file with a column “url”, or a zip of a CSV file and the pages it names.';

export const bulkNotFound = (): DomainError =>
  new DomainError('catalogue.bulk-not-found', 'There is no such import.', {
    kind: 'not-found',
    nextStep: 'Choose one of the list.',
  });

export const noFile = (): DomainError =>
  new DomainError('catalogue.bulk-no-file', 'No file came with this request.', {
    nextStep: 'Send it as multipart/form-data with one file. ' + FORMS,
  });

export const wrongFile = (why: string): DomainError =>
  new DomainError('catalogue.bulk-wrong-file', why, { nextStep: FORMS });

export const fileTooLarge = (limit: number): DomainError =>
  new DomainError(
    'catalogue.bulk-too-large',
    `This file is larger than the ${Math.floor(limit / 1_000_000)} MB we take.`,
    {
      kind: 'too-large',
      nextStep: 'Split it and upload the parts one after the other.',
    },
  );

export const tooManyRows = (limit: number): DomainError =>
  new DomainError('catalogue.bulk-too-many-rows', `This file has more than ${limit.toLocaleString('en')} rows.`, {
    kind: 'too-large',
    nextStep: 'Split it and upload the parts one after the other.',
  });

export const noRows = (): DomainError =>
  new DomainError('catalogue.bulk-empty', 'There is not one address and not one page in this file.', {
    nextStep: FORMS,
  });

export const zipBomb = (what: string): DomainError =>
  new DomainError('catalogue.bulk-bomb', `This zip was not unpacked: ${what}.`, {
    kind: 'too-large',
    nextStep: 'Pack pages and a CSV file only, and split what is too large.',
  });

export const brokenZip = (): DomainError =>
  new DomainError('catalogue.bulk-broken', 'This zip cannot be read: it is damaged, encrypted or no zip at all.', {
    nextStep: 'Pack it anew, without a password, and upload it again.',
  });

export const brokenCsv = (line: number | null): DomainError =>
  new DomainError(
    'catalogue.bulk-broken-csv',
    line === null ? 'The CSV file cannot be read.' : `The CSV file cannot be read from line ${line} on.`,
    { nextStep: 'Check the quotation marks there, and save it as CSV in UTF-8.' },
  );

export const missingFile = (name: string): DomainError =>
  new DomainError('catalogue.row-without-file', `The zip holds no file named ${name}.`, {
    nextStep: 'Add it, or take the name out of the row so that the address is fetched.',
  });

export const noRowAddress = (): DomainError =>
  new DomainError(
    'catalogue.row-without-address',
    'Neither the row nor the file says where readers find this article.',
    {
      nextStep: 'Put its address into the column “url”.',
    },
  );

export const badNinjs = (): DomainError =>
  new DomainError('catalogue.row-not-ninjs', 'This file is JSON, but not a ninjs item with a headline and a text.', {
    nextStep: 'Export it as IPTC ninjs, or give the page as HTML.',
  });
