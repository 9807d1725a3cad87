/** Nest token of the mailer. */
export const MAILER = Symbol('Mailer');

/** The relay will not take this mail, now or later: there is no such address, or it is not let through. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Made once per message by the caller, so that a mail sent twice by a repeated job is known to be the same one. */
  messageId: string;
  headers?: Record<string, string>;
}

export interface Mailer {
  /** Hands one mail to the relay. @throws MailRefused, or another Error when it is not taken, so that the job tries again */
  send(mail: Mail): Promise<void>;
}
