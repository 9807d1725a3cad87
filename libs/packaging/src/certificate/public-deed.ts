import { Money } from '#libs/kernel';
import type { Deed, LicenceSnapshot } from '#libs/licensing';

/**
 * The deeds that a certificate prints: first in the language of the article (or the first there is), then in English.
 * The certificate is shown to others, so paragraphs that say a price are left out; the contract copy has them.
 */
export function publicDeeds(licence: LicenceSnapshot): Deed[] {
  const { deeds } = licence;
  const language = licence.items[0]?.language.split('-')[0];
  const first = deeds.find((deed) => deed.language === language) ?? deeds[0];
  const english = deeds.find((deed) => deed.language === 'en');
  const chosen = [first, english === first ? undefined : english].filter((deed) => deed !== undefined);
  return chosen.map((deed) => withoutPrice(deed, licence));
}

function withoutPrice(deed: Deed, licence: LicenceSnapshot): Deed {
  const amounts = [licence.price, ...licence.items.map((item) => item.price)].map((price) =>
    Money.fromJson(price).toString(),
  );
  const saysPrice = (paragraph: string) => amounts.some((amount) => paragraph.includes(amount));
  const sections = deed.sections.flatMap(({ heading, paragraphs }) => {
    const kept = paragraphs.filter((paragraph) => !saysPrice(paragraph));
    // What stood beside a price stays, but not under a heading that promises one.
    return kept.length === 0 ? [] : [{ heading: kept.length === paragraphs.length ? heading : '', paragraphs: kept }];
  });
  return { ...deed, sections };
}
