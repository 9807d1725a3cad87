import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RightsMark } from '../../../design/marks/rights-mark.js';
import { Loading } from '../../../design/feedback/loading.js';
import { isSoldPart } from '../../../design/reading/sold-part.js';
import { ProblemAlert } from '../../../design/feedback/problem-alert.js';
import { useSharedWords, wordFor } from '../../../words/shared.js';
import { articleQuery } from '../../articles/use-article.js';
import type { DraftItem } from './draft.js';
import styles from '../decision.module.css';

interface PartsFieldsProps {
  items: DraftItem[];
  onChange: (items: DraftItem[]) => void;
}

/** Which pictures and other parts come with each text; what may not be licensed cannot be added. */
export function PartsFields({ items, onChange }: PartsFieldsProps) {
  return items.map((item) => (
    <div key={item.articleId} className={styles.partItem}>
      <p>
        <span lang={item.language} dir={item.direction}>
          {item.headline}
        </span>
      </p>
      <ItemParts
        item={item}
        onChange={(componentIds) =>
          onChange(items.map((one) => (one.articleId === item.articleId ? { ...one, componentIds } : one)))
        }
      />
    </div>
  ));
}

function ItemParts({ item, onChange }: { item: DraftItem; onChange: (componentIds: string[]) => void }) {
  const shared = useSharedWords();
  const article = useQuery(articleQuery(item.articleId));
  if (article.isPending) return <Loading lines={2} />;
  if (article.isError) return <ProblemAlert error={article.error} onRetry={() => void article.refetch()} />;
  const parts = article.data.content.components.filter(isSoldPart);
  const toggle = (id: string, isWanted: boolean) =>
    onChange(parts.map((part) => part.id).filter((one) => (one === id ? isWanted : item.componentIds.includes(one))));
  return parts.map((part) => {
    const isChosen = item.componentIds.includes(part.id);
    return (
      <Checkbox
        key={part.id}
        size="sm"
        checked={isChosen}
        disabled={!isChosen && part.rights.status !== 'licensable'}
        label={<RightsMark status={part.rights.status} of={wordFor(shared.componentKinds, part.kind)} />}
        description={part.caption ? <bdi lang={item.language}>{part.caption}</bdi> : null}
        onChange={(event) => toggle(part.id, event.currentTarget.checked)}
      />
    );
  });
}
