import { Inject, Injectable } from '@nestjs/common';
import { Members, type Recipient } from '#libs/identity';
import { CONFIG, type Config } from '#platform/config';
import type { EventConsumer, EventDefinition } from '#platform/jobs';
import type { MailLanguage } from '#platform/mail';
import type { FactLabel, MailKind } from '../mail/mail-words.js';
import { OutgoingMails } from '../mail/outgoing-mails.js';
import { MailPreferences } from '../preferences/mail-preferences.js';
import { writeMail } from '../mail/write-mail.js';

/** What one occasion tells its reader: which mail, which page it opens, and its facts. */
export interface Occasion {
  kind: MailKind;
  /** Path on the reader's site. */
  path: string;
  places?: Record<string, string>;
  facts?: Partial<Record<FactLabel, string>>;
}

/** Writes about an event to the member who asked, or to whoever took over from them, once however often it is delivered. */
@Injectable()
export class MemberMails {
  constructor(
    private readonly members: Members,
    private readonly mails: OutgoingMails,
    private readonly preferences: MailPreferences,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param tell what the event means for its reader, in their language, or null when it needs no mail */
  consumer<P extends { organisationId: string; requesterId: string }>(
    event: EventDefinition<P>,
    name: string,
    tell: (payload: P, language: MailLanguage) => Occasion | null | Promise<Occasion | null>,
  ): EventConsumer<P> {
    return {
      event,
      name: `notifications.${name}`,
      handle: async (payload, { eventId }) => {
        for (const reader of await this.members.concerned(payload.organisationId, payload.requesterId)) {
          const occasion = await tell(payload, reader.language);
          if (occasion) await this.write(occasion, reader, eventId);
        }
      },
    };
  }

  private async write(
    occasion: Occasion,
    { userId, name, email, language }: Recipient,
    eventId: string,
  ): Promise<void> {
    const { kind, path, places, facts } = occasion;
    if (!(await this.preferences.wants(userId, kind))) return;
    const url = `${this.config.publicUrl}${path}`;
    const content = writeMail({
      ...{ kind, language, name, url, facts },
      places: { message: '', words: '', ...places },
    });
    await this.mails.queue(`event:${eventId}:${userId}`, kind, { to: email, content });
  }
}
