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
  const me = useSession()?.user;
  const [before] = useState(request.state);
  const last = request.timeline.filter(({ to }) => to !== null).at(-1);
  const decision = request.decisions.at(-1);
  // Two people may have one name: whose decision it was is known by the id.
  const isMine =
    last?.by.kind === 'desk' && (decision?.byId === me?.id || (decision?.secondBy ?? null) === (me?.name ?? ''));
  if (request.state === before || !last || isMine) return null;
  const who = last.by.name ?? shared.by[last.by.kind];
  return (
    <div role="status">
      <Note tone="waiting">{words.justChanged(who, wordFor(shared.steps, last.step))}</Note>
    </div>
  );
}
