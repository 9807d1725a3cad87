import { DomainError, type ErrorKind, type FieldError } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string, errors?: FieldError[]) =>
  new DomainError(`licensing.${code}`, message, { kind, nextStep, ...(errors ? { errors } : {}) });

const field = (code: string, path: string, message: string, nextStep: string) =>
  refusal(code, 'invalid', message, nextStep, [{ path, code: 'invalid', message }]);

/** 409: somebody else has it; says who, so that one can talk to them or take it over knowingly. */
export const alreadyAssigned = (name: string, at: Date) =>
  refusal(
    'already-assigned',
    'conflict',
    `${name} took this request at ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    'Talk to them, or take it over from them.',
  );
export const assignmentMoved = (name: string | null) =>
  refusal(
    'assignment-moved',
    'conflict',
    name === null ? 'Nobody has this request any more.' : `${name} has this request now.`,
    'Look at it again, then decide who should have it.',
  );
export const colleagueNotFound = () =>
  refusal(
    'colleague-not-found',
    'invalid',
    'Nobody who decides requests is known under this id.',
    'Choose a colleague from the list.',
  );

export const viewNotFound = () =>
  refusal('view-not-found', 'not-found', 'You have no such view.', 'Reload the list of your views.');
export const viewInvalid = (path: string, message: string) =>
  field('view-invalid', path, message, 'Change it and save again.');
export const tooManyViews = (most: number) =>
  refusal('too-many-views', 'conflict', `You have ${most} saved views already.`, 'Remove one you no longer use.');

export const templateNotFound = () =>
  refusal('template-not-found', 'not-found', 'There is no such template.', 'Reload the list of templates.');
export const templateInvalid = (path: string, message: string) =>
  field('template-invalid', path, message, 'Change it and save again.');
export const templateChanged = (name: string) =>
  refusal(
    'template-changed',
    'conflict',
    `${name} has changed this template meanwhile.`,
    'Reload it, then make your change again.',
  );
export const templateNameTaken = () =>
  field('template-name-taken', 'name', 'Another template has this name.', 'Choose another name.');

export const attachmentNotFound = () =>
  refusal('attachment-not-found', 'not-found', 'There is no such file.', 'Reload the page of the request.');
export const attachmentInvalid = (message: string, nextStep: string) =>
  field('attachment-invalid', 'file', message, nextStep);
export const attachmentTooLarge = (megabytes: number) =>
  refusal(
    'attachment-too-large',
    'too-large',
    `This file is larger than ${megabytes} MB.`,
    'Send a smaller one, or a link to it in a message.',
  );
export const tooManyAttachments = (most: number) =>
  refusal(
    'too-many-attachments',
    'conflict',
    `There are ${most} files beside this request already.`,
    'Put what is left into one PDF, or describe it in a message.',
  );

export const bulkNotFound = () =>
  refusal('bulk-not-found', 'not-found', 'There is no such bulk decision.', 'Go back to the queue.');
export const bulkInvalid = (path: string, message: string) =>
  field('bulk-invalid', path, message, 'Change it and look at the preview again.');
export const bulkBegun = (done: number) =>
  refusal(
    'bulk-begun',
    'conflict',
    done === 1 ? 'One of them has been decided already.' : `${done} of them have been decided already.`,
    'Those stand: the licensees have been told. Open one to write to its licensee.',
  );
export const noAttachment = () =>
  attachmentInvalid('There is no file in this form.', 'Send it as the field `file` of a multipart/form-data body.');
export const nothingToRetry = () =>
  refusal(
    'bulk-nothing-to-retry',
    'conflict',
    'Nothing of this failed, or it is being tried again already.',
    'Reload the page to see how far it is.',
  );
export const bulkTrouble = () =>
  refusal(
    'bulk-trouble',
    'unavailable',
    'Something failed on our side each time this was tried; the request is as it was.',
    'Try it again, or decide it on its own page.',
  );
