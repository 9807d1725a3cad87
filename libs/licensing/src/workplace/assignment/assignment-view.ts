/** Who has taken a request. */
export interface AssigneeView {
  id: string;
  name: string;
  at: string;
}

/** Somebody a request can be given to. */
export interface ColleagueView {
  id: string;
  name: string;
}

export const ASSIGNMENTS = ['take', 'give', 'release'] as const;

export interface AssignRequestInput {
  reference: string;
  /** `take` one that nobody has; `give` it to a colleague or take it over; `release` it. */
  action: (typeof ASSIGNMENTS)[number];
  /** Whom to give it to. */
  to?: string;
  /** Who had it when the actor looked (null: nobody); `give` and `release` refuse when that has changed. */
  seen?: string | null;
}

export interface AssignmentView {
  reference: string;
  assignee: AssigneeView | null;
}
