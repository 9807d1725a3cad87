import type { SanctionsLoad } from '../../api/desk-screening.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const TONES = { waiting: 'waiting', reading: 'waiting', loaded: 'good', unchanged: 'plain', refused: 'over' } as const;

/** What became of a list's file. */
export function LoadTag({ state }: { state: SanctionsLoad['state'] }) {
  const { screening: words } = useWords();
  return <Tag tone={TONES[state]}>{words.loadStates[state]}</Tag>;
}

export const isLoading = (load: SanctionsLoad | null | undefined): boolean =>
  load?.state === 'waiting' || load?.state === 'reading';
