import type { MoneyJson } from '#libs/kernel';
import type { Use } from '../terms/use.js';
import type { TimelineEntry } from '../request/request-view.js';
import type { LicenceCorrection } from './licence-corrections.js';
import type { LicenceSnapshot, LicenceState } from './licence-snapshot.js';

/** One card of the wallet. */
export interface LicenceListItem {
  reference: string;
  requestReference: string;
  state: LicenceState;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  titleName: string;
  itemCount: number;
  price: MoneyJson;
  startsOn: string;
  /** Inclusive last day, null when perpetual. */
  endsOn: string | null;
  /** Whole days until the last day is over; null when perpetual; 0 when ended. */
  daysLeft: number | null;
  issuedAt: string;
  /** 1 as it was issued; each extension is one more. */
  revision: number;
}

/** A line of the desk's list: whose it is, too. */
export interface DeskLicenceItem extends LicenceListItem {
  licensee: { id: string; name: string };
}

/** One revision of a licence: the first issue, or an extension. */
export interface LicenceRevisionView {
  revision: number;
  issuedAt: string;
  endsOn: string | null;
  /** What it cost by itself. */
  paid: MoneyJson;
  /** `R-2026-00077`: the request that gave it. */
  requestReference: string;
}

export interface LicenceDetail extends LicenceListItem {
  /** The first issue and every extension, the newest first. */
  revisions: LicenceRevisionView[];
  /** More can be added to it now. */
  extendable: boolean;
  /** `R-2026-00077`: an extension that is under way; null when there is none. */
  openExtension: string | null;
  snapshot: LicenceSnapshot;
  /** Why it is suspended or terminated, in words for the licensee; null otherwise. */
  stateReason: { code: string; message: string; nextStep: string } | null;
  /** Files may be fetched now: the licence is active. */
  downloadable: boolean;
  /** Path on the portal, such as `/verify/L-2026-00042?check=...`. */
  verifyPath: string;
  /** What was corrected in its articles since; the licensed version stays what it was. */
  corrections: LicenceCorrection[];
  timeline: TimelineEntry[];
}

/** What the verify page tells; `details` only with the right check code. */
export interface LicenceVerification {
  reference: string;
  state: LicenceState;
  /** The state in a sentence. */
  message: string;
  /** null when no code was given. */
  checkCodeMatches: boolean | null;
  details: {
    organisation: { name: string; country: string };
    items: { headline: string; byline: string | null; titleName: string; canonicalUrl: string; language: string }[];
    use: Pick<Use, 'media' | 'purpose' | 'languages' | 'edits' | 'exclusivity'>;
    countries: readonly string[];
    startsOn: string;
    endsOn: string | null;
    issuedAt: string;
    revision: number;
  } | null;
}
