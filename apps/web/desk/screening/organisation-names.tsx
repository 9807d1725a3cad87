import { useQuery } from '@tanstack/react-query';
import { screeningApi } from '../../api/desk-screening.js';
import { DateTime } from '../../design/data/date-time.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { HitCard } from './hit-card.js';
import styles from './screening.module.css';

const TONES = { clear: 'good', possible: 'act', confirmed: 'over' } as const;

/** What the sanctions lists say about one organisation. */
export function OrganisationNames({ organisationId }: { organisationId: string }) {
  const { screening: words } = useWords();
  const found = useQuery({
    queryKey: ['organisation-screening', organisationId],
    queryFn: ({ signal }) => screeningApi.ofOrganisation(organisationId, signal),
  });
  return (
    <Section title={words.onLists}>
      {found.isPending ? <Loading lines={2} /> : null}
      {found.isError ? <ProblemAlert error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data ? (
        <>
          <p className={styles.standing}>
            {found.data.result ? (
              <Tag tone={TONES[found.data.result]}>{words.results[found.data.result]}</Tag>
            ) : (
              <span className={styles.quiet}>{words.notScreened}</span>
            )}
            {found.data.screenedAt ? (
              <span className={styles.quiet}>
                {words.screenedAt} <DateTime value={found.data.screenedAt} />
              </span>
            ) : null}
          </p>
          {found.data.hits.map((hit) => (
            <HitCard key={hit.id} hit={hit} />
          ))}
        </>
      ) : null}
    </Section>
  );
}
