import { useState } from 'react';
import { filtersOf, useQueue } from '../queue/use-queue.js';

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

/** The requests around this one in the queue it was opened from. */
export function useNeighbours(reference: string, search: string): Neighbours {
  const queue = useQueue(filtersOf(search));
  const references = queue.items.map((item) => item.reference);
  const place = references.indexOf(reference);
  const [kept, keep] = useState({ reference, place });
  if (kept.reference !== reference || (place !== -1 && kept.place !== place)) keep({ reference, place });
  return neighboursIn(references, reference, kept.reference === reference ? kept.place : -1);
}
