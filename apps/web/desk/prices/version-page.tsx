import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { bookFileUrl, pricesApi, type VersionDetail } from '../../api/desk-prices.js';
import { DateTime } from '../../design/data/date-time.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useTitles } from '../articles/use-titles.js';
import { useWords } from '../words/words.js';
import { BookSections } from './book-sections.js';
import { firstExample } from './example-use.js';
import { EditedBookContext } from './field-context.js';
import { LiveExample } from './live-example.js';
import { useTry } from './use-draft-editor.js';
import { VersionTag } from './version-tag.js';
import styles from './prices.module.css';

/** A published version, to be read, with an example beside it. */
export function VersionPage() {
  const { prices: words } = useWords();
  const { id = '' } = useParams();
  const version = useQuery({
    queryKey: ['prices', 'version', id],
    queryFn: ({ signal }) => pricesApi.version(id, signal),
  });
  if (version.isPending) {
    return (
      <Page title={words.title}>
        <Loading lines={10} />
      </Page>
    );
  }
  if (version.isError) {
    return (
      <Page title={words.title} width="text">
        <ProblemAlert error={version.error} onRetry={() => void version.refetch()} />
      </Page>
    );
  }
  return <VersionView version={version.data} />;
}

const nothing = () => undefined;

function VersionView({ version }: { version: VersionDetail }) {
  const { prices: words } = useWords();
  const titles = useTitles();
  const [use, setUse] = useState(firstExample);
  const tried = useTry(version.data, { currency: version.currency, inForce: null }, use);
  const book = useMemo(
    () => ({
      ...{ data: version.data, currency: version.currency, mistakes: [], readOnly: true },
      ...{ set: nothing, change: nothing },
    }),
    [version],
  );
  return (
    <Page
      title={`${words.versionNo(version.version)} · ${words.title}`}
      heading={<span className={styles.title}>{words.versionNo(version.version)}</span>}
      eyebrow={
        <>
          <Link to={`/prices/${version.titleId}/${version.currency}`}>
            {titles.find(({ id }) => id === version.titleId)?.name} · {version.currency}
          </Link>
          <VersionTag state={version.state} />
        </>
      }
      lead={
        <>
          {words.holdsFrom} <DateTime value={version.effectiveFrom} style="moment" />.{' '}
          {words.byTwo(version.draftedByName ?? '–', version.publishedByName ?? '–')}
        </>
      }
      actions={
        <div className={styles.links}>
          <a href={bookFileUrl('versions', version.id, 'csv')}>CSV</a>
          <a href={bookFileUrl('versions', version.id, 'json')}>JSON</a>
        </div>
      }
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <EditedBookContext value={book}>
            <BookSections />
          </EditedBookContext>
        </div>
        <aside className={styles.aside} aria-label={words.beside}>
          <LiveExample tried={tried} use={use} onUse={setUse} version={null} label={words.versionNo(version.version)} />
        </aside>
      </div>
    </Page>
  );
}
