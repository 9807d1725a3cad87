import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paperAddress } from '../../api/desk-reports.js';
import { isOwed, receivablesApi, type DeskInvoice } from '../../api/desk-receivables.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { isZero } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { Tag } from '../marks/tag.js';
import { LedgerEntries } from '../payments/ledger-entries.js';
import { useWords } from '../words/words.js';
import { InvoiceActions } from './invoice-actions.js';
import { Collections, Dunning, InvoiceHistory, InvoicePayments } from './invoice-record.js';
import { InvoiceStateTag } from './invoice-state.js';

const REFRESH_MS = 10_000;

/** One invoice on account: what it says, what came, what was said to the debtor, and the books. */
export function InvoicePage() {
  const { receivables: words } = useWords();
  const { number = '' } = useParams();
  const invoice = useQuery({
    queryKey: ['receivable', number],
    queryFn: ({ signal }) => receivablesApi.one(number, signal),
    refetchInterval: REFRESH_MS,
  });
  return (
    <LoadedPage query={invoice} title={words.title}>
      {(loaded) => <InvoiceView invoice={loaded} />}
    </LoadedPage>
  );
}

function InvoiceView({ invoice }: { invoice: DeskInvoice }) {
  const { receivables: words } = useWords();
  return (
    <Page
      title={invoice.number}
      heading={<Money value={isOwed(invoice) ? invoice.owed : invoice.amount} />}
      eyebrow={
        <>
          <Link to="/receivables">{words.back}</Link>
          <bdi>{invoice.number}</bdi>
          <InvoiceStateTag state={invoice.state} />
          {invoice.isLicenceSuspended ? <Tag tone="over">{words.suspended}</Tag> : null}
          {invoice.pause ? <Tag>{words.paused}</Tag> : null}
        </>
      }
      lead={
        <>
          <Link to={`/organisations/${invoice.organisation.id}`}>
            <bdi>{invoice.organisation.name}</bdi>
          </Link>
          , <bdi>{invoice.headline}</bdi>
        </>
      }
    >
      <Columns
        aside={
          <>
            <Dunning invoice={invoice} />
            <InvoiceHistory invoice={invoice} />
          </>
        }
      >
        <InvoiceActions invoice={invoice} />
        <InvoiceFacts invoice={invoice} />
        <InvoicePayments invoice={invoice} />
        <Collections invoice={invoice} />
        <LedgerEntries entries={invoice.entries} />
      </Columns>
    </Page>
  );
}

function InvoiceFacts({ invoice }: { invoice: DeskInvoice }) {
  const { receivables: words, reports } = useWords();
  const { language } = useLanguage();
  return (
    <Section title={words.invoice}>
      <Facts
        entries={[
          { label: words.total, value: <MoneyLink value={invoice.amount} to="#entries" /> },
          ...(isZero(invoice.paid)
            ? []
            : [{ label: words.paid, value: <MoneyLink value={invoice.paid} to="#payments" /> }]),
          ...(isZero(invoice.writtenOff)
            ? []
            : [{ label: words.writtenOff, value: <MoneyLink value={invoice.writtenOff} to="#entries" /> }]),
          ...(isZero(invoice.refunded)
            ? []
            : [{ label: words.refunded, value: <MoneyLink value={invoice.refunded} to="#payments" /> }]),
          { label: words.rest, value: <MoneyLink value={invoice.owed} to="#entries" /> },
          {
            label: reports.tax.document,
            value: <a href={paperAddress(invoice.number, language)}>{invoice.number}</a>,
          },
          { label: words.issued, value: <DateTime value={invoice.issuedAt} style="moment" /> },
          {
            label: words.due,
            value: (
              <>
                <DateTime value={invoice.dueOn} /> ({words.terms(invoice.termsDays)})
              </>
            ),
          },
          ...(invoice.poNumber ? [{ label: words.po, value: <bdi>{invoice.poNumber}</bdi> }] : []),
          { label: words.request, value: <Link to={`/requests/${invoice.reference}`}>{invoice.reference}</Link> },
          {
            label: words.licence,
            value: <Link to={`/licences/${invoice.licenceReference}`}>{invoice.licenceReference}</Link>,
          },
        ]}
      />
    </Section>
  );
}
