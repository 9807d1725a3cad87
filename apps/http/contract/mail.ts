import { MAIL_GROUPS, type MailPreferenceView, type OfferLinkView } from '#libs/notifications';
import { id, integer, listOf, named, object, oneOf, orNull, yes } from '../schema.js';

const mailPreference = named<MailPreferenceView>('MailPreference', { group: oneOf(MAIL_GROUPS), wanted: yes() });
export const mailPreferences = object<{ groups: MailPreferenceView[] }>({ groups: listOf(mailPreference) });

export const offerLink = named<OfferLinkView>('OfferLink', {
  offerId: id(),
  version: integer('The version the mail was about.'),
  newest: orNull(integer('The version that stands now.')),
  status: oneOf(['current', 'newer', 'closed']),
});
