import type { ContributorContract, RightsContext } from './rights-context.js';

/** A contract as it stands for one day: `lapsed` when there is one, but not for that day. */
export interface ContractOfDay extends ContributorContract {
  lapsed?: boolean;
}

/** What judging reads: a context whose contracts are those of the article's day. */
export interface DatedContext extends RightsContext {
  contributors: readonly ContractOfDay[];
}

/** The newsroom's own day of an ISO 8601 time, or null. */
const dayOf = (publishedAt: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(publishedAt ?? '')?.[0] ?? null;

/** Where the day is not known only a contract without limits covers it. */
function covers({ from, until }: ContributorContract, day: string | null): boolean {
  if (day === null) return !from && !until;
  return (!from || from <= day) && (!until || day <= until);
}

/**
 * The context for an article published at that time: of each contributor the contract that covers its day; where none
 * does, the last one, marked as lapsed.
 */
export function contextOn(context: RightsContext, publishedAt: string | null): DatedContext {
  const isLimited = context.contributors.some(({ from, until }) => from ?? until);
  if (!isLimited) return context;
  const day = dayOf(publishedAt);
  const byName = new Map<string, ContractOfDay>();
  for (const contract of context.contributors) {
    const key = contract.name.toLowerCase();
    if (covers(contract, day)) byName.set(key, contract);
    else if (!byName.has(key)) byName.set(key, { ...contract, lapsed: true });
  }
  return { ...context, contributors: [...byName.values()] };
}
