import type { RequestState } from '../request/request.states.js';
import type { ClearanceState } from './clearance.states.js';

export interface ClearanceFileView {
  id: string;
  name: string;
  contentType: string;
  /** Octets. */
  size: number;
  uploadedBy: string;
  at: string;
}

/** What takes the place of a part. */
export interface SwapView {
  kind: 'part' | 'own';
  /** Another part of the article. */
  componentId: string | null;
  /** A picture of our own. */
  file: ClearanceFileView | null;
  caption: string | null;
  creditLine: string | null;
}

/** One part of a request whose rights are unclear, as the desk works on it. */
export interface ClearanceView {
  id: string;
  articleId: string;
  componentId: string;
  /** text, image, graphic, video... */
  kind: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  caption: string | null;
  creditLine: string | null;
  message: string;
  state: ClearanceState;
  owner: string | null;
  askedAt: string | null;
  note: string | null;
  proofUrl: string | null;
  proofFile: ClearanceFileView | null;
  swap: SwapView | null;
  decidedBy: string | null;
  decidedAt: string | null;
  openedAt: string;
}

/** One line of the board of clearances. */
export interface ClearanceItem extends ClearanceView {
  reference: string;
  requestState: RequestState;
  licensee: string;
  promisedAt: string | null;
  /** Negative when the promise is broken. */
  secondsLeft: number | null;
}

export const CLEARANCE_ACTIONS = ['ask', 'clear', 'exclude', 'swap', 'reopen'] as const;
export type ClearanceAction = (typeof CLEARANCE_ACTIONS)[number];

/**
 * What the desk does with a part: notes whom it asked (`ask`), clears it with a proof (`clear`), leaves it out
 * (`exclude`), puts another in its place (`swap`), or takes that back (`reopen`).
 */
export interface DecideClearanceInput {
  reference: string;
  componentId: string;
  /** Needed only where two articles of the request have parts of one name. */
  articleId?: string;
  action: ClearanceAction;
  owner?: string;
  note?: string;
  proofUrl?: string;
  proofFileId?: string;
  swap?: { componentId?: string; fileId?: string; caption?: string; creditLine?: string; alt?: string };
}

export interface ClearanceFilter {
  /** Default: `open`; `all` for every state. */
  state?: string;
  cursor?: string;
  limit?: number;
}
