import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { reconciliationApi, type Difference } from '../../api/desk-reconciliation.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Note } from '../../design/feedback/note.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Page, Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { LedgerEntries } from '../payments/ledger-entries.js';
import { useWords } from '../words/words.js';
import { ResolveDifference } from './resolve-difference.js';
import { DifferenceStateTag } from './state-tags.js';
import figures from '../../design/data/table.module.css';
import ledger from '../ledger/ledger.module.css';
import styles from './reconciliation.module.css';

/** One difference: what the provider has, what our books have, and how it is settled. */
export function DifferencePage() {
  const { differences: words } = useWords();
  const { id = '' } = useParams();
  const difference = useQuery({
    queryKey: ['difference', id],
    queryFn: ({ signal }) => reconciliationApi.difference(id, signal),
  });
  return (
    <LoadedPage query={difference} title={words.title} eyebrow={<Link to="/differences">{words.back}</Link>}>
      {(loaded) => <DifferenceView difference={loaded} />}
    </LoadedPage>
  );
}

function DifferenceView({ difference }: { difference: Difference }) {
  const { differences: words, payments } = useWords();
  const sums = [
    [words.atProvider, difference.atProvider, '#movements'],
    [words.inBooks, difference.inBooks, '#entries'],
    [words.off, difference.off, '#movements'],
  ] as const;
  return (
    <Page
      title={words.kinds[difference.kind]}
      eyebrow={
        <>
          <Link to="/differences">{words.back}</Link>
          <DifferenceStateTag state={difference.state} />
        </>
      }
      lead={words.reasons[difference.reason]}
      actions={difference.state === 'open' ? <ResolveDifference difference={difference} /> : undefined}
    >
      <dl className={ledger.sums}>
        {sums.map(([label, amount, to]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <MoneyLink value={amount} to={to} />
            </dd>
          </div>
        ))}
      </dl>
      {difference.state === 'open' ? (
        <Note tone="waiting">
          <p>{words.proposalText(payments.accounts[difference.proposal])}</p>
        </Note>
      ) : null}
      {difference.note ? (
        <Note tone="good">
          <p dir="auto">{difference.note}</p>
        </Note>
      ) : null}
      <Movements difference={difference} />
      <LedgerEntries entries={difference.entries} />
      <DifferenceFacts difference={difference} />
    </Page>
  );
}

function Movements({ difference }: { difference: Difference }) {
  const { differences: words, payouts } = useWords();
  return (
    <Section title={words.movements} id="movements">
      {difference.movements.length === 0 ? <p className={ledger.quiet}>{words.noMovements}</p> : null}
      {difference.movements.length > 0 ? (
        <div className={figures.scroll} role="group" aria-label={words.movements} tabIndex={0}>
          <table className={figures.table}>
            <thead>
              <tr>
                <th scope="col">{payouts.line}</th>
                {[payouts.gross, payouts.fee, payouts.net].map((name) => (
                  <th key={name} scope="col" className={figures.figure}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {difference.movements.map((movement) => (
                <tr key={movement.id}>
                  <th scope="row">
                    {wordFor(payouts.kinds, movement.kind)}{' '}
                    <span className={ledger.quiet}>
                      <DateTime value={movement.occurredAt} />
                    </span>
                  </th>
                  {[movement.amount, movement.fee, movement.net].map((amount, place) => (
                    <td key={String(place)} className={figures.figure}>
                      <MoneyLink
                        value={amount}
                        to={difference.payoutId ? `/payouts/${difference.payoutId}` : '#entries'}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
}

function DifferenceFacts({ difference }: { difference: Difference }) {
  const { differences: words, payouts } = useWords();
  const { payoutId, reference, closedAt, closedBy } = difference;
  return (
    <Section title={payouts.details}>
      <Facts
        entries={[
          {
            label: words.object,
            value: (
              <code className={styles.id} dir="ltr">
                {difference.objectId}
              </code>
            ),
          },
          ...(reference
            ? [{ label: words.payment, value: <Link to={`/requests/${reference}`}>{reference}</Link> }]
            : []),
          ...(payoutId
            ? [{ label: words.payout, value: <Link to={`/payouts/${payoutId}`}>{payouts.explain}</Link> }]
            : []),
          { label: words.found, value: <DateTime value={difference.foundAt} style="moment" /> },
          ...(closedAt ? [{ label: words.closed, value: <DateTime value={closedAt} style="moment" /> }] : []),
          ...(closedBy ? [{ label: words.by, value: <bdi>{closedBy}</bdi> }] : []),
        ]}
      />
    </Section>
  );
}
