import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { refundsApi, type Refund } from '../../api/desk-refunds.js';
import { paperAddress } from '../../api/desk-reports.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Note } from '../../design/feedback/note.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { LedgerEntries } from '../payments/ledger-entries.js';
import { useWords } from '../words/words.js';
import { RefundSteps } from './refund-steps.js';
import { RefundStateTag } from './state-tags.js';
import styles from '../payments/payments.module.css';

const REFRESH_MS = 5_000;

export function RefundPage() {
  const { refunds: words } = useWords();
  const { id = '' } = useParams();
  const refund = useQuery({
    queryKey: ['refund', id],
    queryFn: ({ signal }) => refundsApi.refund(id, signal),
    refetchInterval: REFRESH_MS,
  });
  return (
    <LoadedPage query={refund} title={words.title} eyebrow={<Link to="/refunds">{words.title}</Link>}>
      {(loaded) => <RefundView refund={loaded} />}
    </LoadedPage>
  );
}

/** One refund: who decided it, what it did to the money and to the right. */
function RefundView({ refund }: { refund: Refund }) {
  const { refunds: words } = useWords();
  const tone = refund.state === 'succeeded' ? 'good' : refund.state === 'refused' ? 'plain' : 'waiting';
  return (
    <Page
      title={`${refund.reference} · ${words.one}`}
      heading={<Money value={refund.amount} />}
      eyebrow={
        <>
          <Link to="/refunds">{words.title}</Link>
          <bdi>{refund.reference}</bdi>
          <RefundStateTag state={refund.state} />
        </>
      }
      lead={
        <>
          <bdi>{refund.organisation.name}</bdi>
          <Comma />
          <bdi>{refund.headline}</bdi>
        </>
      }
    >
      <Columns aside={<RefundHistory refund={refund} />}>
        <div className={styles.standing}>
          <Note tone={tone}>
            <p>{refund.isOwed ? words.owedWhy : words.statesWhy[refund.state]}</p>
            {refund.failure ? <p>{wordFor(words.failures, refund.failure)}</p> : null}
          </Note>
          <RefundSteps refund={refund} />
        </div>
        <RefundFacts refund={refund} />
        <LedgerEntries entries={refund.entries} />
      </Columns>
    </Page>
  );
}

function RefundFacts({ refund }: { refund: Refund }) {
  const { language } = useLanguage();
  const { refunds: words, payments } = useWords();
  const none = <span className={styles.quiet}>{payments.none}</span>;
  return (
    <Section title={words.what}>
      <Facts
        entries={[
          { label: words.reason, value: wordFor(words.reasons, refund.reasonCode) },
          { label: words.note, value: refund.note ? <bdi>{refund.note}</bdi> : none },
          { label: words.licenceAfter, value: words.ends[refund.ends] },
          ...refund.items.map((item) => ({
            label: item.headline,
            value: (
              <>
                <MoneyLink value={item.amount} to="#entries" />
                <Comma />
                {item.ends ? words.itemEnds : words.itemStays}
              </>
            ),
          })),
          { label: words.net, value: refund.net ? <MoneyLink value={refund.net} to="#entries" /> : none },
          { label: words.tax, value: refund.tax ? <MoneyLink value={refund.tax} to="#entries" /> : none },
          {
            label: words.creditNote,
            value: refund.creditNoteNumber ? (
              <a href={paperAddress(refund.creditNoteNumber, language)}>{refund.creditNoteNumber}</a>
            ) : (
              none
            ),
          },
          { label: words.payment, value: <Link to={`/payments/${refund.paymentId}`}>{refund.reference}</Link> },
          {
            label: payments.licence,
            value: <Link to={`/licences/${refund.licenceReference}`}>{refund.licenceReference}</Link>,
          },
          { label: payments.provider, value: refund.providerId ? <bdi>{refund.providerId}</bdi> : none },
        ]}
      />
    </Section>
  );
}

function RefundHistory({ refund }: { refund: Refund }) {
  const { refunds: words, payments } = useWords();
  return (
    <Section title={payments.history}>
      <ol className={styles.record}>
        {refund.history.toReversed().map((step) => (
          <li key={`${step.at}-${step.to}`}>
            <p>{wordFor(words.states, step.to)}</p>
            {step.note && step.note !== refund.note ? <p dir="auto">{wordFor(words.failures, step.note)}</p> : null}
            <p className={styles.quiet}>
              <DateTime value={step.at} style="moment" />
              <Comma />
              {step.by.name ? <bdi>{step.by.name}</bdi> : wordFor(payments.by, step.by.kind)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
