/** How a party of a credit line is joined to the work. */
export const CREDIT_RELATIONS = ['by', 'via', 'for', 'courtesy', 'handout', 'pool', 'copyright'] as const;
export type CreditRelation = (typeof CREDIT_RELATIONS)[number];

/** One party of a credit line, in the order of print. */
export interface CreditParty {
  relation: CreditRelation;
  /** As printed, without the words around it; null for “Handout” and “Pool” that name nobody. */
  name: string | null;
  /** The year beside it, such as the one behind ©. */
  year: string | null;
  /** Whether it stands in brackets, as an agency behind a place does: `LONDON (Reuters)`. */
  bracketed: boolean;
}

/**
 * A credit line, byline or source line, read. The grammar, over the tokens of `credit-tokens.ts`:
 *
 *     line    = { separator } [ party { separator { separator } party } ] { separator }
 *     party   = [ relation ] [ © ] [ year ] name [ year ]  |  handout  |  pool  |  "(" line ")"
 *     separator = "/" | "|" | "," | ";" | ":" | "•" | " – " | "and"
 *
 * where a relation (“courtesy of”, “via”, “for”, “photo by”) counts for the one party behind it.
 */
export interface CreditLine {
  parties: CreditParty[];
  /** Whether it begins as a report does: a place, then somebody in brackets, then a dash or the end. */
  dateline: boolean;
}
