import { IconAlertTriangle, IconCircleCheck, IconUsers } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BulkPreview, BulkProblem } from '../../api/desk-workplace.js';
import { Money } from '../../design/data/money.js';
import { listText } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { Note } from '../../design/feedback/note.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './bulk.module.css';

/** What each would get, which cannot, and why. */
export function BulkPreviewList({ preview }: { preview: UseQueryResult<BulkPreview> }) {
  const { work: words, reasons, decision } = useWords();
  const { locale } = useLanguage();
  if (preview.isPending) return <Loading lines={4} />;
  if (preview.isError) return <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />;
  const { items, ready, totals, differences } = preview.data;
  return (
    <section aria-label={words.whatEach} aria-busy={preview.isFetching}>
      <p className={styles.sum} role="status">
        {words.readyOf(ready, items.length)}
        {totals.map((total) => (
          <span key={total.currency}>
            {' · '}
            <Money value={total} round />
          </span>
        ))}
      </p>
      {differences.length > 0 ? (
        <Note tone="waiting">
          {words.notAlike(
            listText(
              differences.map((one) => words.differences[one]),
              locale,
            ),
          )}
        </Note>
      ) : null}
      <ScrolledItems label={words.whatEach}>
        {items.map((item) => (
          <li key={item.reference} data-outcome={item.problem ? 'failed' : 'ready'}>
            {item.problem ? (
              <IconAlertTriangle size={16} role="img" aria-label={words.outcomes.failed} />
            ) : item.secondReasons.length > 0 ? (
              <IconUsers size={16} role="img" aria-label={words.outcomes.second} />
            ) : (
              <IconCircleCheck size={16} role="img" aria-label={words.ready} />
            )}
            <ItemHead item={item} />
            <span className={styles.end}>{item.price ? <Money value={item.price} round /> : null}</span>
            {item.problem ? <Problem problem={item.problem} /> : null}
            {item.isEdited ? <p className={styles.why}>{decision.changed.edited}</p> : null}
            {item.secondReasons.length > 0 ? (
              <p className={styles.why}>
                {words.outcomes.second}:{' '}
                {item.secondReasons
                  .map(({ code, message }) => wordFor({ ...reasons, [code]: message }, code))
                  .join(' ')}
              </p>
            ) : null}
          </li>
        ))}
      </ScrolledItems>
    </section>
  );
}

export function ItemHead({
  item,
}: {
  item: Pick<BulkPreview['items'][number], 'reference' | 'headline' | 'language' | 'direction' | 'licensee'>;
}) {
  return (
    <span>
      <span className={styles.headline} lang={item.language} dir={item.direction}>
        {item.headline}
      </span>
      <span className={styles.quiet}>
        <bdi>{item.reference}</bdi> · <bdi>{item.licensee}</bdi>
      </span>
    </span>
  );
}

export function Problem({ problem }: { problem: BulkProblem }) {
  return (
    <p className={styles.why}>
      <ServerText>{`${problem.message} ${problem.nextStep ?? ''}`}</ServerText>
    </p>
  );
}

/** A list that scrolls by itself, by keyboard too. */
export function ScrolledItems({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <ul className={styles.items}>{children}</ul>
    </div>
  );
}
