import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { refundsApi, type Dispute } from '../../api/desk-refunds.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime, TimeAway } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Note } from '../../design/feedback/note.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Columns, Page, Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { LedgerEntries } from '../payments/ledger-entries.js';
import { DisputeStateTag } from '../refunds/state-tags.js';
import { useWords } from '../words/words.js';
import { EvidencePack } from './evidence-pack.js';
import styles from '../payments/payments.module.css';

const REFRESH_MS = 5_000;

export function DisputePage() {
  const { disputes: words } = useWords();
  const { id = '' } = useParams();
  const dispute = useQuery({
    queryKey: ['dispute', id],
    queryFn: ({ signal }) => refundsApi.dispute(id, signal),
    refetchInterval: REFRESH_MS,
  });
  return (
    <LoadedPage query={dispute} title={words.title} eyebrow={<Link to="/disputes">{words.title}</Link>}>
      {(loaded) => <DisputeView dispute={loaded} />}
    </LoadedPage>
  );
}

/** One dispute: until when to answer, with what, and what it does to money and right. */
function DisputeView({ dispute }: { dispute: Dispute }) {
  const { disputes: words } = useWords();
  const tone = dispute.state === 'won' ? 'good' : dispute.state === 'lost' ? 'plain' : 'waiting';
  return (
    <Page
      title={`${dispute.reference} · ${words.one}`}
      heading={<Money value={dispute.amount} />}
      eyebrow={
        <>
          <Link to="/disputes">{words.title}</Link>
          <bdi>{dispute.reference}</bdi>
          <DisputeStateTag state={dispute.state} />
        </>
      }
      lead={
        <>
          <bdi>{dispute.organisation.name}</bdi>
          <Comma />
          <bdi>{dispute.headline}</bdi>
        </>
      }
    >
      <Columns aside={<DisputeRecord dispute={dispute} />}>
        <div className={styles.standing}>
          <Note tone={tone}>
            <p>{words.statesWhy[dispute.state]}</p>
            {dispute.answerable && dispute.dueAt ? (
              <p>
                {words.due} <DateTime value={dispute.dueAt} style="moment" /> (<TimeAway value={dispute.dueAt} />)
              </p>
            ) : null}
            {dispute.evidenceFailure ? <p>{words.refused}</p> : null}
          </Note>
        </div>
        <EvidencePack dispute={dispute} />
        <LedgerEntries entries={dispute.entries} />
      </Columns>
    </Page>
  );
}

function DisputeRecord({ dispute }: { dispute: Dispute }) {
  const { disputes: words, payments } = useWords();
  const none = <span className={styles.quiet}>{payments.none}</span>;
  return (
    <>
      <Section title={words.what}>
        <Facts
          entries={[
            { label: words.reason, value: wordFor(words.reasons, dispute.reason) },
            { label: words.fee, value: dispute.fee ? <MoneyLink value={dispute.fee} to="#entries" /> : none },
            { label: words.payment, value: <Link to={`/payments/${dispute.paymentId}`}>{dispute.reference}</Link> },
            {
              label: payments.licence,
              value: <Link to={`/licences/${dispute.licenceReference}`}>{dispute.licenceReference}</Link>,
            },
            { label: payments.provider, value: <bdi>{dispute.providerId}</bdi> },
          ]}
        />
      </Section>
      <Section title={payments.history}>
        <ol className={styles.record}>
          {dispute.history.toReversed().map((step) => (
            <li key={`${step.at}-${step.step}`}>
              <p>{wordFor(words.steps, step.step)}</p>
              <p className={styles.quiet}>
                <DateTime value={step.at} style="moment" />
                <Comma />
                {step.by.name ? <bdi>{step.by.name}</bdi> : wordFor(payments.by, step.by.kind)}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
