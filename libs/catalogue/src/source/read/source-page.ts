import type { FoundItem } from './found-item.js';

/** Where a page of a source lies: an address, and what is still to be read after it. */
export interface Place {
  url: string;
  /** Addresses of further parts, such as the sitemaps of an index. */
  further?: string[];
  /** Pages read before this one. */
  page?: number;
  /** How often this very address was asked for what is left in its answer. */
  round?: number;
}

/** What was read of a source at one address. */
export interface SourcePage {
  /** Such as `RSS 2.0`. */
  format: string;
  /** The source's own name, where it has one. */
  name: string | null;
  /** How many items the whole source holds, where it says. */
  total: number | null;
  /** In the order of the source; read as they are asked for. */
  items: Iterable<FoundItem>;
  next: Place | null;
  /** Whether the pages come with what changed last first. */
  sortedByChange?: boolean;
}

/** What came from an address, as text. */
export interface SourceText {
  text: string;
  /** Where it came from in the end. */
  url: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Where articles lie that are named by their path alone; no slash at the end. */
  articleBase: string;
}
