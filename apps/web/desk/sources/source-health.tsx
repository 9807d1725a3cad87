import {
  IconAlertTriangle,
  IconArchive,
  IconCircleCheck,
  IconCircleDashed,
  IconPlayerPause,
  IconPlugConnectedX,
  type Icon,
} from '@tabler/icons-react';
import type { SourceHealth } from '../../api/desk-sources.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const LOOKS: Record<SourceHealth, [Tone, Icon]> = {
  healthy: ['good', IconCircleCheck],
  troubled: ['waiting', IconAlertTriangle],
  failing: ['act', IconPlugConnectedX],
  new: ['plain', IconCircleDashed],
  paused: ['over', IconPlayerPause],
  archived: ['over', IconArchive],
};

/** How a source is, at a glance. */
export function SourceHealthTag({ health }: { health: SourceHealth }) {
  const words = useWords();
  const [tone, icon] = LOOKS[health];
  return (
    <Tag tone={tone} icon={icon} title={words.sources.healthWhy[health]}>
      {words.sources.health[health]}
    </Tag>
  );
}
