import { IconAlertTriangle, IconBan, IconCircleCheck, IconSparkles, type Icon } from '@tabler/icons-react';
import type { Licensee } from '../../api/desk-client.js';
import { useWords } from '../words/words.js';
import { Tag, type Tone } from './tag.js';

const LOOKS: Record<Licensee['standing'], [Tone, Icon]> = {
  new: ['plain', IconSparkles],
  known: ['good', IconCircleCheck],
  overdue: ['act', IconAlertTriangle],
  blocked: ['over', IconBan],
};

/** How a licensee stands with us. */
export function Standing({ standing }: { standing: Licensee['standing'] }) {
  const words = useWords();
  const [tone, icon] = LOOKS[standing];
  return (
    <Tag tone={tone} icon={icon}>
      {words.standings[standing]}
    </Tag>
  );
}
