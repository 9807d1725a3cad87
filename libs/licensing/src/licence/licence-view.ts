import type { MoneyJson } from '#libs/kernel';
import type { Use } from '../terms/use.js';
import type { TimelineEntry } from '../request/request-view.js';
import type { LicenceCorrection } from './licence-corrections.js';
import type { SuspensionCause } from './licence-cause.js';
import type { LicenceSnapshot, LicenceState } from './licence-snapshot.js';
import type { ShownState } from './shown-state.js';

/** One card of the wallet. */
export interface LicenceListItem {
  reference: string;
  requestReference: string;
  state: LicenceState;
  /** Its state, or that its articles are withdrawn. */
  shownState: ShownState;
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
  /** `items-ended`: fewer articles than before, nothing paid. */
  kind: 'issued' | 'extension' | 'items-ended';
  /** What it cost by itself. */
  paid: MoneyJson;
  /** `R-2026-00077`: the request that gave it. */
  requestReference: string;
}

/** One of the causes that hold a licence. */
export interface LicenceSuspensionView {
  cause: SuspensionCause['kind'];
  code: string;
  message: string;
  /** How it is restored. */
  nextStep: string;
  /** ISO 8601. */
  since: string;
}

export interface EndedItemView {
  articleId: string;
  headline: string;
  reason: { code: string; message: string; nextStep: string };
  /** ISO 8601. */
  endedAt: string;
}

export interface LicenceDetail extends LicenceListItem {
  /** The first issue and every extension, the newest first. */
  revisions: LicenceRevisionView[];
  /** More can be added to it now. */
  extendable: boolean;
  /** `R-2026-00077`: an extension that is under way; null when there is none. */
  openExtension: string | null;
  snapshot: LicenceSnapshot;
  /** All that holds it suspended, the longest first: each has to be settled. */
  suspensions: LicenceSuspensionView[];
  /** Articles that ended before the licence does. */
  endedItems: EndedItemView[];
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
  /** Why it is not in force and what restores it, where the code fits; without money matters. */
  reason: { message: string; nextStep: string } | null;
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
