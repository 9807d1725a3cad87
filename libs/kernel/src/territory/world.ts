import { DomainError } from '../errors/domain-error.js';
import { WORLD_EDITIONS, WORLD_VERSION, type WorldEdition } from './world-data.js';

/** A named part of the world; `countries` are sorted ISO 3166-1 alpha-2 codes. */
export interface Region {
  name: string;
  /** UN M49 code, three digits. */
  m49: string;
  countries: readonly string[];
}

/** One edition of how the world is divided, ready for look-ups. */
export interface World {
  version: string;
  /** The partition: every country is in exactly one. */
  regions: readonly Region[];
  /** M49's finer groups and those between, such as `Western Asia` and `Sub-Saharan Africa`: only ways to say it. */
  subRegions: readonly Region[];
  /** Alpha-2 code to the name of its region in the partition. */
  regionOf: ReadonlyMap<string, string>;
  lowerIncome: ReadonlySet<string>;
}

const built = new Map<string, World>();

/** @param version such as `2026-07`; the newest when left out @throws kernel.unknown-world-version */
export function worldOf(version: string = WORLD_VERSION): World {
  const known = built.get(version);
  if (known) return known;
  const edition = WORLD_EDITIONS.get(version);
  if (!edition) {
    throw new DomainError('kernel.unknown-world-version', `There is no list of regions of version “${version}”.`, {
      nextStep: `Use one of: ${[...WORLD_EDITIONS.keys()].join(', ')}.`,
    });
  }
  const world = build(edition);
  built.set(version, world);
  return world;
}

export const isWorldVersion = (version: string): boolean => WORLD_EDITIONS.has(version);

function build(edition: WorldEdition): World {
  const regions = Object.entries(edition.regionCodes).map(([name, m49]) =>
    merged(
      name,
      m49,
      edition.groups.filter((group) => group.region === name).map((group) => group.countries),
    ),
  );
  const between = new Map(edition.groups.flatMap(({ within }) => (within ? [[within.name, within.m49] as const] : [])));
  const subRegions = [
    ...[...between].map(([name, m49]) =>
      merged(
        name,
        m49,
        edition.groups.filter((group) => group.within?.name === name).map((group) => group.countries),
      ),
    ),
    ...edition.groups.map((group) => merged(group.name, group.m49, [group.countries])),
  ].filter((sub) => regions.every((region) => region.name !== sub.name));
  return {
    version: edition.version,
    regions,
    subRegions,
    regionOf: new Map(regions.flatMap((region) => region.countries.map((code) => [code, region.name] as const))),
    lowerIncome: new Set(edition.lowerIncome),
  };
}

const merged = (name: string, m49: string, parts: readonly (readonly string[])[]): Region => ({
  name,
  m49,
  countries: parts.flat().sort(),
});

/** The newest partition of the world. */
export const REGIONS: readonly Region[] = worldOf().regions;

/** Whether an economy has low or lower-middle income (World Bank), in one edition. @throws kernel.unknown-world-version */
export const isLowerIncome = (code: string, version: string = WORLD_VERSION): boolean =>
  worldOf(version).lowerIncome.has(code);
