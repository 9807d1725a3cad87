/** The formats of public sanctions lists that we read. */
export const LIST_FORMATS = ['un-xml', 'eu-xml', 'eu-csv', 'ofac-xml', 'ofac-csv', 'uk-csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export const ENTRY_KINDS = ['person', 'organisation', 'other'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One entry of a list, whatever the list's format. */
export interface ListEntry {
  /** The list's own number of it. */
  ref: string;
  kind: EntryKind;
  /** The main name first, then the others. */
  names: string[];
  /** ISO 3166-1 alpha-2, as far as the list's names of countries are known. */
  countries: string[];
  programme: string | null;
  remarks: string | null;
  /** As the list writes it. */
  listedOn: string | null;
}

/** A file that is not what it should be; the sentence is for people. */
export class ListFileRefused extends Error {}

const MOST_NAMES = 150;
const LONGEST_NAME = 300;
const LONGEST_REMARK = 1000;

/** An entry with its texts trimmed, its names once each. Undefined without a number or a name. */
export function toEntry(raw: {
  ref: string;
  kind: EntryKind;
  names: readonly string[];
  countries: readonly (string | null)[];
  programmes: readonly string[];
  remarks: string;
  listedOn: string;
}): ListEntry | undefined {
  const names = unique(raw.names.map((name) => tidy(name).slice(0, LONGEST_NAME))).slice(0, MOST_NAMES);
  const ref = tidy(raw.ref).slice(0, 100);
  if (names.length === 0 || ref === '') return undefined;
  return {
    ref,
    kind: raw.kind,
    names,
    countries: unique(raw.countries.map((code) => code ?? '')).sort(),
    programme: unique(raw.programmes.map(tidy)).join(', ').slice(0, 300) || null,
    remarks: tidy(raw.remarks).slice(0, LONGEST_REMARK) || null,
    listedOn: tidy(raw.listedOn).slice(0, 40) || null,
  };
}

const tidy = (text: string): string => text.replaceAll(/[\s\u0000-\u001f]+/g, ' ').trim();
const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];
