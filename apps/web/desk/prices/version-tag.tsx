import { IconBan, IconCircleCheck, IconClock, IconHistory } from '@tabler/icons-react';
import type { BookVersion } from '../../api/desk-prices.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useWords } from '../words/words.js';

const LOOKS = {
  'in-force': ['good', IconCircleCheck],
  waiting: ['waiting', IconClock],
  over: ['over', IconHistory],
  withdrawn: ['over', IconBan],
} as const satisfies Record<BookVersion['state'], readonly [Tone, typeof IconBan]>;

/** How a version stands today. */
export function VersionTag({ state }: { state: BookVersion['state'] }) {
  const { prices: words } = useWords();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.versionStates[state]}
    </Tag>
  );
}
