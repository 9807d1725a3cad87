import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { sourcesApi, type Outcome, type Source, type SourceEntry } from '../../api/desk-sources.js';
import { DateTime } from '../../design/data/date-time.js';
import { Section } from '../../design/shell/page.js';
import { FilterSelect } from '../list/filter-bar.js';
import { Listing } from '../list/listing.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import { doneOf } from './outcome-counts.js';
import { OutcomeTag } from './outcome-tag.js';
import list from '../list/list.module.css';
import styles from './sources.module.css';

export const OUTCOMES: readonly Outcome[] = ['failed', 'skipped', 'imported', 'updated', 'unchanged', 'waiting'];

interface ItemListProps {
  source: Source;
  runId: string;
  onAll: () => void;
}

/** What came of each thing a source named, with the reason where it was not taken. */
export function ItemList({ source, runId, onAll }: ItemListProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState('');
  const { lastRun } = source;
  const pages = usePages({
    key: ['source-items', source.id, runId, outcome, lastRun?.id, lastRun ? doneOf(lastRun) : 0],
    fetchPage: (page) => sourcesApi.items(source.id, { run: runId, outcome }, page),
  });
  return (
    <Section
      title={runId ? words.sources.itemsOfRun : words.sources.items}
      aside={
        runId ? (
          <Button size="xs" onClick={onAll}>
            {words.sources.allItems}
          </Button>
        ) : null
      }
    >
      <FilterSelect
        label={words.sources.outcome}
        any={words.sources.anyOutcome}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: words.sources.outcomes[value] }))}
        onChange={setOutcome}
      />
      <Listing
        pages={pages}
        label={words.sources.items}
        empty={<p className={styles.quiet}>{words.sources.noItems}</p>}
        columns="minmax(0, 1fr) auto"
        keyOf={(item) => item.id}
        row={(item) => <ItemRow item={item} />}
      />
    </Section>
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
        {item.message ? <p className={styles.reason}>{item.message}</p> : null}
        {item.nextStep ? <p className={list.quiet}>{item.nextStep}</p> : null}
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
