import { useState } from 'react';
import type { DeskRequest } from '../../api/desk-client.js';
import { Note } from '../../design/feedback/note.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { useSharedWords, wordFor } from '../../words/shared.js';

/** Says so when somebody else has moved the request while it was being looked at. */
export function JustChanged({ request }: { request: DeskRequest }) {
  const { work: words } = useWords();
  const shared = useSharedWords();
  const me = useSession()?.user?.name;
  const [before] = useState(request.state);
  const last = request.timeline.filter(({ to }) => to !== null).at(-1);
  if (request.state === before || !last || last.by.name === me) return null;
  const who = last.by.name ?? shared.by[last.by.kind];
  return (
    <div role="status">
      <Note tone="waiting">{words.justChanged(who, wordFor(shared.steps, last.step))}</Note>
    </div>
  );
}
