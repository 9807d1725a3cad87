import type { Transporter } from 'nodemailer';
import { MailRefused, type Mail, type Mailer } from './mailer.js';

const PATIENCE_MS = 10_000;

/** Mails through the relay of an SMTP URL, over a few connections that stay open. */
export class SmtpMailer implements Mailer {
  private transport: Promise<Transporter> | undefined;

  /** @param from the sender, such as `Imprimatur <licensing@example.org>` */
  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
  ) {}

  /** Opened with the first mail: most processes only put mails in the queue. */
  private async open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url: this.smtpUrl,
      pool: true,
      maxConnections: 3,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS * 3,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text, html, messageId, headers }: Mail): Promise<void> {
    this.transport ??= this.open();
    const transport = await this.transport;
    const message = {
      ...{ from: this.from, to, subject, text, html, messageId },
      // Nobody should get an out-of-office note back from a machine's mail (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    };
    await transport.sendMail(message).catch((error: unknown) => {
      throw isRefused(error) ? new MailRefused('The relay refuses the mail.', { cause: error }) : error;
    });
  }

  async close(): Promise<void> {
    (await this.transport)?.close();
  }
}

/** A reply of 5xx (RFC 5321, 4.2.1) to the addresses or to the mail itself; one to the sign-in is a fault of ours. */
function isRefused(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500;
}
