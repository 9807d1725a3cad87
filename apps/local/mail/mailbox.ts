import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A caught mail as the pages show it. */
export interface CaughtMail {
  /** Sorts by time of arrival. */
  id: string;
  receivedAt: string;
  from: string;
  /** The addresses it was really handed over for. */
  to: string[];
  subject: string;
  messageId: string;
  text: string;
  /** Null when the mail has no such part. */
  html: string | null;
}

const ID = /^\d{13}-[0-9a-f]{8}$/;

/** The mails caught in the local mode, one file each, the newest first; a second start finds them again. */
export class Mailbox {
  private constructor(
    private readonly folder: string,
    private readonly ids: string[],
  ) {}

  static async open(folder: string): Promise<Mailbox> {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    const ids = names.map((name) => name.replace(/\.json$/, '')).filter((id) => ID.test(id));
    return new Mailbox(folder, ids.sort().reverse());
  }

  /** @param raw the message as it came over SMTP @param to the envelope's recipients */
  async add(raw: Buffer, to: readonly string[], at: Date = new Date()): Promise<CaughtMail> {
    // The house is up sooner when this is loaded with the first mail.
    const { simpleParser } = await import('mailparser');
    const parsed = await simpleParser(raw);
    const mail: CaughtMail = {
      id: `${String(at.getTime()).padStart(13, '0')}-${randomBytes(4).toString('hex')}`,
      receivedAt: at.toISOString(),
      from: parsed.from?.text ?? '',
      to: [...to],
      subject: parsed.subject ?? '',
      messageId: parsed.messageId ?? '',
      text: parsed.text ?? '',
      html: typeof parsed.html === 'string' ? parsed.html : null,
    };
    const path = this.pathOf(mail.id);
    await writeFile(`${path}.new`, JSON.stringify(mail));
    await rename(`${path}.new`, path);
    this.ids.unshift(mail.id);
    return mail;
  }

  get size(): number {
    return this.ids.length;
  }

  /** @param to only mails for this address */
  async newest(limit: number, to?: string): Promise<CaughtMail[]> {
    const found: CaughtMail[] = [];
    // As they are now: one that comes in meanwhile moves all others on, and one would be met twice.
    for (const id of [...this.ids]) {
      if (found.length >= limit) break;
      const mail = await this.find(id);
      if (mail && (to === undefined || mail.to.includes(to))) found.push(mail);
    }
    return found;
  }

  async find(id: string): Promise<CaughtMail | undefined> {
    if (!ID.test(id)) return undefined;
    const text = await readFile(this.pathOf(id), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as CaughtMail);
  }

  async clear(): Promise<void> {
    const ids = this.ids.splice(0);
    await Promise.all(ids.map((id) => rm(this.pathOf(id), { force: true })));
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}
