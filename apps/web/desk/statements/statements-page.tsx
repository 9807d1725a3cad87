import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { reportFile, reportsApi, type ContributorStatementItem, type StatementMonth } from '../../api/desk-reports.js';
import { countText } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useMonthText } from '../ledger/use-month-text.js';
import { Files } from '../list/files.js';
import { ListPage } from '../list/list-page.js';
import { useFilters } from '../../design/address/use-address.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import styles from '../ledger/ledger.module.css';

const draftKey = (item: ContributorStatementItem, month: string) => ({
  ...{ titleId: item.titleId, contributorName: item.contributorName, currency: item.amount.currency, month },
});

const addressOf = (item: ContributorStatementItem, month: string): string =>
  item.id ? `/statements/${item.id}` : `/statements/draft?${new URLSearchParams(draftKey(item, month)).toString()}`;

/** What contributors are owed, month by month: to issue, to pay, paid. */
export function StatementsPage() {
  const { statements: words } = useWords();
  const monthText = useMonthText('long');
  const { filters, setFilter } = useFilters(['month']);
  const month = useQuery({
    queryKey: ['statements', filters.month],
    queryFn: ({ signal }) => reportsApi.statements(filters.month, signal),
  });
  const { data } = month;
  const payable = <Files files={[{ name: words.payable, href: reportFile('exports/payable.csv') }]} />;
  const months = data ? [...new Set([data.month, ...data.months])].sort().reverse() : [];
  return (
    <ListPage title={words.title} actions={payable}>
      {month.isError ? <ProblemAlert error={month.error} onRetry={() => void month.refetch()} /> : null}
      {month.isPending ? <Loading lines={8} /> : null}
      {data ? (
        <>
          <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
            <NativeSelect
              size="sm"
              label={words.month}
              value={data.month}
              data={months.map((value) => ({ value, label: monthText(value) }))}
              onChange={(event) => setFilter('month', event.currentTarget.value)}
            />
          </form>
          {data.isOver || data.items.length === 0 ? null : <Note>{words.open}</Note>}
          {data.items.length === 0 ? (
            <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
          ) : (
            <Items month={data} />
          )}
        </>
      ) : null}
    </ListPage>
  );
}

function Items({ month: { month, items } }: { month: StatementMonth }) {
  const { statements: words } = useWords();
  const queries = useQueryClient();
  const ready = items.filter(({ mayIssue }) => mayIssue);
  const issue = useMutation({
    mutationFn: async (chosen: ContributorStatementItem[]) => {
      for (const item of chosen) await reportsApi.issueStatement(draftKey(item, month));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['statements'] }),
  });
  return (
    <>
      {issue.isError ? <ProblemAlert error={issue.error} /> : null}
      {ready.length > 1 ? (
        <div className={styles.actions}>
          <Button variant="filled" color="seal" loading={issue.isPending} onClick={() => issue.mutate(ready)}>
            {words.issueAll}
          </Button>
        </div>
      ) : null}
      <ul className={styles.months} aria-label={words.list}>
        {items.map((item) => (
          <Item
            key={`${item.id ?? ''}${item.titleId}${item.contributorName}${item.amount.currency}`}
            item={item}
            to={addressOf(item, month)}
            isIssuing={issue.isPending}
            onIssue={() => issue.mutate([item])}
          />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  item: ContributorStatementItem;
  to: string;
  isIssuing: boolean;
  onIssue: () => void;
}

function Item({ item, to, isIssuing, onIssue }: ItemProps) {
  const { statements: words } = useWords();
  const { locale } = useLanguage();
  const isBelow = item.state === 'draft' && item.amount.amount.startsWith('-');
  return (
    <li>
      <div>
        <p className={styles.month}>
          <Link to={to}>
            <bdi>{item.contributorName}</bdi>
          </Link>
        </p>
        <p className={styles.quiet}>
          <bdi>{item.titleName}</bdi>
        </p>
      </div>
      <div>
        <p>
          <MoneyLink value={item.amount} to={to} /> <Tag>{words.states[item.state]}</Tag>
        </p>
        <p className={styles.quiet}>
          {words.shares(countText(item.shares, locale))} {item.number ? <bdi>{item.number}</bdi> : null}{' '}
          {isBelow ? words.carried : null}
        </p>
      </div>
      <div>
        {item.mayIssue ? (
          <Button
            size="sm"
            disabled={isIssuing}
            onClick={onIssue}
            aria-label={`${words.issue}: ${item.contributorName}`}
          >
            {words.issue}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
