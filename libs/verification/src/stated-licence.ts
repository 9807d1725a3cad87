import type { StatusPointer } from './status-list.js';

/** An organisation as a licence names it; the country is ISO 3166-1 alpha-2. */
export interface StatedParty {
  name: string;
  country: string;
}

/** A use as a licence states it (product.md section 3). */
export interface StatedUse {
  media: { medium: string; audience?: { kind: string; count: number } | null }[];
  purpose: string;
  staff?: number;
  territory: { kind: string; values?: string[] };
  languages: string[];
  term: { kind: string; months?: number };
  startsOn: string;
  exclusivity: {
    kind: string;
    sector?: string;
    territory?: { kind: string; values?: string[] };
    from?: string;
    until?: string;
  };
  edits: string;
  alreadyPublished: boolean;
  rush: boolean;
}

/** What the payload of a `licence.jws` says: who may use what, and on which terms. */
export interface StatedLicence {
  /** The portal that issued it, without a slash at its end. */
  iss: string;
  /** `L-2026-00042` */
  sub: string;
  revision: number;
  issuedAt: string;
  licensor: StatedParty;
  licensee: StatedParty;
  articles: { headline: string; creditLine: string; title: string; url: string; language: string }[];
  use: StatedUse;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  startsOn: string;
  /** Inclusive last day, or null when perpetual. */
  endsOn: string | null;
  /** Absent in what was signed before there were lists. */
  status?: { status_list: StatusPointer };
}

/** Header `typ` of a licence, which tells it from everything else that our keys sign. */
export const LICENCE_TYPE = 'licence+jwt';

/** Signed bytes as a licence; null when they are none. */
export function readLicence(bytes: Uint8Array): StatedLicence | null {
  try {
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Partial<StatedLicence> | null;
    const { iss, sub, licensee, licensor, articles, use } = read ?? {};
    const isLicence = [iss, sub].every((one) => typeof one === 'string') && licensee && licensor && use;
    return isLicence && Array.isArray(articles) ? (read as StatedLicence) : null;
  } catch {
    return null;
  }
}
