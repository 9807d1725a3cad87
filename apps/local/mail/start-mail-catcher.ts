import { mailServer } from './mail-server.js';
import { Mailbox } from './mailbox.js';
import { openSmtpDoor } from './smtp-door.js';

export interface MailCatcherOptions {
  folder: string;
  host: string;
  /** For mails. */
  smtpPort: number;
  /** For the pages. */
  pagePort: number;
}

/** Catches what would be mailed and shows it on pages. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<{ close: () => Promise<void> }> {
  const mailbox = await Mailbox.open(options.folder);
  const door = await openSmtpDoor(mailbox, options.host, options.smtpPort);
  const pages = mailServer(mailbox);
  await new Promise<void>((resolve, reject) => {
    pages.once('error', reject);
    pages.listen(options.pagePort, options.host, resolve);
  });
  return {
    close: async () => {
      pages.closeAllConnections();
      await Promise.all([new Promise((resolve) => pages.close(resolve)), door.close()]);
    },
  };
}
