import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { deskApi, type Payment } from '../../api/desk-client.js';
import { paperAddress } from '../../api/desk-reports.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Note } from '../../design/feedback/note.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage, type Language } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { PaymentStateTag } from '../marks/payment-state.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { LedgerEntries } from './ledger-entries.js';
import { PaymentProvider } from './payment-provider.js';
import { PaymentHistory, Refunds } from './payment-record.js';
import { RefundPayment } from '../refunds/refund-payment.js';
import { ReturnPayment } from './return-payment.js';
import styles from './payments.module.css';

const REFRESH_MS = 20_000;
type Words = ReturnType<typeof useWords>;

export function PaymentPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const payment = useQuery({
    queryKey: ['payment', id],
    queryFn: ({ signal }) => deskApi.payment(id, signal),
    refetchInterval: REFRESH_MS,
  });
  return (
    <LoadedPage query={payment} title={words.payments.title}>
      {(loaded) => <PaymentView payment={loaded} />}
    </LoadedPage>
  );
}

/** One payment, from the attempt to the books. */
function PaymentView({ payment }: { payment: Payment }) {
  const words = useWords();
  const needsFinance = ['held', 'surplus', 'unfulfillable'].includes(payment.state);
  return (
    <Page
      title={payment.reference}
      heading={<Money value={payment.received ?? payment.amount} />}
      eyebrow={
        <>
          <Link to="/payments">{words.payments.back}</Link>
          <bdi>{payment.reference}</bdi>
          <PaymentStateTag state={payment.state} />
          {payment.mode === 'live' ? null : <Tag>{words.payments.modes[payment.mode]}</Tag>}
        </>
      }
      lead={
        <>
          <Link to={`/organisations/${payment.organisation.id}`}>
            <bdi>{payment.organisation.name}</bdi>
          </Link>
          , <bdi>{payment.headline}</bdi>
        </>
      }
    >
      <Columns
        aside={
          <>
            <PaymentProvider payment={payment} />
            <PaymentHistory payment={payment} />
          </>
        }
      >
        <div className={styles.standing}>
          <Note tone={needsFinance ? 'waiting' : payment.state === 'settled' ? 'good' : 'plain'}>
            <p>{words.payments.statesWhy[payment.state]}</p>
            {payment.reasonCode ? <p>{wordFor(words.payments.reasons, payment.reasonCode)}</p> : null}
          </Note>
          <ReturnPayment payment={payment} />
          <RefundPayment payment={payment} />
        </div>
        <PaymentFacts payment={payment} />
        <LedgerEntries entries={payment.entries} />
        <Refunds payment={payment} />
      </Columns>
    </Page>
  );
}

const methodOf = ({ method }: Payment, words: Words): string =>
  method ? words.receivables.kinds[method] : words.payments.checkout;

/** The document that was issued for it: an invoice before, or a receipt after. */
function paperOf({ invoiceNumber, receiptNumber }: Payment, { payments: words }: Words, language: Language) {
  if (invoiceNumber) {
    return { label: words.invoice, value: <Link to={`/receivables/${invoiceNumber}`}>{invoiceNumber}</Link> };
  }
  const none = <span className={styles.quiet}>{words.none}</span>;
  const receipt = receiptNumber ? <a href={paperAddress(receiptNumber, language)}>{receiptNumber}</a> : none;
  return { label: words.receipt, value: receipt };
}

function PaymentFacts({ payment }: { payment: Payment }) {
  const words = useWords();
  const { language } = useLanguage();
  const notYet = <span className={styles.quiet}>{words.payments.notYet}</span>;
  return (
    <Section title={words.organisations.details}>
      <Facts
        entries={[
          {
            label: words.payments.asked,
            value: <MoneyLink value={payment.amount} to={`/requests/${payment.reference}`} />,
          },
          {
            label: words.payments.received,
            value: payment.received ? <MoneyLink value={payment.received} to="#entries" /> : notYet,
          },
          ...(payment.method === 'transfer'
            ? []
            : [
                {
                  label: words.payments.fee,
                  value: payment.fee ? <MoneyLink value={payment.fee} to="#entries" /> : notYet,
                },
              ]),
          {
            label: words.payments.request,
            value: <Link to={`/requests/${payment.reference}`}>{payment.reference}</Link>,
          },
          {
            label: words.payments.licence,
            value:
              payment.state === 'settled' ? (
                <Link to={`/licences/${payment.licenceReference}`}>{payment.licenceReference}</Link>
              ) : (
                <span className={styles.quiet}>{words.payments.none}</span>
              ),
          },
          { label: words.payments.method, value: methodOf(payment, words) },
          paperOf(payment, words, language),
        ]}
      />
    </Section>
  );
}
