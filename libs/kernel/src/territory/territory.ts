import { DomainError, type FieldError } from '../errors/domain-error.js';
import { ALL_COUNTRIES, countryName, isCountry } from './countries.js';
import { describeCountries } from './describe-countries.js';
import { worldOf, type Region } from './world.js';

export const TERRITORY_KINDS = ['worldwide', 'except', 'region', 'countries'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** A territory as somebody says it. `values` are ISO 3166-1 alpha-2 codes or names or codes of UN M49 regions. */
export interface SaidTerritory {
  kind: TerritoryKind;
  values?: readonly string[];
}

/** What it comes to. */
export interface NormalTerritory {
  /** ISO 3166-1 alpha-2 codes, sorted, no code twice, never empty. */
  countries: readonly string[];
  isWorldwide: boolean;
  /** In English, such as `worldwide except France` or `Europe`. */
  label: string;
}

/** Uses name the same few territories; each is worked out once and shared, so what is learnt of a list stays known. */
const known = new Map<string, NormalTerritory>();
const KNOWN_AT_MOST = 1_000;

export const Territory = {
  /**
   * Turns each way of saying where into one set of countries, so that two ways of saying the same cost the same.
   * Codes and names may be in any case; a region may be named or given by its M49 code.
   *
   * @param path where the term stands in the input, for field errors
   * @throws kernel.territory-invalid with an entry in `errors` for each value that is not known
   */
  normalise(said: SaidTerritory, path = 'territory'): NormalTerritory {
    const key = JSON.stringify([said.kind, said.values]);
    const before = known.get(key);
    if (before) return before;
    const countries = Object.freeze(countriesOf(said, path));
    const isWorldwide = countries.length === ALL_COUNTRIES.length;
    const territory = { countries, isWorldwide, label: describeCountries(countries) };
    if (known.size >= KNOWN_AT_MOST) known.clear();
    known.set(key, territory);
    return territory;
  },

  /** The English label of a normalised set. */
  describe: describeCountries,
};

function countriesOf(said: SaidTerritory, path: string): readonly string[] {
  if (!TERRITORY_KINDS.includes(said.kind)) {
    throw invalid([mistake(`${path}.kind`, 'unknown-kind', `“${String(said.kind)}” is no way to name a territory.`)]);
  }
  if (said.kind === 'worldwide') return [...ALL_COUNTRIES];
  const named = namedCountries(said, path);
  if (said.kind !== 'except') return [...named].sort();
  const rest = ALL_COUNTRIES.filter((code) => !named.has(code));
  if (rest.length > 0) return rest;
  throw invalid([mistake(`${path}.values`, 'nothing-left', 'Leaving out every country leaves nothing to license.')]);
}

function namedCountries(said: SaidTerritory, path: string): Set<string> {
  const values: unknown = said.values;
  if (!Array.isArray(values) || values.length === 0) {
    const wanted = said.kind === 'region' ? 'region' : 'country';
    throw invalid([mistake(`${path}.values`, 'empty', `Name at least one ${wanted}.`)]);
  }
  const errors: FieldError[] = [];
  const named = new Set<string>();
  values.forEach((value: unknown, index) => {
    const found = typeof value === 'string' ? lookUp(said.kind, value.trim()) : undefined;
    if (found) found.forEach((code) => named.add(code));
    else errors.push(unknownValue(said.kind, value, `${path}.values.${index}`));
  });
  if (errors.length > 0) throw invalid(errors);
  return named;
}

function lookUp(kind: TerritoryKind, value: string): readonly string[] | undefined {
  const code = value.toUpperCase();
  if (kind !== 'region' && isCountry(code)) return [code];
  return kind === 'countries' ? undefined : regionsByName().get(folded(value))?.countries;
}

let byName: Map<string, Region> | undefined;
function regionsByName(): Map<string, Region> {
  const world = worldOf();
  byName ??= new Map(
    [...world.regions, ...world.subRegions].flatMap((region) => [
      [folded(region.name), region] as const,
      [region.m49, region] as const,
    ]),
  );
  return byName;
}

const folded = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, ' ');

function unknownValue(kind: TerritoryKind, value: unknown, path: string): FieldError {
  const said = typeof value === 'string' ? value.slice(0, 80) : typeof value;
  return kind === 'region'
    ? mistake(path, 'unknown-region', `We know no region “${said}”; use a UN M49 name such as Europe or Western Asia.`)
    : mistake(
        path,
        'unknown-country',
        `“${said}” is no ISO 3166-1 code; use two letters such as GB for ${countryName('GB')}.`,
      );
}

const mistake = (path: string, code: string, message: string): FieldError => ({ path, code, message });

function invalid(errors: FieldError[]): DomainError {
  return new DomainError('kernel.territory-invalid', errors.map(({ message }) => message).join(' '), {
    nextStep: 'Choose worldwide, regions, or countries by their codes.',
    errors,
  });
}
