import { Inject, Injectable } from '@nestjs/common';
import { Members } from '#libs/identity';
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

/** Writes to a member about an event, once however often it is delivered. */
@Injectable()
export class MemberMails {
  constructor(
    private readonly members: Members,
    private readonly mails: OutgoingMails,
    private readonly preferences: MailPreferences,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param tell what the event means for its reader, in their language, or null when it needs no mail */
  consumer<P extends { requesterId: string }>(
    event: EventDefinition<P>,
    name: string,
    tell: (payload: P, language: MailLanguage) => Occasion | null | Promise<Occasion | null>,
  ): EventConsumer<P> {
    return {
      event,
      name: `notifications.${name}`,
      handle: async (payload, { eventId }) => {
        const person = await this.members.person(payload.requesterId);
        const occasion = person && (await tell(payload, person.language));
        if (!occasion || !(await this.preferences.wants(payload.requesterId, occasion.kind))) return;
        const { language } = person;
        const { kind, path, places, facts } = occasion;
        const url = `${this.config.publicUrl}${path}`;
        const content = writeMail({
          ...{ kind, language, name: person.name, url, facts },
          places: { message: '', words: '', ...places },
        });
        await this.mails.queue(`event:${eventId}:${payload.requesterId}`, kind, { to: person.email, content });
      },
    };
  }
}
