import { Link } from 'react-router';
import type { Conflict } from '../../api/desk-oversight.js';
import { Note } from '../../design/feedback/note.js';
import { useWords } from '../words/words.js';

/** Whose rights an approval would meet, said before it is tried. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { conflicts: words } = useWords();
  const [first] = conflicts;
  if (!first) return null;
  return (
    <Note tone="waiting">
      <p>
        <strong>{words.title(conflicts.length)}</strong>
      </p>
      <ul>
        {conflicts.map(({ reference, articleId, message }) => (
          <li key={`${reference} ${articleId}`} lang="en" dir="auto">
            {message}
          </li>
        ))}
      </ul>
      <p>
        {words.next} <Link to={`/exclusivity?article=${first.articleId}&show=all`}>{words.calendar}</Link>
      </p>
    </Note>
  );
}
