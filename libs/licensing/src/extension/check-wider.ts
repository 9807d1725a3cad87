import { collectUse, type CheckedUse } from '../terms/check-use.js';
import { lastDay } from '../terms/check-when.js';
import type { Findings } from '../terms/findings.js';
import type { MediumUse, Use } from '../terms/use.js';
import type { ExtensionInput } from './extension-view.js';

/** The use as it is agreed now. */
export type AgreedUse = CheckedUse & { startsOn: string; endsOn: string | null };

const NARROWER = 'extension-narrower';

/**
 * The agreed use with what is to become more of it. Purpose, edits, exclusivity and the first day stay: another of
 * those is another licence.
 */
export function widenUse(agreed: AgreedUse, wanted: ExtensionInput, findings: Findings): CheckedUse {
  const { use } = agreed;
  const asked = {
    ...use,
    term: wanted.term ?? use.term,
    media: wanted.media ?? use.media,
    territory: wanted.territory ?? use.territory,
    languages: wanted.languages ?? use.languages,
    // The first day has often passed, and exclusivity lies within the old territory: neither is asked anew.
    ...{ startsOn: undefined, exclusivity: { kind: 'none' }, rush: false },
  };
  const checked = collectUse(asked, use.startsOn, findings);
  const wider: CheckedUse = {
    use: { ...checked.use, startsOn: agreed.startsOn, exclusivity: use.exclusivity },
    countries: checked.countries,
  };
  checkNothingLost(agreed, wider, findings);
  if (findings.errors.length === 0 && isSame(agreed, wider)) {
    findings.add(
      'use',
      'extension-nothing',
      'Choose what should become more: time, media, audience, places, languages.',
    );
  }
  return wider;
}

function checkNothingLost(agreed: AgreedUse, { use, countries }: CheckedUse, findings: Findings): void {
  const end = lastDay(agreed.startsOn, use.term);
  if (end !== null && (agreed.endsOn === null || end < agreed.endsOn)) {
    findings.add('use.term', NARROWER, 'An extension cannot end earlier than the licence does now.');
  }
  for (const held of agreed.use.media) checkMedium(held, use, findings);
  const lostCountries = agreed.countries.filter((code) => !countries.includes(code));
  if (lostCountries.length > 0) {
    findings.add(
      'use.territory',
      NARROWER,
      `The licence covers these already: ${lostCountries.slice(0, 8).join(', ')}.`,
    );
  }
  const lostLanguages = agreed.use.languages.filter((tag) => !use.languages.includes(tag));
  if (lostLanguages.length > 0) {
    findings.add('use.languages', NARROWER, `The licence covers these already: ${lostLanguages.join(', ')}.`);
  }
}

function checkMedium(held: MediumUse, use: Use, findings: Findings): void {
  const now = use.media.find(({ medium }) => medium === held.medium);
  if (!now) findings.add('use.media', NARROWER, `The licence covers “${held.medium}” already, so it stays.`);
  else if (held.audience && (now.audience?.count ?? 0) < held.audience.count) {
    findings.add(
      'use.media',
      NARROWER,
      `“${held.medium}” is licensed for ${held.audience.count.toLocaleString('en-GB')} already; it cannot become fewer.`,
    );
  }
}

function isSame(agreed: AgreedUse, { use, countries }: CheckedUse): boolean {
  const media = (list: readonly MediumUse[]): string =>
    JSON.stringify([...list].map(({ medium, audience }) => [medium, audience?.count ?? null]).sort());
  return (
    lastDay(agreed.startsOn, use.term) === agreed.endsOn &&
    media(use.media) === media(agreed.use.media) &&
    countries.length === agreed.countries.length &&
    use.languages.length === agreed.use.languages.length
  );
}
