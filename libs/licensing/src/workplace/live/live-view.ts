export const LIVE_KINDS = ['request', 'message', 'attachment', 'bulk'] as const;

/** Something at the desk has changed: which request (or bulk decision), and nothing more. */
export interface LiveEvent {
  /** Rising, though not always by one. */
  id: string;
  kind: (typeof LIVE_KINDS)[number];
  /** `R-2026-00042`, or the id of a bulk decision. */
  subject: string;
}

export interface LiveCatchUp {
  events: LiveEvent[];
  /** More has happened than is kept: read everything anew. */
  isTooMuch: boolean;
}
