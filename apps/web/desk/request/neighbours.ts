export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
}

/** Who stands before and after in a list; one that has left it keeps its place, so that the next moves up. */
export function neighboursIn(references: readonly string[], reference: string, lastPlace: number): Neighbours {
  const place = references.indexOf(reference);
  if (place !== -1) return { previous: references[place - 1], next: references[place + 1] };
  const gap = Math.max(lastPlace, 0);
  return { previous: references[gap - 1], next: references[gap] ?? references.at(-1) };
}
