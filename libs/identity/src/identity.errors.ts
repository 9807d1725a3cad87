import { DomainError, type FieldError } from '#libs/kernel';

/** identity.organisation-not-found: also for an organisation of somebody else. */
export const organisationNotFound = () =>
  new DomainError('identity.organisation-not-found', 'There is no such organisation.', {
    kind: 'not-found',
    nextStep: 'Check the address, or go back to the list.',
  });

export const alreadyMember = () =>
  new DomainError('identity.already-member', 'You already belong to an organisation.', {
    kind: 'conflict',
    nextStep: 'Leave your present organisation first, or use another e-mail address for the new one.',
  });

export const termsOutdated = (current: string) =>
  new DomainError('identity.terms-outdated', 'The terms for organisations have changed since you opened this page.', {
    kind: 'conflict',
    nextStep: `Read and confirm the present version, ${current}.`,
  });

export const memberNotFound = () =>
  new DomainError('identity.member-not-found', 'There is no such member in your organisation.', {
    kind: 'not-found',
    nextStep: 'Reload the list of members.',
  });

export const lastAdministrator = () =>
  new DomainError('identity.last-administrator', 'This is the last administrator; somebody has to keep that role.', {
    kind: 'conflict',
    nextStep: 'Give the administrator role to somebody else first.',
  });

export const invitationNotFound = () =>
  new DomainError('identity.invitation-not-found', 'This invitation is not valid.', {
    kind: 'not-found',
    nextStep: 'Ask the person who invited you to send it again.',
  });

export const invitationAccepted = () =>
  new DomainError('identity.invitation-accepted', 'This invitation has been accepted already.', {
    kind: 'gone',
    nextStep: 'Sign in to see what your organisation has licensed.',
  });

export const invitationExpired = () =>
  new DomainError('identity.invitation-expired', 'This invitation has expired.', {
    kind: 'gone',
    nextStep: 'Ask the person who invited you to send it again.',
  });

export const invitationForOtherEmail = () =>
  new DomainError('identity.invitation-other-email', 'This invitation was sent to another e-mail address.', {
    kind: 'forbidden',
    nextStep: 'Sign in with the address the invitation was sent to, or ask to be invited with this one.',
  });

export const emailUnverified = () =>
  new DomainError('identity.email-unverified', 'Your e-mail address is not confirmed yet.', {
    kind: 'forbidden',
    nextStep: 'Open the link in the mail we sent you; you can have it sent again.',
  });

export const alreadyInOrganisation = () =>
  new DomainError('identity.already-in-organisation', 'This person is already a member of your organisation.', {
    kind: 'conflict',
    nextStep: 'Change their roles in the list of members instead.',
  });

export const emailTaken = () =>
  new DomainError('identity.email-taken', 'There is already an account with this e-mail address.', {
    kind: 'conflict',
    nextStep: 'Sign in, or ask for a sign-in link or a new password.',
  });

export const staffNotFound = () =>
  new DomainError('identity.staff-not-found', 'There is no such member of staff.', {
    kind: 'not-found',
    nextStep: 'Reload the list of staff.',
  });

export const notYourself = () =>
  new DomainError('identity.not-yourself', 'You cannot do this to your own account.', {
    kind: 'conflict',
    nextStep: 'Ask another administrator.',
  });

export const inputInvalid = (errors: readonly FieldError[]) =>
  new DomainError('identity.input-invalid', 'Some of what you entered cannot be used.', {
    nextStep: 'Correct the fields named here and send it again.',
    errors,
  });

export const tooManyTokens = (most: number) =>
  new DomainError('identity.too-many-tokens', `An organisation has up to ${most} tokens.`, {
    kind: 'conflict',
    nextStep: 'Revoke one that is not used any more.',
  });

export const tokenNotFound = () =>
  new DomainError('identity.token-not-found', 'There is no such token.', {
    kind: 'not-found',
    nextStep: 'It may have been revoked; see the list of your tokens.',
  });

export const tokenUnknown = () =>
  new DomainError('identity.token-unknown', 'This token is not known, or it was revoked.', {
    kind: 'unauthenticated',
    nextStep: 'Copy it again, with its beginning imp_; or have an administrator of your organisation make a new one.',
  });

export const tokenEnded = (name: string, at: Date) =>
  new DomainError('identity.token-ended', `The token “${name}” ended on ${at.toISOString().slice(0, 10)}.`, {
    kind: 'unauthenticated',
    nextStep: 'Have an administrator of your organisation make a new one, on the page Delivery of the portal.',
  });
