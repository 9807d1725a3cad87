import { Inject, Injectable } from '@nestjs/common';
import { Members } from '#libs/identity';
import { CONFIG, type Config } from '#platform/config';
import type { EventConsumer, EventDefinition } from '#platform/jobs';
import type { FactLabel, MailKind } from '../mail/mail-words.js';
import { OutgoingMails } from '../mail/outgoing-mails.js';
import { writeMail } from '../mail/write-mail.js';

/** What one occasion tells the member who asked: which mail, which page it opens, and its facts. */
export interface Occasion {
  kind: MailKind;
  /** Path on the portal. */
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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param tell what the event means for its reader, or null when it needs no mail */
  consumer<P extends { requesterId: string }>(
    event: EventDefinition<P>,
    name: string,
    tell: (payload: P) => Occasion | null,
  ): EventConsumer<P> {
    return {
      event,
      name: `notifications.${name}`,
      handle: async (payload, { eventId }) => {
        const occasion = tell(payload);
        if (occasion) await this.write(payload.requesterId, occasion, `event:${eventId}:${payload.requesterId}`);
      },
    };
  }

  private async write(userId: string, occasion: Occasion, once: string): Promise<void> {
    const person = await this.members.person(userId);
    if (!person) return;
    const { kind, path, places, facts } = occasion;
    const url = `${this.config.publicUrl}${path}`;
    const content = writeMail({
      kind,
      language: 'en',
      name: person.name,
      url,
      places: { message: '', ...places },
      facts,
    });
    await this.mails.queue(once, kind, { to: person.email, content });
  }
}
