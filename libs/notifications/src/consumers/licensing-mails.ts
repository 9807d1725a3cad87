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
import type { MailKind } from '../mail/mail-words.js';
import { MemberMails, type Occasion } from './member-mails.js';

const request = (reference: string): string => `/requests/${reference}`;
const licence = (reference: string): string => `/licences/${reference}`;
const price = (json: MoneyJson): string => Money.fromJson(json).toString();
const day = (instant: string): string =>
  `${new Date(instant).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

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
    this.consumers = [
      mails.consumer(RequestSubmitted, 'mail-request-in-review', ({ reference, headline, promisedAt }) => ({
        kind: 'request-in-review',
        path: request(reference),
        places: { reference },
        facts: { reference, article: headline, answerBy: day(promisedAt) },
      })),
      mails.consumer(RequestOffered, 'mail-offer', ({ reference, headline, price: offered, expiresAt }) => ({
        kind: 'offer',
        path: request(reference),
        places: { reference },
        facts: { reference, article: headline, price: price(offered), validUntil: day(expiresAt) },
      })),
      mails.consumer(RequestDeclined, 'mail-declined', ({ reference, headline, message, note, nextStep }) =>
        aboutRequest('declined', reference, headline, [message, note, nextStep].filter(Boolean).join(' ')),
      ),
      mails.consumer(ChangesRequested, 'mail-question', ({ reference, headline, question }) =>
        aboutRequest('question', reference, headline, question),
      ),
      mails.consumer(MessagePosted, 'mail-message', ({ reference, headline, from, body }) =>
        from === 'desk' ? aboutRequest('message', reference, headline, body) : null,
      ),
      mails.consumer(RequestExpired, 'mail-expired', ({ reference, headline }) =>
        aboutRequest('expired', reference, headline),
      ),
      mails.consumer(LicenceIssued, 'mail-licence-issued', ({ reference, headline }) => ({
        kind: 'licence-issued',
        path: licence(reference),
        places: { reference },
        facts: { reference, article: headline },
      })),
      mails.consumer(LicenceStateChanged, 'mail-licence-state', ({ reference, headline, from, to }) => {
        const kind = to === 'active' && from === 'suspended' ? 'licence-reinstated' : STATE_MAILS[to];
        return kind
          ? { kind, path: licence(reference), places: { reference }, facts: { reference, article: headline } }
          : null;
      }),
    ];
  }
}

const aboutRequest = (kind: MailKind, reference: string, article: string, message?: string): Occasion => ({
  kind,
  path: request(reference),
  places: { reference, ...(message === undefined ? {} : { message }) },
  facts: { reference, article },
});
