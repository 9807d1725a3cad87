/**
 * How the world is divided, as data with a version, because a price made with it must come out the same for ever.
 * A new edition is added beside the old ones; none is ever changed.
 */
export interface WorldGroup {
  /** Name in UN M49, such as `Western Africa`. */
  name: string;
  /** Code in UN M49, three digits. */
  m49: string;
  /** The M49 region it lies in, one of the partition. */
  region: string;
  /** Between group and region, where M49 has such a level: `Sub-Saharan Africa`, `Latin America and the Caribbean`. */
  within?: { name: string; m49: string };
  /** ISO 3166-1 alpha-2 codes, sorted. */
  countries: readonly string[];
}

export interface WorldEdition {
  version: string;
  sources: readonly string[];
  /** UN M49 codes of the regions, which partition the world. */
  regionCodes: Readonly<Record<string, string>>;
  groups: readonly WorldGroup[];
  /** Economies of low and lower-middle income. */
  lowerIncome: readonly string[];
}

const SUB_SAHARAN = { name: 'Sub-Saharan Africa', m49: '202' };
const LATIN = { name: 'Latin America and the Caribbean', m49: '419' };

function group(region: string, m49: string, name: string, codes: string, within?: WorldGroup['within']): WorldGroup {
  return { region, m49, name, countries: codes.split(' '), ...(within && { within }) };
}

const GROUPS: readonly WorldGroup[] = [
  group('Africa', '015', 'Northern Africa', 'DZ EG EH LY MA SD TN'),
  group(
    'Africa',
    '014',
    'Eastern Africa',
    'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
    SUB_SAHARAN,
  ),
  group('Africa', '017', 'Middle Africa', 'AO CD CF CG CM GA GQ ST TD', SUB_SAHARAN),
  group('Africa', '018', 'Southern Africa', 'BW LS NA SZ ZA', SUB_SAHARAN),
  group('Africa', '011', 'Western Africa', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG', SUB_SAHARAN),
  group(
    'Americas',
    '029',
    'Caribbean',
    'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
    LATIN,
  ),
  group('Americas', '013', 'Central America', 'BZ CR GT HN MX NI PA SV', LATIN),
  group('Americas', '005', 'South America', 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE', LATIN),
  group('Americas', '021', 'Northern America', 'BM CA GL PM US'),
  // M49 names the continent without placing it in a region; a partition has to.
  group('Antarctica', '010', 'Antarctica', 'AQ'),
  group('Asia', '143', 'Central Asia', 'KG KZ TJ TM UZ'),
  group('Asia', '030', 'Eastern Asia', 'CN HK JP KP KR MN MO TW'),
  group('Asia', '035', 'South-eastern Asia', 'BN ID KH LA MM MY PH SG TH TL VN'),
  group('Asia', '034', 'Southern Asia', 'AF BD BT IN IR LK MV NP PK'),
  group('Asia', '145', 'Western Asia', 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE'),
  group('Europe', '151', 'Eastern Europe', 'BG BY CZ HU MD PL RO RU SK UA'),
  group('Europe', '154', 'Northern Europe', 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ'),
  group('Europe', '039', 'Southern Europe', 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA'),
  group('Europe', '155', 'Western Europe', 'AT BE CH DE FR LI LU MC NL'),
  group('Oceania', '053', 'Australia and New Zealand', 'AU CC CX HM NF NZ'),
  group('Oceania', '054', 'Melanesia', 'FJ NC PG SB VU'),
  group('Oceania', '057', 'Micronesia', 'FM GU KI MH MP NR PW UM'),
  group('Oceania', '061', 'Polynesia', 'AS CK NU PF PN TK TO TV WF WS'),
];

const EDITION_2026_07: WorldEdition = {
  version: '2026-07',
  sources: [
    'United Nations M49 standard; Taiwan, which it does not list, with Eastern Asia',
    'World Bank income groups from July 2026: low and lower-middle; an economy it leaves unclassified keeps its last group',
  ],
  regionCodes: { Africa: '002', Americas: '019', Antarctica: '010', Asia: '142', Europe: '150', Oceania: '009' },
  groups: GROUPS,
  lowerIncome: (
    'AF AO BD BF BI BJ BO BT CD CF CG CI CM DJ EG ER ET GH GM GN GW HN HT IN KE KG KH KI KM KP LA LB LR LS ' +
    'MA MG ML MM MR MW MZ NA NE NG NI NP PG PK PS RW SB SD SL SN SO SS ST SY SZ TD TG TJ TL TN TZ UG UZ VU YE ZM ZW'
  ).split(' '),
};

/** The edition used where none is named. */
export const WORLD_VERSION = EDITION_2026_07.version;

export const WORLD_EDITIONS: ReadonlyMap<string, WorldEdition> = new Map([[EDITION_2026_07.version, EDITION_2026_07]]);
