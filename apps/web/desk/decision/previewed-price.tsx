import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import type { usePreview } from './terms/use-preview.js';
import styles from './decision.module.css';

interface PreviewedPriceProps {
  preview: ReturnType<typeof usePreview>;
  hasItems: boolean;
}

/** What the price book asks for the changed terms. */
export function PreviewedPrice({ preview, hasItems }: PreviewedPriceProps) {
  const words = useWords();
  if (!hasItems) return <p className={styles.quiet}>{words.decision.missingArticle}</p>;
  if (preview.isError) return <ProblemAlert error={preview.error} onRetry={() => void preview.refetch()} />;
  return (
    <div className={styles.previewed} role="status">
      <p className={styles.quiet}>{preview.data ? words.decision.newPrice : words.decision.pricing}</p>
      {preview.data ? (
        <div className={styles.figure} data-stale={preview.isStale || undefined}>
          <Money value={preview.data.total} size="figure" round />
        </div>
      ) : null}
    </div>
  );
}
