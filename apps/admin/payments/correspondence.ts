import type { MessageView } from '#libs/licensing';
import type { OrderMail } from '#libs/notifications';

/** One mail or message, as a bank reads it. */
export interface Letter {
  /** ISO 8601. */
  at: string;
  heading: string;
  lines: string[];
}

/** Mails and messages of one order in the order of their time. The desk speaks as one: a bank needs no names of ours. */
export function correspondence(mails: readonly OrderMail[], messages: readonly MessageView[]): Letter[] {
  const letters = [
    ...mails.map(({ sentAt: at, to, subject, lines }) => ({ at, heading: `${at}, mail to ${to}: ${subject}`, lines })),
    ...messages.map(({ at, from, authorName, body }) => ({
      at,
      heading: `${at}, message of ${from === 'desk' ? 'the publisher' : (authorName ?? 'the customer')}`,
      lines: body.split('\n').filter(Boolean),
    })),
  ];
  return letters.sort((one, other) => one.at.localeCompare(other.at));
}
