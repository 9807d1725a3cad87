import { SegmentedControl } from '@mantine/core';
import type { Article } from '../../api/views.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { blockWords } from '../article/block-words.js';
import type { Draft } from './draft.js';
import { PartBoxes } from './part-boxes.js';
import styles from './quote.module.css';

interface PartsFieldsProps {
  article: Article;
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
}

/** How much of the text, and which pictures. The article beside it shows and takes the same choices. */
export function PartsFields({ article, draft, onChange }: PartsFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const chosenWords = blockWords(article, draft.blockIds);
  return (
    <fieldset className={styles.group}>
      <legend>{words.builder.parts}</legend>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={words.builder.text}
        value={draft.blockIds ? 'excerpt' : 'whole'}
        data={[
          { value: 'whole', label: words.builder.wholeText },
          { value: 'excerpt', label: words.builder.excerpt },
        ]}
        onChange={(value) => onChange({ blockIds: value === 'excerpt' ? [] : null })}
      />
      <p className={styles.partsHint} role="status">
        {draft.blockIds
          ? words.builder.excerptHint(shared.words(countText(chosenWords, locale), chosenWords))
          : shared.words(countText(article.wordCount, locale), article.wordCount)}
      </p>
      <PartBoxes
        article={article}
        chosen={draft.componentIds}
        onChange={(componentIds) => onChange({ componentIds })}
      />
    </fieldset>
  );
}
