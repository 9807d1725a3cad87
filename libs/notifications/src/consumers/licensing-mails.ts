import { Injectable } from '@nestjs/common';
import {
  ChangesRequested,
  LicenceIssued,
  LicenceStateChanged,
  MessagePosted,
  OffersQuery,
  RequestDeclined,
  RequestExpired,
  RequestOffered,
  RequestSubmitted,
  type LicenceState,
} from '#libs/licensing';
import type { EventConsumer } from '#platform/jobs';
import { moment } from '#platform/mail';
import { OfferLinks } from '../links/offer-links.js';
import type { MailKind } from '../mail/mail-words.js';
import { reasonsIn } from '../mail/reasons.js';
import { price } from '../mail/writing.js';
import { MemberMails, type Occasion } from './member-mails.js';

const request = (reference: string): string => `/requests/${reference}`;
const licence = (reference: string): string => `/licences/${reference}`;
const STATE_MAILS: Partial<Record<LicenceState, MailKind>> = {
  suspended: 'licence-suspended',
  terminated: 'licence-ended',
  expired: 'licence-ended',
};

/** Mails about requests and licences, to the member who asked. */
@Injectable()
export class LicensingMails {
  readonly consumers: readonly EventConsumer[];

  constructor(mails: MemberMails, links: OfferLinks, offers: OffersQuery) {
    this.consumers = [...offerMails(mails, links, offers), ...requestMails(mails), ...licenceMails(mails)];
  }
}

const offerMails = (mails: MemberMails, links: OfferLinks, offers: OffersQuery): EventConsumer[] => [
  mails.consumer(RequestSubmitted, 'mail-request-in-review', ({ reference, headline, promisedAt }, language) => ({
    kind: 'request-in-review',
    path: request(reference),
    places: { reference },
    facts: { reference, article: headline, answerBy: moment(promisedAt, language) },
  })),
  mails.consumer(RequestOffered, 'mail-offer', async (event, language) => {
    const { reference, headline, price: offered, expiresAt, offerId, offerVersion: version, byRule } = event;
    const isFirst = version === 1;
    const changes = isFirst ? [] : await offers.newestChanges(reference);
    const changed = changes.map((change) => reasonsIn(language).changed[change]).join(language === 'ar' ? '، ' : ', ');
    return {
      kind: isFirst ? (byRule ? 'offer-at-once' : 'offer') : 'offer-changed',
      path: await links.path({ reference, offerId, version, expiresAt }),
      places: { reference },
      facts: {
        ...{ reference, article: headline, price: price(offered) },
        ...(changed ? { changed } : {}),
        validUntil: moment(expiresAt, language),
      },
    };
  }),
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
  mails.consumer(LicenceIssued, 'mail-licence-issued', ({ reference, headline, revision, because }) => ({
    kind: because === 'items-ended' ? 'licence-items-ended' : revision > 1 ? 'licence-extended' : 'licence-issued',
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
