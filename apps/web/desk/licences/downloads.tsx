import { useQuery } from '@tanstack/react-query';
import { deskApi } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './licences.module.css';

/** The last times that files of a licence were handed out: to whom, which, and how they came by them. */
export function Downloads({ reference }: { reference: string }) {
  const { downloads: words } = useWords().licences;
  const log = useQuery({
    queryKey: ['licence', reference, 'downloads'],
    queryFn: ({ signal }) => deskApi.downloads(reference, signal),
  });
  const items = log.data?.items ?? [];
  return (
    <Section title={words.title}>
      {log.isPending ? <Loading lines={2} /> : null}
      {log.isError ? <ProblemAlert error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.isSuccess && items.length === 0 ? <p className={styles.quiet}>{words.none}</p> : null}
      {items.length > 0 ? (
        <ul className={styles.downloads}>
          {items.map(({ at, means, name, revision, part }, index) => (
            <li key={`${at}-${index}`}>
              <span>{part === null ? words.whole : <bdi>{part}</bdi>}</span>
              <span className={styles.quiet}>
                <span>{words.means[means]}</span>
                {name === null ? null : <bdi>{name}</bdi>}
                {revision > 1 ? <span>{words.revision(revision)}</span> : null}
                <DateTime value={at} style="moment" />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
