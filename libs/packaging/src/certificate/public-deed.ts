import type { Deed, LicenceSnapshot } from '#libs/licensing';

/**
 * The deeds that a certificate prints: in the language of the article (or the first there is), then in the licensee's,
 * then in English. The certificate is shown to others, so sections for the parties alone are left out; the contract copy
 * has them.
 */
export function publicDeeds(licence: LicenceSnapshot): Deed[] {
  const { deeds } = licence;
  const wanted = [licence.items[0]?.language, licence.licensee.language, 'en'];
  const [first = deeds[0], ...others] = wanted.map((language) => deedIn(licence, language));
  return [...new Set([first, ...others])].filter((deed) => deed !== undefined).map(forAnybody);
}

const deedIn = ({ deeds }: LicenceSnapshot, language: string | undefined): Deed | undefined =>
  deeds.find((deed) => deed.language === language?.split('-')[0]);

function forAnybody(deed: Deed): Deed {
  const isMarked = deed.sections.some(({ confidential }) => confidential);
  // Deeds written before sections were marked say the price in their last one.
  const sections = isMarked ? deed.sections.filter(({ confidential }) => !confidential) : deed.sections.slice(0, -1);
  return { ...deed, sections };
}
