import { useState } from 'react';
import { filtersOf, useQueue } from '../queue/use-queue.js';
import { neighboursIn, type Neighbours } from './neighbours.js';

/** The requests around this one in the queue it was opened from. */
export function useNeighbours(reference: string, search: string): Neighbours {
  const queue = useQueue(filtersOf(search));
  const references = queue.items.map((item) => item.reference);
  const place = references.indexOf(reference);
  const [kept, keep] = useState({ reference, place });
  if (kept.reference !== reference || (place !== -1 && kept.place !== place)) keep({ reference, place });
  return neighboursIn(references, reference, kept.reference === reference ? kept.place : -1);
}
