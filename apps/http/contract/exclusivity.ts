import { MEDIA, type ClaimView, type ConflictView } from '#libs/licensing';
import { date, id, instant, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';

const claim = named<ClaimView>('Claim', {
  id: text(),
  article: object<ClaimView['article']>({
    id: id(),
    headline: text(),
    language: text(),
    direction: oneOf(['ltr', 'rtl']),
  }),
  reference: text('`R-2026-00042` while it is held, `L-2026-00042` once it is sold.'),
  holder: object<ClaimView['holder']>({ id: id(), name: text() }),
  state: oneOf(['held', 'active']),
  isExclusive: yes(),
  countries: listOf(text('ISO 3166-1 alpha-2')),
  isWorldwide: yes(),
  media: listOf(oneOf(MEDIA)),
  sectors: listOf(text(), 'Empty for every sector.'),
  from: date(),
  until: orNull(date('Inclusive; null without an end.')),
  heldUntil: orNull(instant('A hold ends then by itself, unless it is paid for.')),
});
export const claimPage = pageOf('ClaimPage', claim);

export const conflict = named<ConflictView>('Conflict', {
  articleId: id(),
  reference: text(),
  isExclusive: yes(),
  message: text(),
});
