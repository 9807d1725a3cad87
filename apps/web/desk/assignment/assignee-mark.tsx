import { IconUser } from '@tabler/icons-react';
import type { Assignee } from '../../api/desk-workplace.js';
import { Tag } from '../marks/tag.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';

/** Who has a request; nothing where nobody has. */
export function AssigneeMark({ assignee }: { assignee: Assignee | null }) {
  const { work: words } = useWords();
  const me = useSession()?.user?.id;
  if (!assignee) return null;
  const isMine = assignee.id === me;
  return (
    <Tag tone={isMine ? 'good' : 'plain'} icon={IconUser} title={words.assignedTo(assignee.name)}>
      <bdi>{isMine ? words.mine : assignee.name}</bdi>
    </Tag>
  );
}
