import { Link, useSearchParams } from 'react-router';
import {
  paperAddress,
  reportsApi,
  type TaxDocument,
  type TaxReport,
  type TaxReportLine,
} from '../../api/desk-reports.js';
import { DateTime } from '../../design/data/date-time.js';
import { countryName, percentText } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { LoadMore } from '../../design/feedback/load-more.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import styles from '../ledger/ledger.module.css';
import tax from './tax.module.css';

/** The documents of a row of the tax report, each with what is known of the buyer's place and its ledger entry. */
export function TaxDocuments({ report }: { report: TaxReport }) {
  const { reports: words } = useWords();
  const [params] = useSearchParams();
  const { currency, from, to } = report;
  const [treatment, country, rate] = ['treatment', 'country', 'rate'].map((name) => params.get(name) ?? undefined);
  const filter = {
    ...{ currency, from, to, unconfirmed: params.has('unconfirmed') || undefined },
    ...(treatment ? { treatment: treatment as TaxReportLine['treatment'] } : {}),
    ...(country ? { country } : {}),
    ...(rate ? { rateBasisPoints: Number(rate) } : {}),
  };
  const pages = usePages({
    key: ['tax-documents', filter],
    fetchPage: (page) => {
      const { unconfirmed, ...rest } = filter;
      return reportsApi.taxDocuments(unconfirmed ? { ...rest, unconfirmed } : rest, page);
    },
  });
  return (
    <Section title={words.tax.documentsOf} aside={<Link to={`/tax?currency=${currency}`}>{words.tax.back}</Link>}>
      {pages.isError ? <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading lines={6} /> : null}
      {pages.isSuccess && pages.items.length === 0 ? (
        <EmptyState title={words.tax.nothing}>{words.tax.nothingText}</EmptyState>
      ) : null}
      {pages.items.length > 0 ? <Table documents={pages.items} /> : null}
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </Section>
  );
}

function Table({ documents }: { documents: readonly TaxDocument[] }) {
  const { reports: words } = useWords();
  return (
    <div className={figures.scroll} role="group" aria-label={words.tax.documentsOf} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            {[words.tax.document, words.day, words.buyer, words.tax.evidence, words.tax.treatment].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[words.tax.net, words.tax.tax, words.entry].map((head) => (
              <th key={head} scope="col" className={figures.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <Row key={document.id} document={document} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ document }: { document: TaxDocument }) {
  const { reports: words } = useWords();
  const { language } = useLanguage();
  const { number, reference, organisation, issuedAt, treatment, rateBasisPoints, net, entryId } = document;
  const to = entryId ? `/ledger/entries/${entryId}` : `/requests/${reference}`;
  return (
    <tr>
      <th scope="row">
        <a href={paperAddress(number, language)}>
          <bdi>{number}</bdi>
        </a>{' '}
        <Link to={`/requests/${reference}`}>
          <bdi>{reference}</bdi>
        </Link>
      </th>
      <td>
        <DateTime value={issuedAt} />
      </td>
      <td>
        <bdi>{organisation.name}</bdi>
      </td>
      <td>
        <Evidence document={document} />
      </td>
      <td>
        {words.tax.treatments[treatment]}{' '}
        {rateBasisPoints > 0 ? <bdi dir="ltr">{percentText(rateBasisPoints)}</bdi> : null}
      </td>
      <td className={figures.figure}>
        <MoneyLink value={net} to={to} />
      </td>
      <td className={figures.figure}>
        <MoneyLink value={document.tax} to={to} />
      </td>
      <td className={figures.figure}>
        {entryId ? (
          <Link to={`/ledger/entries/${entryId}`} aria-label={`${words.entry}, ${number}`}>
            {words.entry}
          </Link>
        ) : null}
      </td>
    </tr>
  );
}

function Evidence({ document: { evidence, isConfirmed } }: { document: TaxDocument }) {
  const { reports: words } = useWords();
  const { locale } = useLanguage();
  const { billingCountry, vatCountry, vatNumber, cardCountry } = evidence;
  const parts = [
    billingCountry ? `${words.tax.billing}: ${countryName(billingCountry, locale)}` : null,
    vatNumber ? `${words.tax.vat}: ${vatNumber}${vatCountry ? ` (${vatCountry})` : ''}` : null,
    cardCountry ? `${words.tax.card}: ${countryName(cardCountry, locale)}` : null,
    isConfirmed ? null : words.tax.unconfirmedTitle,
  ].filter((part) => part !== null);
  return (
    <span className={styles.quiet}>
      {parts.map((part) => (
        <bdi key={part} className={tax.evidence}>
          {part}
        </bdi>
      ))}
    </span>
  );
}
