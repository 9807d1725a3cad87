import { useState, type ReactNode } from 'react';
import type { PageRequest } from '../../api/desk-client.js';
import type { Outcome } from '../../api/desk-sources.js';
import { Section } from '../../design/shell/page.js';
import { FilterSelect } from '../list/filter-bar.js';
import { Listing } from '../list/listing.js';
import { usePages } from '../list/use-pages.js';
import { useWords } from '../words/words.js';
import styles from './sources.module.css';

const OUTCOMES: readonly Outcome[] = ['failed', 'skipped', 'imported', 'updated', 'unchanged', 'waiting'];

interface OutcomeListProps<Row> {
  title: string;
  aside?: ReactNode;
  queryKey: readonly unknown[];
  fetchPage: (outcome: string, page: PageRequest) => Promise<{ items: Row[]; nextCursor: string | null }>;
  keyOf: (row: Row) => string | number;
  row: (row: Row) => ReactNode;
  /** What is said where there is nothing at all, and where nothing has the chosen outcome. */
  none: string;
  nothingFits: string;
}

/** What came of each thing that a run or a file named, to be narrowed by the outcome. */
export function OutcomeList<Row>({ title, aside, queryKey, fetchPage, keyOf, row, ...texts }: OutcomeListProps<Row>) {
  const words = useWords();
  const [outcome, setOutcome] = useState('');
  const pages = usePages({ key: [...queryKey, outcome], fetchPage: (page) => fetchPage(outcome, page) });
  return (
    <Section title={title} aside={aside ?? null}>
      <FilterSelect
        label={words.sources.outcome}
        any={words.sources.anyOutcome}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: words.sources.outcomes[value] }))}
        onChange={setOutcome}
      />
      <Listing
        pages={pages}
        label={title}
        empty={<p className={styles.quiet}>{outcome ? texts.nothingFits : texts.none}</p>}
        columns="minmax(0, 1fr) auto"
        keyOf={keyOf}
        row={row}
      />
    </Section>
  );
}
