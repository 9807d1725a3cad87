import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { payoutFile, reconciliationApi, type Payout } from '../../api/desk-reconciliation.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { countText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Note } from '../../design/feedback/note.js';
import { LoadedPage } from '../../design/shell/loaded-page.js';
import { Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { Files } from '../list/files.js';
import { LedgerEntries } from '../payments/ledger-entries.js';
import { useWords } from '../words/words.js';
import { PayoutChart } from './payout-chart.js';
import { PayoutLines } from './payout-lines.js';
import { Explained } from './payouts-page.js';
import { PayoutStateTag } from './state-tags.js';
import figures from '../../design/data/table.module.css';
import ledger from '../ledger/ledger.module.css';
import styles from './reconciliation.module.css';

/** One payout, from what licensees paid to what the bank got. */
export function PayoutPage() {
  const { payouts: words } = useWords();
  const { id = '' } = useParams();
  const payout = useQuery({ queryKey: ['payout', id], queryFn: ({ signal }) => reconciliationApi.payout(id, signal) });
  return (
    <LoadedPage query={payout} title={words.explain} eyebrow={<Link to="/payouts">{words.title}</Link>}>
      {(loaded) => <PayoutView payout={loaded} />}
    </LoadedPage>
  );
}

function PayoutView({ payout }: { payout: Payout }) {
  const { payouts: words } = useWords();
  return (
    <Page
      title={words.explain}
      heading={<Money value={payout.amount} />}
      eyebrow={
        <>
          <Link to="/payouts">{words.title}</Link>
          <PayoutStateTag state={payout.state} />
        </>
      }
      lead={<Explained payout={payout} />}
      actions={<Files files={[{ name: words.csv, href: payoutFile(payout.id) }]} print={words.print} />}
    >
      {payout.openDifferences > 0 ? (
        <Note tone="waiting">
          <Link to={`/differences?state=open&payout=${payout.id}`}>{words.settleThem}</Link>
        </Note>
      ) : null}
      {payout.steps.length > 0 ? <Steps payout={payout} /> : null}
      <PayoutLines payoutId={payout.id} />
      <LedgerEntries entries={payout.entries} />
      <PayoutFacts payout={payout} />
    </Page>
  );
}

function Steps({ payout }: { payout: Payout }) {
  const { payouts: words } = useWords();
  const { locale } = useLanguage();
  return (
    <Section title={words.howItCame}>
      <div className={ledger.chart}>
        <PayoutChart payout={payout} />
      </div>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col" className={figures.figure}>
              {words.count}
            </th>
            <th scope="col" className={figures.figure}>
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {payout.steps.map((step) => (
            <tr key={step.kind}>
              <th scope="row">{words.steps[step.kind]}</th>
              <td className={figures.figure}>{countText(step.lines, locale)}</td>
              <td className={figures.figure}>
                <MoneyLink value={step.amount} to="#lines" />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.toBank}</th>
            <td className={figures.figure}>{payout.lines === null ? '' : countText(payout.lines, locale)}</td>
            <td className={figures.figure}>
              <MoneyLink value={payout.amount} to="#entries" />
            </td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

function PayoutFacts({ payout }: { payout: Payout }) {
  const { payouts: words } = useWords();
  return (
    <Section title={words.details}>
      <Facts
        entries={[
          { label: words.made, value: <DateTime value={payout.madeAt} style="moment" /> },
          { label: words.arrives, value: <DateTime value={payout.arrivesOn} /> },
          ...(payout.failure ? [{ label: words.failure, value: wordFor({}, payout.failure) }] : []),
          {
            label: words.provider,
            value: (
              <code className={styles.id} dir="ltr">
                {payout.providerId}
              </code>
            ),
          },
        ]}
      />
    </Section>
  );
}
