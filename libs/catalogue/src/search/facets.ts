import type { RightsStatus } from '../article/article-content.js';

export interface FacetValue {
  value: string;
  label: string;
  articles: number;
}

/** Counts among the newest matches, the most frequent value first. */
export interface Facets {
  title: FacetValue[];
  section: FacetValue[];
  language: FacetValue[];
  rights: (FacetValue & { value: RightsStatus })[];
  /** By the year of publication, the newest first. */
  year: FacetValue[];
}

/** For staff: what stands in the way of parts, by its code, too. */
export interface DeskFacets extends Facets {
  reason: FacetValue[];
}

/** As the index counts them. */
export interface FacetRow {
  facet: keyof DeskFacets;
  value: string;
  label: string | null;
  articles: number;
}

/** Sections that differ in capitals only are one. */
export function toFacets(rows: readonly FacetRow[]): DeskFacets {
  const facets: DeskFacets = { title: [], section: [], language: [], rights: [], year: [], reason: [] };
  for (const { facet, value, label, articles } of rows) {
    const values: FacetValue[] = facets[facet];
    const same = values.find((each) => each.value.toLowerCase() === value.toLowerCase());
    if (same) same.articles += articles;
    else values.push({ value, label: label ?? value, articles });
  }
  facets.year.sort((a, b) => Number(b.value) - Number(a.value));
  return facets;
}
