import type { CountingChoice } from '#libs/licensing';
import type { ReadingsView } from '#libs/observance';
import { date, id, instant, integer, listOf, named, object, oneOf, orNull, text, yes } from '../schema.js';

export const countingChoice = named<CountingChoice>('CountingChoice', {
  isAgreed: yes(),
  since: orNull(instant('Null when nobody has chosen, which is a no.')),
});

export const readings = named<ReadingsView>('Readings', {
  isCounted: yes('The licence agrees to counting.'),
  from: date(),
  to: date('Inclusive.'),
  total: integer('Since the licence began.'),
  articles: listOf(
    object<ReadingsView['articles'][number]>({
      articleId: id(),
      headline: text(),
      language: text(),
      direction: oneOf(['ltr', 'rtl']),
      readings: integer('Since the licence began.'),
    }),
  ),
  days: listOf(
    object<ReadingsView['days'][number]>({ day: date(), articleId: id(), readings: integer() }),
    'Days on which something was read, the oldest first.',
  ),
});
