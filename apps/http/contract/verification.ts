import { LICENCE_STATES } from '#libs/licensing';
import type { VerifiedLicence } from '#libs/packaging';
import { date, instant, integer, listOf, named, object, oneOf, orNull, text, yes } from '../schema.js';
import { use } from './use.js';

type Details = NonNullable<VerifiedLicence['details']>;

export const verification = named<VerifiedLicence>('LicenceVerification', {
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
