import type { TryOutcome } from './try-outcome.js';

/** The mailbox may be somebody else's who is tired of us. */
const BETWEEN_MAILS_MS = 60_000;

export const MAIL_TOO_SOON: TryOutcome = {
  ...{ outcome: 'refused', code: 'mail.too-soon' },
  sentence: 'A mail went there less than a minute ago. Look into the mailbox, also among the junk.',
};

/** Nobody there has said yes: nothing is sent but the question. */
export const MAIL_NOT_CONFIRMED: TryOutcome = {
  ...{ outcome: 'refused', code: 'mail.not-confirmed' },
  sentence: 'Nobody has confirmed this mailbox yet. Open the mail that asks there, and press its button.',
};

/** Whether a mailbox was written to by hand so lately that it is left alone. @param last when; null for never */
export const isTooSoon = (last: Date | null, now: Date): boolean =>
  last !== null && now.getTime() - last.getTime() < BETWEEN_MAILS_MS;
