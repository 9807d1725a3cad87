import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { bulkReportUrl, sourcesApi, type BulkImport, type BulkRow } from '../../api/desk-sources.js';
import { isProblem } from '../../api/problem.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { BULK_TONES } from './files-page.js';
import { doneOf, OutcomeCounts } from './outcome-counts.js';
import { OutcomeList } from './outcome-list.js';
import { OutcomeTag } from './outcome-tag.js';
import { ReasonLines } from './reason-lines.js';
import { Progress } from './run-standing.js';
import list from '../list/list.module.css';
import styles from './sources.module.css';

const RUNNING_MS = 1_500;
const isOpen = (bulk: BulkImport | undefined): boolean => bulk?.state === 'reading' || bulk?.state === 'importing';

/** One uploaded file, as it is worked on, and the report of each of its rows. */
export function FilePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const bulk = useQuery({
    queryKey: ['bulk-import', id],
    queryFn: ({ signal }) => sourcesApi.bulkImport(id, signal),
    refetchInterval: ({ state }) => (isOpen(state.data) ? RUNNING_MS : false),
  });
  if (bulk.isPending) {
    return (
      <Page title={words.bulk.title} heading={<>&nbsp;</>}>
        <Loading lines={8} />
      </Page>
    );
  }
  if (bulk.isError && !bulk.data) {
    return (
      <Page title={words.bulk.title} width="text">
        <ProblemAlert error={bulk.error} onRetry={isProblem(bulk.error, 404) ? undefined : () => void bulk.refetch()} />
      </Page>
    );
  }
  return <FileView bulk={bulk.data} />;
}

function FileView({ bulk }: { bulk: BulkImport }) {
  const words = useWords();
  const { locale } = useLanguage();
  return (
    <Page
      title={bulk.fileName}
      heading={<bdi className={styles.address}>{bulk.fileName}</bdi>}
      eyebrow={
        <>
          <Link to="/sources/files">{words.bulk.back}</Link>
          <DateTime value={bulk.createdAt} style="moment" />
          <Tag tone={BULK_TONES[bulk.state]}>{words.bulk.states[bulk.state]}</Tag>
        </>
      }
      actions={
        doneOf(bulk) > 0 ? (
          <Button component="a" href={bulkReportUrl(bulk.id)} download>
            {words.bulk.download}
          </Button>
        ) : null
      }
    >
      <div className={styles.standing}>
        {bulk.message ? (
          <Note tone="waiting">
            <ReasonLines of={bulk} />
          </Note>
        ) : null}
        {isOpen(bulk) ? <Progress done={doneOf(bulk)} all={bulk.total} label={words.bulk.progress} /> : null}
        {bulk.total > 0 ? <p className={styles.quiet}>{words.bulk.rows(countText(bulk.total, locale))}</p> : null}
        <OutcomeCounts counts={bulk} />
      </div>
      <RowList bulk={bulk} />
    </Page>
  );
}

function RowList({ bulk }: { bulk: BulkImport }) {
  const words = useWords();
  return (
    <OutcomeList
      title={words.bulk.report}
      queryKey={['bulk-rows', bulk.id, doneOf(bulk), bulk.total]}
      fetchPage={(outcome, page) => sourcesApi.bulkRows(bulk.id, { outcome }, page)}
      none={words.bulk.noRows}
      nothingFits={words.sources.noItems}
      keyOf={(row) => row.number}
      row={(row) => <RowLine row={row} />}
    />
  );
}

function RowLine({ row }: { row: BulkRow }) {
  const words = useWords();
  const { locale } = useLanguage();
  const name = row.headline ?? row.url ?? row.file ?? '';
  return (
    <>
      <div>
        <p className={styles.address}>
          <span className={list.quiet}>{words.bulk.row(countText(row.number, locale))}</span>{' '}
          {row.articleId ? (
            <Link to={`/articles/${row.articleId}`} className={list.rowLink}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </p>
        <ReasonLines of={row} />
      </div>
      <div className={list.end}>
        <OutcomeTag outcome={row.outcome} />
      </div>
    </>
  );
}
