import { LICENCE_STATES } from '#libs/licensing';
import { NOTICE_KINDS, WITHDRAWALS, type MarkedLicence, type PublicMarker } from '#libs/notices';
import type { VerifiedLicence } from '#libs/packaging';
import { date, instant, integer, listOf, named, object, oneOf, orNull, text, yes } from '../schema.js';
import { use } from './use.js';

type Details = NonNullable<VerifiedLicence['details']>;

export const verification = named<MarkedLicence<VerifiedLicence>>('LicenceVerification', {
  notices: listOf(
    object<PublicMarker>({
      kind: oneOf(NOTICE_KINDS),
      headline: orNull(text('null without the right check code.')),
      language: text(),
      direction: oneOf(['ltr', 'rtl']),
      at: instant(),
    }),
    'What was told of its articles since; after a kill or takedown nothing of the article may be used.',
  ),
  withdrawn: oneOf(WITHDRAWALS),
  usable: yes('Whether anything may be used under it at this moment: it is active and not all of it is withdrawn.'),
  reference: text(),
  state: oneOf(LICENCE_STATES),
  message: text(),
  token: orNull(text('The signed public claims; null without the right check code, and until they are signed.')),
  reason: orNull(object<NonNullable<VerifiedLicence['reason']>>({ message: text(), nextStep: text() })),
  checkCodeMatches: orNull(yes()),
  details: orNull(
    object<Details>({
      organisation: object<Details['organisation']>({ name: text(), country: text() }),
      items: listOf(
        object<Details['items'][number]>({
          headline: text(),
          byline: orNull(text()),
          titleName: text(),
          canonicalUrl: text(),
          language: text(),
        }),
      ),
      use,
      countries: listOf(text()),
      startsOn: date(),
      endsOn: orNull(date()),
      issuedAt: instant(),
      revision: integer(),
    }),
  ),
});
