import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconPlayerSkipForward,
  IconRefresh,
  type Icon,
} from '@tabler/icons-react';
import type { Outcome } from '../../api/desk-sources.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const LOOKS: Record<Outcome, [Tone, Icon]> = {
  waiting: ['plain', IconClock],
  imported: ['good', IconCircleCheck],
  updated: ['good', IconRefresh],
  unchanged: ['plain', IconCircleDashed],
  skipped: ['over', IconPlayerSkipForward],
  failed: ['act', IconCircleX],
};

/** What became of one item or row. */
export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const words = useWords();
  const [tone, icon] = LOOKS[outcome];
  return (
    <Tag tone={tone} icon={icon}>
      {words.sources.outcomes[outcome]}
    </Tag>
  );
}
