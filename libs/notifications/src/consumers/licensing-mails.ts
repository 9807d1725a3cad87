import { Injectable } from '@nestjs/common';
import { Money, type MoneyJson } from '#libs/kernel';
import {
  ChangesRequested,
  LicenceIssued,
  LicenceStateChanged,
  MessagePosted,
  RequestDeclined,
  RequestExpired,
  RequestOffered,
  RequestSubmitted,
  type LicenceState,
} from '#libs/licensing';
import type { EventConsumer } from '#platform/jobs';
import type { MailLanguage } from '../mail/mail-content.js';
import type { MailKind } from '../mail/mail-words.js';
import { reasonsIn } from '../mail/reasons.js';
import { MemberMails, type Occasion } from './member-mails.js';

const request = (reference: string): string => `/requests/${reference}`;
const licence = (reference: string): string => `/licences/${reference}`;
const price = (json: MoneyJson): string => Money.fromJson(json).toString();
const LOCALES: Readonly<Record<MailLanguage, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
const day = (instant: string, language: MailLanguage): string =>
  `${new Date(instant).toLocaleString(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

const STATE_MAILS: Partial<Record<LicenceState, MailKind>> = {
  suspended: 'licence-suspended',
  terminated: 'licence-ended',
  expired: 'licence-ended',
};

/** Mails about requests and licences, to the member who asked. */
@Injectable()
export class LicensingMails {
  readonly consumers: readonly EventConsumer[];

  constructor(mails: MemberMails) {
    this.consumers = [...offerMails(mails), ...requestMails(mails), ...licenceMails(mails)];
  }
}

const offerMails = (mails: MemberMails): EventConsumer[] => [
  mails.consumer(RequestSubmitted, 'mail-request-in-review', ({ reference, headline, promisedAt }, language) => ({
    kind: 'request-in-review',
    path: request(reference),
    places: { reference },
    facts: { reference, article: headline, answerBy: day(promisedAt, language) },
  })),
  mails.consumer(RequestOffered, 'mail-offer', ({ reference, headline, price: offered, expiresAt }, language) => ({
    kind: 'offer',
    path: request(reference),
    places: { reference },
    facts: { reference, article: headline, price: price(offered), validUntil: day(expiresAt, language) },
  })),
];

const requestMails = (mails: MemberMails): EventConsumer[] => [
  mails.consumer(RequestDeclined, 'mail-declined', ({ reference, headline, reasonCode, note }, language) =>
    aboutRequest('declined', reference, headline, {
      message: reasonsIn(language).declined(reasonCode),
      ...(note ? { words: note } : {}),
    }),
  ),
  mails.consumer(ChangesRequested, 'mail-question', ({ reference, headline, question }) =>
    aboutRequest('question', reference, headline, { words: question }),
  ),
  mails.consumer(MessagePosted, 'mail-message', ({ reference, headline, from, body }) =>
    from === 'desk' ? aboutRequest('message', reference, headline, { words: body }) : null,
  ),
  mails.consumer(RequestExpired, 'mail-expired', ({ reference, headline }) =>
    aboutRequest('expired', reference, headline),
  ),
];

const licenceMails = (mails: MemberMails): EventConsumer[] => [
  mails.consumer(LicenceIssued, 'mail-licence-issued', ({ reference, headline }) => ({
    kind: 'licence-issued',
    path: licence(reference),
    places: { reference },
    facts: { reference, article: headline },
  })),
  mails.consumer(LicenceStateChanged, 'mail-licence-state', (change, language) => {
    const { reference, headline, from, to, reasonCode, note } = change;
    const kind = to === 'active' && from === 'suspended' ? 'licence-reinstated' : STATE_MAILS[to];
    const message = reasonCode ? reasonsIn(language).licence(reasonCode) : '';
    return kind
      ? {
          ...{ kind, path: licence(reference), facts: { reference, article: headline } },
          places: { reference, message, ...(note ? { words: note } : {}) },
        }
      : null;
  }),
];

const aboutRequest = (
  kind: MailKind,
  reference: string,
  article: string,
  places: { message?: string; words?: string } = {},
): Occasion => ({
  kind,
  path: request(reference),
  places: { reference, ...places },
  facts: { reference, article },
});
