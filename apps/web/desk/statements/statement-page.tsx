import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { reportFile, reportsApi, type ContributorStatement } from '../../api/desk-reports.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { percentText } from '../../design/data/format.js';
import { Facts } from '../../design/data/facts.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { useMonthText } from '../ledger/use-month-text.js';
import { Files } from '../list/files.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { MarkPaid } from './mark-paid.js';
import figures from '../../design/data/table.module.css';
import styles from '../ledger/ledger.module.css';

/** One contributor's statement, or what it would hold; each share leads to its licence and entry. */
export function StatementPage() {
  const { statements: words } = useWords();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const key = {
    ...{ titleId: params.get('titleId') ?? '', contributorName: params.get('contributorName') ?? '' },
    ...{ currency: params.get('currency') ?? '', month: params.get('month') ?? '' },
  };
  const statement = useQuery({
    queryKey: ['statement', id, key],
    queryFn: ({ signal }) =>
      id === 'draft' ? reportsApi.statementDraft(key, signal) : reportsApi.statement(id, signal),
  });
  const { data } = statement;
  const title = data ? (data.number ? words.statement(data.number) : words.draftOf(data.contributorName)) : words.title;
  return (
    <Page
      title={title}
      eyebrow={<Link to={data ? `/statements?month=${data.month}` : '/statements'}>{words.back}</Link>}
      actions={data?.id ? <StatementFiles id={data.id} /> : null}
    >
      {statement.isError ? <ProblemAlert error={statement.error} onRetry={() => void statement.refetch()} /> : null}
      {statement.isPending ? <Loading lines={8} /> : null}
      {data ? <Statement statement={data} /> : null}
    </Page>
  );
}

function StatementFiles({ id }: { id: string }) {
  const { statements: words } = useWords();
  const { language } = useLanguage();
  const files = [
    { name: words.pdf, href: reportFile(`statements/${id}/document.pdf`, { lang: language }) },
    { name: words.csv, href: reportFile(`statements/${id}/lines.csv`, { lang: language }) },
  ];
  return <Files files={files} />;
}

function Statement({ statement }: { statement: ContributorStatement }) {
  const { statements: words } = useWords();
  const monthText = useMonthText('long');
  const { paidOn, paymentReference, issuedByName, issuedAt, paidByName, paidEntryId } = statement;
  const facts = [
    { label: words.month, value: monthText(statement.month) },
    { label: words.toPay, value: <MoneyLink value={statement.amount} to="#lines" /> },
    ...(issuedAt ? [{ label: words.issuedBy, value: <Signed at={issuedAt} by={issuedByName} /> }] : []),
    ...(paidOn ? [{ label: words.paid, value: <Signed at={paidOn} by={paidByName} /> }] : []),
    ...(paymentReference ? [{ label: words.reference, value: <bdi>{paymentReference}</bdi> }] : []),
    ...(paidEntryId
      ? [{ label: words.entry, value: <Link to={`/ledger/entries/${paidEntryId}`}>{words.entry}</Link> }]
      : []),
  ];
  return (
    <>
      <p className={styles.month}>
        <bdi>{statement.contributorName}</bdi>
        <Comma />
        <bdi>{statement.titleName}</bdi>
      </p>
      <Facts entries={facts} />
      {statement.state === 'issued' && statement.id ? <MarkPaid id={statement.id} /> : null}
      <Section title={words.share} id="lines">
        <Lines statement={statement} />
      </Section>
    </>
  );
}

const Signed = ({ at, by }: { at: string; by: string | null }) => (
  <>
    <DateTime value={at} /> {by ? <bdi>{by}</bdi> : null}
  </>
);

function Lines({ statement }: { statement: ContributorStatement }) {
  const { statements: words, reports } = useWords();
  return (
    <div className={figures.scroll} role="group" aria-label={words.share} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            {[reports.licence, words.date, words.article, words.part].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[words.of, words.share, words.amount, reports.entry].map((head) => (
              <th key={head} scope="col" className={figures.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statement.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link to={`/licences/${line.licenceReference}`}>
                  <bdi>{line.licenceReference}</bdi>
                </Link>
              </th>
              <td>
                <DateTime value={line.earnedOn} />
              </td>
              <td>
                {line.because === 'sale' ? null : `${words.takenBack}: `}
                <bdi>{line.headline}</bdi>
              </td>
              <td>{wordFor(words.parts, line.kind)}</td>
              <td className={figures.figure}>
                <MoneyLink value={line.base} to={`/ledger/entries/${line.entryId}`} />
              </td>
              <td className={figures.figure}>
                <bdi dir="ltr">{percentText(line.shareBasisPoints)}</bdi>
              </td>
              <td className={figures.figure}>
                <MoneyLink value={line.amount} to={`/ledger/entries/${line.entryId}`} />
              </td>
              <td className={figures.figure}>
                <Link to={`/ledger/entries/${line.entryId}`} aria-label={`${reports.entry}, ${line.licenceReference}`}>
                  {reports.entry}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
