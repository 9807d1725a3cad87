import { Button } from '@mantine/core';
import { sourcesApi, type Source } from '../../api/desk-sources.js';
import { DateTime } from '../../design/data/date-time.js';
import { Section } from '../../design/shell/page.js';
import { Listing } from '../list/listing.js';
import { usePages } from '../list/use-pages.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import { OutcomeCounts } from './outcome-counts.js';
import { ReasonLines } from './reason-lines.js';
import list from '../list/list.module.css';
import styles from './sources.module.css';

interface RunListProps {
  source: Source;
  chosen: string;
  onChoose: (runId: string) => void;
}

/** What the source did, run by run. */
export function RunList({ source, chosen, onChoose }: RunListProps) {
  const words = useWords();
  const { lastRun } = source;
  const pages = usePages({
    key: ['source-runs', source.id, lastRun?.id, lastRun?.state],
    fetchPage: (page) => sourcesApi.runs(source.id, page),
  });
  return (
    <Section title={words.sources.runs}>
      <Listing
        pages={pages}
        label={words.sources.runs}
        empty={<p className={styles.quiet}>{words.sources.noRuns}</p>}
        columns="minmax(0, 1fr) auto"
        keyOf={(run) => run.id}
        row={(run) => (
          <>
            <div>
              <p>
                <DateTime value={run.createdAt} style="moment" />{' '}
                <span className={list.quiet}>{words.sources.triggers[run.trigger]}</span>{' '}
                {run.state === 'finished' ? null : (
                  <Tag tone={run.state === 'failed' ? 'act' : 'plain'}>{words.sources.runStates[run.state]}</Tag>
                )}
              </p>
              <ReasonLines of={run} tone="quiet" withNextStep={false} />
              <OutcomeCounts counts={run} />
            </div>
            <div className={list.end}>
              <Button
                size="xs"
                variant={run.id === chosen ? 'filled' : 'default'}
                aria-pressed={run.id === chosen}
                className={list.rowLink ?? ''}
                onClick={() => onChoose(run.id === chosen ? '' : run.id)}
              >
                {words.sources.show}
              </Button>
            </div>
          </>
        )}
      />
    </Section>
  );
}
