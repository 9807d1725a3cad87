/** What a view of the queue may be saved with, as its address names it. */
export const VIEW_FIELDS = [
  'state',
  'reason',
  'title',
  'q',
  'assignee',
  'late',
  'clearances',
  'kind',
  'older',
  'newer',
  'answered',
  'by',
  'declined',
  'kept',
  'sold',
  'from',
  'to',
] as const;
export type ViewFields = Partial<Record<(typeof VIEW_FIELDS)[number], string>>;

export interface SaveViewInput {
  name: string;
  filters: ViewFields;
  isShared: boolean;
}

export interface SavedViewView {
  id: string;
  name: string;
  filters: ViewFields;
  isShared: boolean;
  /** Whether it is the actor's own; those of others can be used, not changed. */
  isOwn: boolean;
  /** Whether the actor may take it away: an own one, and for an administrator every shared one. */
  canRemove: boolean;
  ownerName: string;
}
