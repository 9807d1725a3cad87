/** ISO 3166-1 alpha-2. */
export const COUNTRY_CODES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** Regions and sub-regions of the world by their UN M49 code, which is also how browsers name them. */
export const REGIONS: readonly { name: string; m49: string }[] = [
  { name: 'Africa', m49: '002' },
  { name: 'Americas', m49: '019' },
  { name: 'Asia', m49: '142' },
  { name: 'Europe', m49: '150' },
  { name: 'Oceania', m49: '009' },
  { name: 'Northern Africa', m49: '015' },
  { name: 'Sub-Saharan Africa', m49: '202' },
  { name: 'Northern America', m49: '021' },
  { name: 'Latin America and the Caribbean', m49: '419' },
  { name: 'Central Asia', m49: '143' },
  { name: 'Eastern Asia', m49: '030' },
  { name: 'South-eastern Asia', m49: '035' },
  { name: 'Southern Asia', m49: '034' },
  { name: 'Western Asia', m49: '145' },
  { name: 'Eastern Europe', m49: '151' },
  { name: 'Northern Europe', m49: '154' },
  { name: 'Southern Europe', m49: '039' },
  { name: 'Western Europe', m49: '155' },
];
