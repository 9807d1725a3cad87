import type { Deed, LicenceSnapshot } from '#libs/licensing';

/**
 * The deeds that a certificate prints: first in the language of the article (or the first there is), then in English.
 * The certificate is shown to others, so sections for the parties alone are left out; the contract copy has them.
 */
export function publicDeeds(licence: LicenceSnapshot): Deed[] {
  const { deeds } = licence;
  const language = licence.items[0]?.language.split('-')[0];
  const first = deeds.find((deed) => deed.language === language) ?? deeds[0];
  const english = deeds.find((deed) => deed.language === 'en');
  const chosen = [first, english === first ? undefined : english].filter((deed) => deed !== undefined);
  return chosen.map(forAnybody);
}

function forAnybody(deed: Deed): Deed {
  const isMarked = deed.sections.some(({ confidential }) => confidential);
  // Deeds written before sections were marked say the price in their last one.
  const sections = isMarked ? deed.sections.filter(({ confidential }) => !confidential) : deed.sections.slice(0, -1);
  return { ...deed, sections };
}
