import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { Tag } from './tag.js';

/** Whether we have verified what an organisation says it is. */
export function VerifiedTag({ verified }: { verified: boolean }) {
  const words = useWords();
  return (
    <Tag tone={verified ? 'good' : 'waiting'} icon={verified ? IconCircleCheck : IconAlertTriangle}>
      {verified ? words.verified : words.notVerified}
    </Tag>
  );
}
