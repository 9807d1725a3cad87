import type { Blocker } from './claim-rows.js';

/**
 * The blockers worth a sentence each. Whoever has an exclusive right also has the use around it, which is another claim:
 * it is named only where it reaches further. Pure.
 */
export const tellOnce = (blockers: readonly Blocker[]): Blocker[] =>
  blockers.filter((blocker) => !blockers.some((other) => other.isExclusive && reachesAsFar(other, blocker)));

const reachesAsFar = (one: Blocker, other: Blocker): boolean =>
  one.id !== other.id &&
  !other.isExclusive &&
  one.requestId === other.requestId &&
  one.articleId === other.articleId &&
  other.countries.every((country) => one.countries.includes(country)) &&
  other.media.every((medium) => one.media.includes(medium)) &&
  (one.until === null || (other.until !== null && other.until <= one.until));
