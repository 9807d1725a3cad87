import type { TaxDraft } from '../../api/desk-reports.js';
import { Note } from '../../design/feedback/note.js';
import { useWords } from '../words/words.js';
import styles from '../ledger/ledger.module.css';

/** What hinders a draft, and what it changes against the newest version. */
export function DraftChanges({ draft: { mistakes, changes } }: { draft: TaxDraft }) {
  const { reports: words } = useWords();
  return (
    <>
      {mistakes.length > 0 ? (
        <Note tone="waiting">
          <p>{words.table.mistakes}</p>
          <ul>
            {mistakes.map(({ path, message }) => (
              <li key={`${path}${message}`}>
                <bdi>{path}</bdi>: <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      <details>
        <summary>
          {words.table.changes} ({changes.length})
        </summary>
        {changes.length === 0 ? <p className={styles.quiet}>{words.table.noChanges}</p> : null}
        <ul className={styles.steps}>
          {changes.map(({ path, before, after }) => (
            <li key={path}>
              <bdi>{path}</bdi>: <del>{before ?? words.table.nothingBefore}</del>{' '}
              <ins>{after ?? words.table.nothingAfter}</ins>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
