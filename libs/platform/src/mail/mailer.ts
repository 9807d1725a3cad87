/** Nest token of the mailer. */
export const MAILER = Symbol('Mailer');

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
  /** Hands one mail to the relay. @throws Error when it is not taken, so that the job tries again */
  send(mail: Mail): Promise<void>;
}
