import type { ReviewReasonView } from '../request/request-view.js';
import type { RequestState } from '../request/request.states.js';

/** What came of a decision. With `secondReasons` it waits for another person and the request is still in review. */
export interface DecisionOutcome {
  reference: string;
  state: RequestState;
  decisionId: string;
  secondReasons: ReviewReasonView[];
}
