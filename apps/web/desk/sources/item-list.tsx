import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { sourcesApi, type Source, type SourceEntry } from '../../api/desk-sources.js';
import { DateTime } from '../../design/data/date-time.js';
import { useWords } from '../words/words.js';
import { doneOf } from './outcome-counts.js';
import { OutcomeList } from './outcome-list.js';
import { OutcomeTag } from './outcome-tag.js';
import { ReasonLines } from './reason-lines.js';
import list from '../list/list.module.css';
import styles from './sources.module.css';

interface ItemListProps {
  source: Source;
  runId: string;
  onAll: () => void;
}

/** What came of each thing a source named, with the reason where it was not taken. */
export function ItemList({ source, runId, onAll }: ItemListProps) {
  const words = useWords();
  const { lastRun } = source;
  return (
    <OutcomeList
      title={runId ? words.sources.itemsOfRun : words.sources.items}
      aside={
        runId ? (
          <Button size="xs" onClick={onAll}>
            {words.sources.allItems}
          </Button>
        ) : null
      }
      queryKey={['source-items', source.id, runId, lastRun?.id, lastRun ? doneOf(lastRun) : 0]}
      fetchPage={(outcome, page) => sourcesApi.items(source.id, { run: runId, outcome }, page)}
      none={words.sources.noItemsYet}
      nothingFits={words.sources.noItems}
      keyOf={(item) => item.id}
      row={(item) => <ItemRow item={item} />}
    />
  );
}

function ItemRow({ item }: { item: SourceEntry }) {
  const name = item.headline ?? item.url ?? item.guid;
  return (
    <>
      <div>
        <p className={styles.address}>
          {item.articleId ? (
            <Link to={`/articles/${item.articleId}`} className={list.rowLink}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </p>
        <ReasonLines of={item} />
        {item.articleId || !item.url ? null : (
          <p className={`${list.quiet ?? ''} ${styles.address ?? ''}`} dir="ltr">
            {item.url}
          </p>
        )}
      </div>
      <div className={list.end}>
        <OutcomeTag outcome={item.outcome} />
        <p className={list.quiet}>
          <DateTime value={item.at} style="moment" />
        </p>
      </div>
    </>
  );
}
