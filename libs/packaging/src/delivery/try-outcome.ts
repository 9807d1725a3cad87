/** What became of one try. `refused`: the same again gives the same until somebody changes the place. */
export interface TryOutcome {
  outcome: 'delivered' | 'refused' | 'failed';
  code: string;
  sentence: string;
}
