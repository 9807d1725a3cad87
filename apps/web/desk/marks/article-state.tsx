import { IconBan, IconCircleCheck, IconClockPause, type Icon } from '@tabler/icons-react';
import type { ArticleState } from '../../api/desk-client.js';
import { useWords } from '../words/words.js';
import { Tag, type Tone } from './tag.js';

const LOOKS: Record<ArticleState, [Tone, Icon]> = {
  live: ['good', IconCircleCheck],
  embargoed: ['waiting', IconClockPause],
  killed: ['over', IconBan],
};

/** Whether an article can be licensed at all. */
export function ArticleStateTag({ state }: { state: ArticleState }) {
  const words = useWords();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.articles.states[state]}
    </Tag>
  );
}
