import { ALL_COUNTRIES, countryOf } from '#libs/kernel';

/** What the lists call countries, where it is not the common English name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  'iran (islamic republic of)': 'IR',
  'islamic republic of iran': 'IR',
  "democratic people's republic of korea": 'KP',
  'korea, north': 'KP',
  'korea, south': 'KR',
  'republic of korea': 'KR',
  'libyan arab jamahiriya': 'LY',
  'united kingdom of great britain and northern ireland': 'GB',
  'great britain': 'GB',
  'united states of america': 'US',
  'democratic republic of the congo': 'CD',
  'congo, democratic republic of the': 'CD',
  'congo (democratic republic)': 'CD',
  'united republic of tanzania': 'TZ',
  'republic of moldova': 'MD',
  'venezuela (bolivarian republic of)': 'VE',
  'bolivia (plurinational state of)': 'BO',
  'viet nam': 'VN',
  'lao people’s democratic republic': 'LA',
  burma: 'MM',
  'burma (myanmar)': 'MM',
  turkey: 'TR',
  türkiye: 'TR',
  'czech republic': 'CZ',
  'state of palestine': 'PS',
  palestinian: 'PS',
  'west bank': 'PS',
  gaza: 'PS',
  "cote d'ivoire": 'CI',
  'brunei darussalam': 'BN',
};

const byName = new Map([
  ...ALL_COUNTRIES.map((code) => [countryOf(code)!.name.toLowerCase(), code] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** The alpha-2 code of a country as a list names it (by name or code), or null. */
export function countryCode(text: string): string | null {
  const tidy = text.trim().replaceAll(/\s+/g, ' ');
  if (/^[A-Za-z]{2}$/.test(tidy)) return countryOf(tidy.toUpperCase())?.code ?? null;
  return byName.get(tidy.toLowerCase()) ?? byName.get(tidy.toLowerCase().replace(/^\(\d+\) /, '')) ?? null;
}
