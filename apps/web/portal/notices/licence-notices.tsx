import { Link } from 'react-router';
import type { OwnNotice } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import { NoticeAnswerMark, NoticeKindMark } from './notice-marks.js';
import styles from './notices.module.css';

/** The notices about a licence, on its page: before its files, as they say whether it may be used. */
export function LicenceNotices({ notices }: { notices: readonly OwnNotice[] }) {
  const { notices: words } = useWords();
  if (notices.length === 0) return null;
  return (
    <Section title={words.ofLicence}>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeKindMark kind={notice.kind} />
            <Link to={`/notices/${notice.id}`} lang={notice.language} dir={notice.direction}>
              {notice.headline}
            </Link>
            <span className={styles.quiet}>
              <DateTime value={notice.sentAt} />
            </span>
            <NoticeAnswerMark acknowledgement={notice.acknowledgement} dueAt={notice.dueAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
