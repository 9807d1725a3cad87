import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { OfferVersion, RequestDetail } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './offer-versions.module.css';

type Change = OfferVersion['changes'][number];

interface Row {
  label: string;
  changes: Change[];
  /** A value for each version, in the order of the columns. */
  values: ReactNode[];
}

const SIDE_BY_SIDE = 2;
/** What each of the plain facts of a use is called among the changes, in their order. */
const USE_CHANGES: Change[][] = [
  ['media', 'audience'],
  ['purpose'],
  ['territory'],
  ['term', 'start'],
  ['languages'],
  ['edits'],
  ['exclusivity'],
];

/** When the desk has made more than one offer: the two newest side by side, with what is other marked. */
export function OfferVersions({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { reference, offer } = request;
  const isCompared = (offer?.version ?? 0) > 1;
  const offers = useQuery({
    queryKey: ['request', reference, 'offers', offer?.id],
    enabled: isCompared,
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/requests/{reference}/offers', { params: { path: { reference } }, signal })),
  });
  if (!isCompared) return null;
  const versions = offers.data?.items.slice(0, SIDE_BY_SIDE).toReversed() ?? [];
  const [before, after] = versions;
  return (
    <Section title={words.compare.title}>
      {offers.isPending ? <Loading lines={5} /> : null}
      {offers.isError ? <ProblemAlert error={offers.error} onRetry={() => void offers.refetch()} /> : null}
      {before && after ? <Comparison before={before} after={after} /> : null}
    </Section>
  );
}

function Comparison({ before, after }: { before: OfferVersion; after: OfferVersion }) {
  const words = useWords();
  const rows = useRows(before, after);
  const versions = [before, after];
  return (
    // Wider than a phone: it scrolls within itself, by keyboard too.
    <div className={styles.scroller} role="region" aria-label={words.compare.title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {versions.map((version) => (
              <th key={version.id} scope="col">
                {words.compare.version(version.version)}{' '}
                <span className={styles.when}>
                  <DateTime value={version.madeAt} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, changes, values }) => {
            const isOther = changes.some((change) => after.changes.includes(change));
            return (
              <tr key={label} data-other={isOther || undefined}>
                <th scope="row">
                  {label}
                  {isOther ? <span className={styles.mark}>{words.compare.changed}</span> : null}
                </th>
                {values.map((value, index) => (
                  <td key={versions[index]?.id}>{value}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function useRows(before: OfferVersion, after: OfferVersion): Row[] {
  const words = useWords();
  const shared = useSharedWords();
  const [first, second] = [useUseFacts(before.use, before.countries), useUseFacts(after.use, after.countries)];
  const versions = [before, after];
  const facts = USE_CHANGES.map((changes, index) => ({
    label: second[index]?.label ?? first[index]?.label ?? '',
    changes,
    values: [first[index]?.value, second[index]?.value],
  }));
  return [
    {
      label: shared.price.total,
      changes: ['price'],
      values: versions.map(({ price }) => <Money key={price.amount} value={price} />),
    },
    {
      label: words.licence.articles,
      changes: ['items'],
      values: versions.map((version) => <Headlines key={version.id} version={version} />),
    },
    {
      label: words.compare.parts,
      changes: ['components'],
      values: versions.map(({ items }) =>
        words.compare.partCount(items.flatMap(({ components }) => components).length),
      ),
    },
    ...facts,
    {
      label: words.compare.note,
      changes: ['note'],
      values: versions.map(({ id, note }) => (
        <span key={id} dir="auto">
          {note ?? '–'}
        </span>
      )),
    },
  ];
}

function Headlines({ version }: { version: OfferVersion }) {
  return (
    <>
      {version.items.map((item) => (
        <span key={item.articleId} className={styles.headline} lang={item.language} dir={item.direction}>
          {item.headline}
        </span>
      ))}
    </>
  );
}
