import { ALL_COUNTRIES } from '#libs/kernel';
import { MEDIA, type Medium } from '../terms/use.js';
import { ALL, numbersIn, rangesOf, type Ranges } from './ranges.js';

/**
 * Countries, media and sectors as whole numbers, so that the database can compare sets of them as ranges. Kept rows are
 * made of these numbers: names are added at the end and none is ever moved or taken away. Neighbours of one region stand
 * together, which keeps the ranges few.
 */
const COUNTRIES = [
  'DZ EG EH LY MA SD TN BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW AO CD CF CG CM GA GQ ST TD',
  'BW LS NA SZ ZA BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI BZ CR GT HN MX NI PA SV',
  'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE BM CA GL PM US AQ',
  'KG KZ TJ TM UZ CN HK JP KP KR MN MO TW BN ID KH LA MM MY PH SG TH TL VN AF BD BT IN IR LK MV NP PK',
  'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE BG BY CZ HU MD PL RO RU SK UA',
  'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA',
  'AT BE CH DE FR LI LU MC NL AU CC CX HM NF NZ FJ NC PG SB VU FM GU KI MH MP NR PW UM',
  'AS CK NU PF PN TK TO TV WF WS',
].flatMap((row) => row.split(' '));

const NUMBERED_MEDIA: readonly Medium[] = [
  ...(['web', 'app', 'newsletter', 'social', 'archive', 'print-newspaper', 'magazine', 'book', 'report'] as const),
  ...(['coursepack', 'presentation', 'broadcast', 'intranet', 'ai-index', 'ai-input', 'ai-train'] as const),
];

/** The sectors of business that exclusivity can be about, each with other words people use for it. */
const SECTORS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['agriculture', 'farming', 'fisheries', 'forestry'],
  ['automotive', 'cars', 'car'],
  ['banking', 'bank', 'banks'],
  ['chemicals', 'chemical'],
  ['construction', 'building', 'engineering'],
  ['consumer goods', 'cosmetics', 'clothing', 'fashion', 'luxury'],
  ['defence', 'defense', 'arms'],
  ['education', 'schools', 'universities', 'university', 'teaching'],
  ['energy', 'oil', 'gas', 'electricity', 'renewables', 'power'],
  ['investment', 'finance', 'financial', 'funds', 'asset management', 'wealth'],
  ['food and drink', 'food', 'beverages', 'drinks', 'restaurants'],
  ['government', 'public', 'administration', 'politics'],
  ['health', 'healthcare', 'medical', 'hospitals', 'medicine'],
  ['travel', 'tourism', 'hotels', 'hospitality', 'leisure'],
  ['insurance', 'insurers', 'reinsurance'],
  ['law', 'legal', 'lawyers'],
  ['manufacturing', 'industry', 'machinery'],
  ['media', 'publishing', 'press', 'news', 'broadcasting', 'entertainment', 'advertising'],
  ['mining', 'metals', 'steel'],
  ['non-profit', 'charity', 'charities', 'ngo', 'aid'],
  ['pharmaceuticals', 'pharma', 'biotech'],
  ['consulting', 'consultancy', 'professional services', 'accounting', 'audit'],
  ['property', 'real estate', 'housing'],
  ['retail', 'shops', 'supermarkets', 'commerce'],
  ['technology', 'software', 'it', 'computers', 'internet'],
  ['telecommunications', 'telecoms', 'telecom', 'mobile'],
  ['transport', 'shipping', 'logistics', 'marine', 'aviation', 'airlines', 'railways', 'rail'],
  ['utilities', 'water', 'waste'],
  ['sport', 'sports', 'gaming', 'betting'],
];

/** The names of the sectors, for choosing one. */
export const SECTOR_NAMES: readonly string[] = SECTORS.map(([name]) => name);

const numbering = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index + 1]));

const COUNTRY_NUMBERS = numbering(COUNTRIES);
const MEDIUM_NUMBERS = numbering(NUMBERED_MEDIA);

const numbersOf = (names: readonly string[], numbers: ReadonlyMap<string, number>): number[] =>
  names.map((name) => numbers.get(name)).filter((number) => number !== undefined);

/** Of lists that live on, such as a region's: it is looked for in the rights of others with every price that is asked. */
const rangesOfLists = new WeakMap<readonly string[], Ranges>();

/** @param countries ISO 3166-1 alpha-2; all of them together also mean those to come */
export function countryRanges(countries: readonly string[]): Ranges {
  const known = rangesOfLists.get(countries);
  if (known) return known;
  const isWorldwide = new Set(countries).size === ALL_COUNTRIES.length;
  const ranges = isWorldwide ? ALL : rangesOf(numbersOf(countries, COUNTRY_NUMBERS));
  rangesOfLists.set(countries, ranges);
  return ranges;
}

/** ISO 3166-1 alpha-2, sorted. */
export const countriesIn = (ranges: Ranges): string[] =>
  numbersIn(ranges, COUNTRIES.length)
    .map((number) => COUNTRIES[number - 1]!)
    .sort();

export const mediumRanges = (media: readonly Medium[]): Ranges => rangesOf(numbersOf(media, MEDIUM_NUMBERS));

export const mediaIn = (ranges: Ranges): Medium[] => {
  const found = new Set(numbersIn(ranges, NUMBERED_MEDIA.length).map((number) => NUMBERED_MEDIA[number - 1]!));
  return MEDIA.filter((medium) => found.has(medium));
};

/**
 * The sectors that words are about: “marine insurance” is transport and insurance. Words that name none of the list are
 * about every sector: an exclusive right is rather too wide than sold twice.
 */
export function sectorRanges(words: string): Ranges {
  const said = ` ${words.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const found = SECTORS.flatMap((names, index) =>
    names.some((name) => said.includes(` ${name} `)) ? [index + 1] : [],
  );
  return found.length === 0 ? ALL : rangesOf(found);
}

/** Names of sectors; empty for every sector. */
export const sectorsIn = (ranges: Ranges): string[] =>
  ranges.some(([, to]) => to === null)
    ? []
    : numbersIn(ranges, SECTORS.length).map((number) => SECTORS[number - 1]![0]);
