import { DomainError, type FieldError } from '#libs/kernel';

export const odrlInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('packaging.odrl-invalid', 'This is not a licence as Imprimatur writes it.', {
    nextStep: 'Use the licence.odrl.json of the package unchanged.',
    errors,
  });

export const pictureUnreadable = (componentId: string, cause?: unknown): DomainError =>
  new DomainError('packaging.picture-unreadable', `The licensed picture ${componentId} could not be read.`, {
    kind: 'upstream',
    nextStep: 'We try again by ourselves; if it stays so, the desk replaces the picture.',
    cause,
  });

/** Bytes that are something else than their name says: a page, a drawing with code in it, a film. */
export const pictureWrongType = (componentId: string): DomainError =>
  new DomainError('packaging.picture-wrong-type', `The licensed picture ${componentId} is no photograph or graphic.`, {
    kind: 'upstream',
    nextStep: 'The desk puts a JPEG, PNG, WebP, AVIF, GIF or TIFF in its place, and builds the package again.',
  });

export const pictureTooLarge = (componentId: string, megabytes: number): DomainError =>
  new DomainError(
    'packaging.picture-too-large',
    `The licensed picture ${componentId} is larger than ${megabytes} MB or 100 million pixels.`,
    { kind: 'upstream', nextStep: 'The desk puts a smaller one in its place, and builds the package again.' },
  );

export const contentMissing = (what: string): DomainError =>
  new DomainError('packaging.content-missing', `A licensed part (${what}) is not in the store.`, {
    kind: 'upstream',
    nextStep: 'We try again by ourselves; if it stays so, the desk puts it in place.',
  });

/** The desk decides: it clears the part, restores its rights, or gives the money back. */
export const rightsChanged = (parts: readonly string[]): DomainError =>
  new DomainError(
    'packaging.rights-changed',
    `The rights of a part changed after the sale (${parts.slice(0, 5).join(', ')}), so the files were not made.`,
    { kind: 'conflict', nextStep: 'The desk has been told and decides; you need do nothing.' },
  );

export const partNotFound = (): DomainError =>
  new DomainError('packaging.part-not-found', 'There is no such file in the package.', {
    kind: 'not-found',
    nextStep: 'See the list of files on the licence’s page.',
  });

export const packageNotFound = (): DomainError =>
  new DomainError('packaging.package-not-found', 'There is no package for this licence.', {
    kind: 'not-found',
    nextStep: 'Check the licence’s number.',
  });

/** 409: the files will be there in a moment, or the desk has to look at them. */
export const packageNotReady = (): DomainError =>
  new DomainError('packaging.not-ready', 'The files of this licence are still being made.', {
    kind: 'conflict',
    nextStep: 'Wait for the licence’s page to show them; it takes a few seconds.',
  });

/** 409: what was made holds an article that was killed or taken down; it is being made again without it. */
export const packageWithdrawn = (reference: string): DomainError =>
  new DomainError(
    'packaging.withdrawn',
    `An article of ${reference} was withdrawn, so its earlier files are not handed out any more.`,
    {
      kind: 'conflict',
      nextStep:
        'Stop using the article. The licence’s page shows the notice, and in a few seconds files without the article.',
    },
  );

export const licenceNotActive = (reference: string): DomainError =>
  new DomainError('packaging.licence-not-active', `The files of ${reference} can be fetched while it is active.`, {
    kind: 'forbidden',
    nextStep: 'See the licence’s page: it says why it is not active, and what can be done.',
  });

/** Of our own store, as against the licensee's. */
export const ownStoreAway = (cause: unknown): DomainError =>
  new DomainError('packaging.own-store-away', 'Our own store broke off while the package was being sent.', {
    kind: 'unavailable',
    nextStep: 'Nothing is wrong with your place; we try again by ourselves.',
    cause,
  });

export const targetInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('packaging.target-invalid', 'The place cannot be saved like this.', {
    nextStep: 'Correct the fields that are marked.',
    errors,
  });

export const targetAddressRefused = (
  field: string,
  { sentence, nextStep }: { sentence: string; nextStep: string },
): DomainError =>
  new DomainError('packaging.target-address-refused', sentence, {
    nextStep,
    errors: [{ path: field, code: 'refused', message: sentence }],
  });

export const tooManyTargets = (most: number): DomainError =>
  new DomainError('packaging.too-many-targets', `An organisation has up to ${most} places.`, {
    kind: 'conflict',
    nextStep: 'Remove one that is not used any more.',
  });

export const targetNotFound = (): DomainError =>
  new DomainError('packaging.target-not-found', 'There is no such place.', {
    kind: 'not-found',
    nextStep: 'It may have been removed; see the list of your places.',
  });

export const deliveryNotFound = (): DomainError =>
  new DomainError('packaging.delivery-not-found', 'There is no such delivery.', {
    kind: 'not-found',
    nextStep: 'See the list of deliveries.',
  });

/** Only for the queue, which tries again. */
export const deliveryPutOff = (sentence: string): DomainError =>
  new DomainError('packaging.delivery-put-off', sentence, { kind: 'upstream' });

export const linkEnded = (): DomainError =>
  new DomainError('packaging.link-ended', 'This link has ended or was used.', {
    kind: 'gone',
    nextStep: 'Sign in and fetch the files on the licence’s page, or have the package sent again.',
  });
