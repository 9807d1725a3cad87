import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { OfferVersion, RequestDetail } from '../../api/views.js';
import { BeforeAfter } from '../../design/data/before-after.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

type Change = OfferVersion['changes'][number];

interface Row {
  key: string;
  label: string;
  changes: Change[];
  /** A value for each version, in the order of the columns. */
  values: ReactNode[];
}

const SIDE_BY_SIDE = 2;
/** What a term of the use is called among the changes. */
const CHANGE_OF: Readonly<Record<string, Change[]>> = {
  media: ['media', 'audience'],
  purpose: ['purpose'],
  territory: ['territory'],
  term: ['term', 'start'],
  languages: ['languages'],
  edits: ['edits'],
  exclusivity: ['exclusivity'],
};

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
  const head = (version: OfferVersion) => (
    <>
      {words.compare.version(version.version)} <DateTime value={version.madeAt} />
    </>
  );
  return (
    <BeforeAfter
      label={words.compare.title}
      heads={[<VisuallyHidden key="term">{words.compare.term}</VisuallyHidden>, head(before), head(after)]}
      rows={rows.map(({ key, label, changes, values: [old, now] }) => ({
        ...{ key, label, before: old, after: now },
        mark: changes.some((change) => after.changes.includes(change)) ? words.compare.changed : undefined,
      }))}
    />
  );
}

function useRows(before: OfferVersion, after: OfferVersion): Row[] {
  const words = useWords();
  const shared = useSharedWords();
  const old = useUseFacts(before.use, before.countries);
  const versions = [before, after];
  const facts = useUseFacts(after.use, after.countries).flatMap(({ terms, label, value }): Row[] => {
    const [key] = terms;
    const changes = CHANGE_OF[key];
    return changes ? [{ key, label, changes, values: [old.find((one) => one.terms[0] === key)?.value, value] }] : [];
  });
  return [
    {
      key: 'price',
      label: shared.price.total,
      changes: ['price'],
      values: versions.map(({ price }) => <Money key={price.amount} value={price} />),
    },
    {
      key: 'items',
      label: words.licence.articles,
      changes: ['items'],
      values: versions.map((version) => <Headlines key={version.id} version={version} />),
    },
    {
      key: 'parts',
      label: words.compare.parts,
      changes: ['components'],
      values: versions.map(({ items }) =>
        words.compare.partCount(items.flatMap(({ components }) => components).length),
      ),
    },
    ...facts,
    {
      key: 'note',
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
        <span key={item.articleId} className={styles.comparedHeadline} lang={item.language} dir={item.direction}>
          {item.headline}
        </span>
      ))}
    </>
  );
}
