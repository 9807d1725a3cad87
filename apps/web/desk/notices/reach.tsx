import { noticesApi } from '../../api/desk-notices.js';
import { Comma } from '../../design/data/comma.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { usePages } from '../list/use-pages.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './notices.module.css';

export type ReachAbout = { articleId: string; aboutVersion?: number };

/** Who would be told of an article, page by page, with how many there are in all. */
export function useReach(about: ReachAbout | null) {
  const pages = usePages({
    key: ['notice-reach', about?.articleId ?? '', about?.aboutVersion ?? 0],
    fetchPage: (page) =>
      about
        ? noticesApi.reach(about, page)
        : Promise.resolve({ licences: 0, organisations: 0, people: 0, items: [], nextCursor: null }),
  });
  return { pages, totals: pages.data?.pages[0] };
}

/** The preview: nobody is told by looking at it. */
export function Reach({ about }: { about: ReachAbout | null }) {
  const { notices: words } = useWords();
  const shared = useSharedWords();
  const { pages, totals } = useReach(about);
  if (!about) return null;
  return (
    <Section title={words.reach}>
      {pages.isPending ? <Loading lines={3} /> : null}
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {totals ? (
        <div className={styles.stack} role="status">
          {totals.licences === 0 ? (
            <Note tone="waiting">
              <p>{words.reachNobody}</p>
            </Note>
          ) : (
            <>
              <p>{words.reachText(totals.licences, totals.organisations, totals.people)}</p>
              <p className={styles.quiet}>{words.reachWays}</p>
            </>
          )}
        </div>
      ) : null}
      <ul className={styles.reached} aria-label={words.reach}>
        {pages.items.map((item) => (
          <li key={item.reference}>
            <span>
              <bdi>{item.organisation.name}</bdi>
              <Comma />
              <bdi>{item.reference}</bdi>
            </span>
            <span className={styles.quiet}>
              {shared.licenceStates[item.state]}
              <Comma />
              {item.people === 0 ? words.noMail : words.mails(item.people)}
            </span>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </Section>
  );
}
