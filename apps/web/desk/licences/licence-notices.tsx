import { Link } from 'react-router';
import type { NoticeItem } from '../../api/desk-notices.js';
import { DateTime } from '../../design/data/date-time.js';
import { Section } from '../../design/shell/page.js';
import { NoticeKindTag } from '../notices/notice-tags.js';
import { useWords } from '../words/words.js';
import styles from './licences.module.css';

/** What the newsroom has told the holder of a licence, each leading to its notice and the answers to it. */
export function LicenceNotices({ notices }: { notices: readonly NoticeItem[] }) {
  const { notices: words } = useWords();
  if (notices.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={styles.notices}>
        {notices.map(({ id, kind, headline, language, direction, sentAt }) => (
          <li key={id}>
            <NoticeKindTag kind={kind} />
            <Link to={`/notices/${id}`}>
              <span lang={language} dir={direction}>
                {headline}
              </span>
            </Link>
            {sentAt ? (
              <span className={styles.quiet}>
                <DateTime value={sentAt} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
