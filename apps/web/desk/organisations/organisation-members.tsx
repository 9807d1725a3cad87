import { deskApi } from '../../api/desk-client.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { listText } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import styles from './organisations.module.css';

/** Who may act for an organisation, and as what. */
export function OrganisationMembers({ organisationId }: { organisationId: string }) {
  const words = useWords();
  const { locale } = useLanguage();
  const members = usePages({
    key: ['organisation-members', organisationId],
    fetchPage: (page) => deskApi.organisationMembers(organisationId, page),
  });
  return (
    <Section title={words.organisations.people}>
      {members.isPending ? <Loading lines={3} /> : null}
      {members.isError ? <ProblemAlert error={members.error} onRetry={() => void members.refetch()} /> : null}
      <ul className={styles.people}>
        {members.items.map((member) => (
          <li key={member.userId}>
            <div>
              <p>
                <bdi>{member.name}</bdi>
              </p>
              <p className={styles.quiet}>
                <bdi>{member.email}</bdi>,{' '}
                {member.emailVerified ? words.organisations.confirmed : words.organisations.notConfirmed}
              </p>
            </div>
            <p className={styles.quiet}>
              {listText(
                member.roles.map((role) => words.memberRoles[role]),
                locale,
              )}
              <Comma />
              {words.organisations.joined} <DateTime value={member.joinedAt} />
            </p>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={members.hasNextPage}
        isLoading={members.isFetchingNextPage}
        onMore={() => void members.fetchNextPage()}
      />
    </Section>
  );
}
