/** What a contributor's contract lets us do with their work. */
export const CONTRIBUTOR_TERMS = ['owned', 'shared', 'one-time', 'none'] as const;
export type ContributorTerms = (typeof CONTRIBUTOR_TERMS)[number];

/** What a title knows of itself when rights are judged. */
export interface RightsContext {
  titleName: string;
  /** Other ways its name is printed in credits, such as `Harbour Ledger` or its Arabic name. */
  ownNames: readonly string[];
  staff: readonly string[];
  contributors: readonly { name: string; terms: ContributorTerms }[];
}

/** Judging without a title: nobody is known, so nothing is ours. */
export const UNKNOWN_TITLE: RightsContext = { titleName: '', ownNames: [], staff: [], contributors: [] };

export const allOwnNames = (context: RightsContext): string[] =>
  [context.titleName, ...context.ownNames, context.titleName.replace(/^the\s+/i, '')].filter(
    (name) => name.trim() !== '',
  );
