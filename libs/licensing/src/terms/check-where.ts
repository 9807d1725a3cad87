import { DomainError, Territory, type SaidTerritory } from '#libs/kernel';
import type { Findings } from './findings.js';
import { isRecord } from './findings.js';
import { daysBetween, isIsoDate } from './check-when.js';
import type { Exclusivity, TerritoryTerm } from './use.js';

const LONGEST_LIST = 300;

/** A territory as said, and the countries it comes to. */
export interface CheckedTerritory {
  territory: TerritoryTerm;
  countries: readonly string[];
}

export function checkTerritory(value: unknown, path: string, findings: Findings): CheckedTerritory {
  const nothing: CheckedTerritory = { territory: { kind: 'worldwide' }, countries: [] };
  if (!isRecord(value)) {
    findings.add(path, 'territory-missing', 'Say where: worldwide, regions, or countries by their codes.');
    return nothing;
  }
  if (Array.isArray(value['values']) && value['values'].length > LONGEST_LIST) {
    findings.add(`${path}.values`, 'territory-too-long', `Name at most ${LONGEST_LIST} places.`);
    return nothing;
  }
  try {
    const said = value as unknown as SaidTerritory;
    const { countries } = Territory.normalise(said, path);
    return { territory: tidy(said), countries };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const found of error.errors) findings.add(found.path, found.code, found.message);
    return nothing;
  }
}

function tidy(said: SaidTerritory): TerritoryTerm {
  if (said.kind === 'worldwide') return { kind: 'worldwide' };
  const values = (said.values ?? []).map((value) => value.trim());
  const codes =
    said.kind === 'region' ? values : values.map((value) => (value.length === 2 ? value.toUpperCase() : value));
  return { kind: said.kind, values: [...new Set(codes)].sort() };
}

/** Each wanted language once, in canonical BCP 47 form, sorted. */
export function checkLanguages(value: unknown, findings: Findings): string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 50) {
    findings.add('use.languages', 'languages-missing', 'Name at least one language, such as en, and at most 50.');
    return [];
  }
  const languages = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const tag = canonicalLanguage(entry);
    if (tag) languages.add(tag);
    else
      findings.add(
        `use.languages.${index}`,
        'language-unknown',
        'We do not know this language; use a code such as en or ar.',
      );
  }
  return [...languages].sort();
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Tags that people wrote, with what they come to. */
const knownTags = new Map<string, string | null>();
const TAGS_AT_MOST = 2_000;

function canonicalLanguage(entry: unknown): string | null {
  if (typeof entry !== 'string' || entry.length > 35) return null;
  const before = knownTags.get(entry);
  if (before !== undefined) return before;
  const tag = lookUpLanguage(entry);
  if (knownTags.size >= TAGS_AT_MOST) knownTags.clear();
  knownTags.set(entry, tag);
  return tag;
}

function lookUpLanguage(entry: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(entry);
    const primary = tag?.split('-')[0];
    return tag && primary && languageNames.of(primary) ? tag : null;
  } catch {
    return null;
  }
}

/** @param within the use's own countries: exclusivity over more than is licensed cannot be meant */
export function checkExclusivity(value: unknown, within: readonly string[], findings: Findings): Exclusivity {
  if (value === undefined || value === null) return { kind: 'none' };
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (!isRecord(value) || !['none', 'sector', 'territory', 'full'].includes(String(kind))) {
    findings.add('use.exclusivity.kind', 'exclusivity-unknown', 'Exclusivity is none, sector, territory or full.');
    return { kind: 'none' };
  }
  if (kind === 'none') return { kind };
  const dates = checkExclusiveDates(value, findings);
  if (kind === 'full') return { kind, ...dates };
  if (kind === 'sector') return { kind, sector: checkSector(value['sector'], findings), ...dates };
  const { territory, countries } = checkTerritory(value['territory'], 'use.exclusivity.territory', findings);
  if (within.length > 0 && countries.some((code) => !within.includes(code))) {
    findings.add(
      'use.exclusivity.territory',
      'exclusivity-beyond-territory',
      'The exclusive territory must lie within the territory of the licence.',
    );
  }
  return { kind: 'territory', territory, ...dates };
}

function checkSector(value: unknown, findings: Findings): string {
  const sector = typeof value === 'string' ? value.trim().toLowerCase().replaceAll(/\s+/g, ' ') : '';
  if (sector.length < 2 || sector.length > 60) {
    findings.add('use.exclusivity.sector', 'sector-missing', 'Name the sector in 2 to 60 letters, such as banking.');
  }
  return sector;
}

function checkExclusiveDates(value: Record<string, unknown>, findings: Findings): { from?: string; until?: string } {
  const dates: { from?: string; until?: string } = {};
  for (const end of ['from', 'until'] as const) {
    const date = value[end];
    if (date === undefined || date === null || date === '') continue;
    if (isIsoDate(date)) dates[end] = date;
    else findings.add(`use.exclusivity.${end}`, 'date-invalid', 'This is a date written like 2026-12-31.');
  }
  if (dates.from && dates.until && daysBetween(dates.from, dates.until) < 0) {
    findings.add('use.exclusivity.until', 'dates-reversed', 'Exclusivity cannot end before it begins.');
  }
  return dates;
}
