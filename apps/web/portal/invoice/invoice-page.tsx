import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { components } from '../../api/portal.js';
import { isProblem } from '../../api/problem.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { isZero } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './invoice.module.css';

type Invoice = components['schemas']['InvoiceDetail'];
const OWED: readonly string[] = ['issuing', 'open', 'overdue'];
const SOON_MS = 3_000;
const LATER_MS = 30_000;
const AT_FIRST = 20;

/** An invoice on account: what is owed, how to pay it, what came. */
export function InvoicePage() {
  const { number = '' } = useParams();
  const invoice = useQuery({
    queryKey: ['invoice', number],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/invoices/{number}/detail', { params: { path: { number } }, signal })),
    refetchInterval: ({ state }) => {
      if (!state.data || !OWED.includes(state.data.state)) return false;
      // Whoever comes from the payment page waits for the news; whoever leaves the page open does not.
      return !state.data.isPreparing && state.dataUpdateCount > AT_FIRST ? LATER_MS : SOON_MS;
    },
    refetchOnWindowFocus: true,
  });
  if (invoice.isPending) {
    return (
      <Page title={number}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (invoice.isError) {
    return (
      <Page title={number} width="text">
        <ProblemAlert
          error={invoice.error}
          onRetry={isProblem(invoice.error, 404) ? undefined : () => void invoice.refetch()}
        />
      </Page>
    );
  }
  return <InvoiceView invoice={invoice.data} />;
}

function InvoiceView({ invoice }: { invoice: Invoice }) {
  const { invoice: words } = useWords();
  const isOwed = OWED.includes(invoice.state);
  return (
    <Page
      width="text"
      title={words.title(invoice.number)}
      heading={<Money value={isOwed ? invoice.owed : invoice.amount} />}
      eyebrow={
        <>
          <Link to="/receipts">{words.back}</Link> <bdi>{invoice.number}</bdi>{' '}
          <strong>{words.states[invoice.state]}</strong>
        </>
      }
      lead={<bdi>{invoice.headline}</bdi>}
    >
      {invoice.isLicenceSuspended ? (
        <Note tone="waiting">
          <p>
            <strong>{words.suspended}</strong> {words.restore}
          </p>
        </Note>
      ) : null}
      {invoice.state === 'overdue' && !invoice.isLicenceSuspended ? (
        <Note tone="waiting">
          <p>
            <strong>{words.overdueTitle}</strong> {words.overdueText}
          </p>
        </Note>
      ) : null}
      {isOwed ? <Pay invoice={invoice} /> : null}
      {invoice.state === 'paid' ? <Note tone="good">{words.receiptText}</Note> : null}
      {invoice.state === 'void' ? <Note>{words.void}</Note> : null}
      <InvoiceFacts invoice={invoice} />
      <Payments invoice={invoice} />
    </Page>
  );
}

function Pay({ invoice }: { invoice: Invoice }) {
  const { invoice: words } = useWords();
  if (invoice.isProcessing) return <Note>{words.processing}</Note>;
  return (
    <>
      {invoice.failure ? <Note tone="waiting">{words.failed}</Note> : null}
      {invoice.payUrl ? (
        <>
          <div className={styles.actions}>
            <Button component="a" href={invoice.payUrl} variant="filled" color="seal" size="lg">
              {words.pay}
            </Button>
          </div>
          <p className={styles.how}>{words.payText}</p>
        </>
      ) : (
        <p className={styles.how} role="status">
          {invoice.isPreparing ? words.preparing : words.byTransfer(invoice.number)}
        </p>
      )}
    </>
  );
}

function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const { invoice: words } = useWords();
  const { document, amount, owed, number } = invoice;
  const isPaidInPart = !isZero(owed) && owed.amount !== amount.amount;
  const { language } = useLanguage();
  const address = `/api/v1/invoices/${encodeURIComponent(number)}`;
  return (
    <Section title={words.title(number)}>
      <Facts
        entries={[
          { label: words.amount, value: <Money value={amount} /> },
          ...(isPaidInPart ? [{ label: words.owed, value: <Money value={owed} /> }] : []),
          { label: words.issued, value: <DateTime value={document.issuedAt} /> },
          { label: words.due, value: <DateTime value={document.dueOn} /> },
          ...(document.poNumber ? [{ label: words.poNumber, value: <bdi>{document.poNumber}</bdi> }] : []),
          {
            label: words.reference,
            value: <Link to={`/requests/${document.reference}`}>{document.reference}</Link>,
          },
          {
            label: words.licence,
            value: <Link to={`/licences/${document.licenceReference}`}>{document.licenceReference}</Link>,
          },
        ]}
      />
      <div className={styles.actions}>
        <Button component="a" href={`${address}?lang=${language}`}>
          {words.read}
        </Button>
        <Button component="a" href={`${address}/pdf?lang=${language}`}>
          {words.pdf}
        </Button>
      </div>
    </Section>
  );
}

function Payments({ invoice: { payments, state } }: { invoice: Invoice }) {
  const { invoice: words } = useWords();
  return (
    <Section title={state === 'paid' ? words.receipt : words.payments}>
      {payments.length === 0 ? <p className={styles.quiet}>{words.noPayments}</p> : null}
      <ul className={styles.payments}>
        {payments.map((payment) => (
          <li key={`${payment.paidAt}-${payment.amount.amount}`}>
            <span>
              {words.kinds[payment.kind]}
              <Comma />
              <DateTime value={payment.paidAt} />
              {payment.bankReference ? (
                <>
                  <Comma />
                  <bdi>{payment.bankReference}</bdi>
                </>
              ) : null}
            </span>
            <Money value={payment.amount} />
            {isZero(payment.surplus) ? null : (
              <span className={styles.quiet}>
                {words.surplus} <Money value={payment.surplus} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
