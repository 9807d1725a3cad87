import { Link } from 'react-router';
import { ledgerApi } from '../../api/desk-ledger.js';
import { DateTime } from '../../design/data/date-time.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';

/** The licences of which an entry of earned revenue is made. */
export function Shares({ entryId }: { entryId: string }) {
  const { ledger: words } = useWords();
  const pages = usePages({ key: ['shares', entryId], fetchPage: (page) => ledgerApi.shares(entryId, page) });
  return (
    <Section title={words.shares}>
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading lines={4} /> : null}
      {pages.items.length > 0 ? (
        <div className={figures.scroll} role="group" aria-label={words.shares} tabIndex={0}>
          <table className={figures.table}>
            <thead>
              <tr>
                <th scope="col">{words.licence}</th>
                <th scope="col">{words.days}</th>
                {[words.share, words.earned, words.whole].map((head) => (
                  <th key={head} scope="col" className={figures.figure}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pages.items.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to={`/licences/${one.reference}`}>{one.reference}</Link>
                  </th>
                  <td>
                    <DateTime value={one.firstDay} />
                    {one.firstDay === one.lastDay ? null : (
                      <>
                        {' – '}
                        <DateTime value={one.lastDay} />
                      </>
                    )}
                  </td>
                  {[one.share, one.earned, one.whole].map((amount, place) => (
                    <td key={place === 0 ? 'share' : place === 1 ? 'earned' : 'whole'} className={figures.figure}>
                      <MoneyLink
                        value={amount}
                        to={one.entryId ? `/ledger/entries/${one.entryId}` : `/licences/${one.reference}`}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </Section>
  );
}
