import type { QueueItem } from '../../api/desk-client.js';
import { listText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';

/** Where a text is to appear, and before how many: `Newspaper 250K and website 9K`. */
export function MediaText({ media }: { media: QueueItem['media'] }) {
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const count = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const texts = media.map(({ medium, audience }) =>
    audience ? `${shared.media[medium]} ${count.format(audience.count)}` : shared.media[medium],
  );
  return <span>{listText(texts, locale)}</span>;
}
