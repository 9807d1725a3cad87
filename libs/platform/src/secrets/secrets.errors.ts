import { DomainError } from '#libs/kernel';

export const badSeal = (cause?: unknown): DomainError =>
  new DomainError('secrets.bad-seal', 'A stored secret was changed or broken and cannot be opened.', {
    kind: 'unavailable',
    nextStep: 'Set it again.',
    cause,
  });

export const unknownKey = (id: string): DomainError =>
  new DomainError('secrets.unknown-key', `A stored secret was sealed with a key (${id}) that is not configured.`, {
    kind: 'unavailable',
    nextStep: 'Put the former key behind the present one in SECRETS_KEY, separated by a comma.',
  });
